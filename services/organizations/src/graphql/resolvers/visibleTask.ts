import type { OrganizationTask } from '../../tasks/task.ts';
import { seesTask } from '../../tasks/taskReach.ts';
import type { Context } from '../context.ts';

/** The task, or null when unknown or not the viewer's to see. */
export async function visibleTask({ viewer, loaders }: Context, id: string): Promise<OrganizationTask | null> {
  const task = await loaders.task.load(id);
  if (!task) return null;
  return seesTask(viewer, task, await loaders.partyOrganization.load(task.ownerId)) ? task : null;
}
