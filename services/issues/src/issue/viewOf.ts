import { mayOn, nodesFor, type Viewer } from '@linli/kit/security/viewer.ts';
import type { Issue } from './issue.ts';

/**
 * How much of an issue somebody sees: everything with internal notes (those who handle it), everything else (the
 * reporter), what one needs to decide whether to accept, or the bare facts.
 */
export type View = 'FULL' | 'OWN' | 'WORK' | 'OUTLINE';

const READ_SCOPES = ['issue:read', 'issue:read-all', 'issue:dispatch', 'issue:accept'] as const;

/** The areas whose issues the viewer finds in lists. */
export const readableNodes = (viewer: Viewer): string[] => [
  ...new Set(READ_SCOPES.flatMap((scope) => nodesFor(viewer, scope))),
];

/** Handling units have ids of their own kind. */
export const isUnit = (node: string): boolean => node.startsWith('hun_');

/** The units the viewer is an officer of. */
export const unitsOf = (viewer: Viewer): string[] => nodesFor(viewer, 'issue:handle').filter(isUnit);

/** What the viewer sees; undefined for nothing. `serves` names the communities where the viewer is in the pool. */
export function viewOf(viewer: Viewer, issue: Issue, serves: ReadonlySet<string>): View | undefined {
  const units = [issue.handlerId, ...(issue.coHandlerIds ?? [])].filter((id) => id !== undefined);
  if (issue.acceptedById === viewer.id || mayOn(viewer, 'issue:read-all', issue.areaIds)) return 'FULL';
  if (units.length > 0 && mayOn(viewer, 'issue:handle', units)) return 'FULL';
  if (issue.reporterId === viewer.id || issue.takenInById === viewer.id) return 'OWN';
  const inPool = mayAccept(viewer, issue, serves);
  if (issue.status === 'DISPATCHED' && issue.handlerId === undefined) {
    if (issue.offeredToId === viewer.id || (issue.offeredToId === undefined && inPool)) return 'WORK';
  }
  const mayRead = inPool || READ_SCOPES.some((scope) => mayOn(viewer, scope, issue.areaIds));
  return mayRead ? 'OUTLINE' : undefined;
}

/** In the pool of the community by member report, or by the scope on the area. */
export function mayAccept(viewer: Viewer, issue: Issue, serves: ReadonlySet<string>): boolean {
  return serves.has(issue.communityId) || mayOn(viewer, 'issue:accept', issue.areaIds);
}
