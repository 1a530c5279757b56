import { mayOn, nodesFor, type Viewer } from '@linli/kit/security/viewer.ts';
import { nodesOf, type PartyOrganization } from '../chain/partyOrganization.ts';
import type { OrganizationTask } from './task.ts';

/** The rows the viewer may see: by area, and those of the owners the viewer reads or acts for. */
export function visibleTasks(viewer: Viewer): Record<string, unknown> {
  const read = nodesFor(viewer, 'organization:read');
  const owners = [...read, ...nodesFor(viewer, 'organization:manage'), ...nodesFor(viewer, 'issue:handle')];
  return { $or: [{ areaIds: { $in: read } }, { ownerId: { $in: owners } }] };
}

/** Whether the viewer acts for the owner; `organization` is the owner, where it is one of the chain. */
export const actsFor = (
  viewer: Viewer,
  { ownerId }: Pick<OrganizationTask, 'ownerId'>,
  organization: Pick<PartyOrganization, 'areaIds' | 'organizationIds'> | undefined,
): boolean =>
  mayOn(viewer, 'issue:handle', [ownerId]) ||
  mayOn(viewer, 'organization:manage', [ownerId, ...(organization ? nodesOf(organization) : [])]);

export const seesTask = (
  viewer: Viewer,
  task: OrganizationTask,
  organization: Pick<PartyOrganization, 'areaIds' | 'organizationIds'> | undefined,
): boolean =>
  mayOn(viewer, 'organization:read', [...task.areaIds, task.ownerId]) || actsFor(viewer, task, organization);
