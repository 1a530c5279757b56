import { mayOn, nodesFor, type Viewer } from '@linli/kit/security/viewer.ts';

/** Handling units have ids of their own kind, so that a grant on an area is never taken for one on a unit. */
const UNIT = 'hun_';

/** Whether the viewer acts for this unit (department, firm). */
export const isOfficerOf = (viewer: Viewer, unitId: string): boolean =>
  unitId.startsWith(UNIT) && mayOn(viewer, 'issue:handle', [unitId]);

/** The units the viewer acts for. */
export const unitIdsOf = (viewer: Viewer): string[] =>
  nodesFor(viewer, 'issue:handle').filter((node) => node.startsWith(UNIT));
