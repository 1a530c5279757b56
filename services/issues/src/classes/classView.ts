import { mayOn, nodesFor, type Viewer } from '@linli/kit/security/viewer.ts';
import type { IssueClass } from './issueClass.ts';

/** Scopes with which a class is seen in full, and those with which it is seen at all. */
const FULL_SCOPES = ['class:manage', 'issue:read-all'] as const;
const SEEING_SCOPES = [...FULL_SCOPES, 'issue:read'] as const;

type Placed = Pick<IssueClass, 'areaIds'>;

export const seesClass = (viewer: Viewer, { areaIds }: Placed): boolean =>
  SEEING_SCOPES.some((scope) => mayOn(viewer, scope, areaIds));

/** Root cause, text of the action, summary and reasons too. */
export const seesWholeClass = (viewer: Viewer, { areaIds }: Placed): boolean =>
  FULL_SCOPES.some((scope) => mayOn(viewer, scope, areaIds));

/** The areas whose classes the viewer finds in lists. */
export const classNodes = (viewer: Viewer): string[] => [
  ...new Set(SEEING_SCOPES.flatMap((scope) => nodesFor(viewer, scope))),
];
