import { connectionsOf } from '@linli/kit/graphql/connection.ts';
import { entityLoader } from '@linli/kit/graphql/entityLoader.ts';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import type { Organizations } from '../../service.ts';
import type { OrganizationTask } from '../../tasks/task.ts';
import { visibleTasks } from '../../tasks/taskReach.ts';
import type { QueryOrganizationTasksArgs } from '../generated.ts';

/** Tasks of an area or of an owner; of all where neither is named. */
export type TaskKey = { readonly areaIds?: string; readonly ownerId?: string };

export function taskLoaders({ models }: Organizations, viewer: Viewer) {
  const visible = visibleTasks(viewer);
  return {
    task: entityLoader<OrganizationTask>(models.tasks),
    tasks: connectionsOf<OrganizationTask, TaskKey, QueryOrganizationTasksArgs>(models.tasks, {
      filter: (key, { filter }) => ({
        ...key,
        ...(filter?.status?.length && { status: { $in: filter.status } }),
        ...(filter?.resolutionId && { resolutionId: filter.resolutionId }),
        ...(filter?.dueBefore && { dueAt: { $lt: filter.dueBefore } }),
        $and: [visible, ...(filter?.ownerId ? [{ ownerId: filter.ownerId }] : [])],
      }),
      order: ({ orderBy }) => ({ field: 'dueAt', direction: orderBy?.direction === 'DESC' ? -1 : 1 }),
    }),
  };
}
