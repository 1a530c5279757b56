import { mayOn, nodesFor, type Viewer } from '@linli/kit/security/viewer.ts';
import type { Actor } from '../procedure/definition.ts';
import type { Issues } from '../service.ts';
import type { Application } from './application.ts';

/** Everything: case workers of the responsible place (FULL) and the applicant (OWN); item, state and dates (OUTLINE). */
export type ApplicationView = 'FULL' | 'OWN' | 'OUTLINE';

const BY_SCOPE: readonly (readonly [Actor, string])[] = [
  ['CASE_WORKER', 'application:process'],
  ['APPROVER', 'issue:approve'],
  ['SUPERVISOR', 'issue:supervise'],
  ['OPERATOR', 'issue:operate'],
  ['CHECKER', 'issue:check'],
];

/** In which parts the viewer may act; nobody works on an application of their own. */
export function actorsOf(
  viewer: Viewer,
  { applicantId, nodes }: Pick<Application, 'applicantId' | 'nodes'>,
): Set<Actor> {
  if (viewer.id === applicantId) return new Set(['REPORTER']);
  return new Set(BY_SCOPE.flatMap(([actor, scope]) => (mayOn(viewer, scope, nodes) ? [actor] : [])));
}

/** What the viewer sees; undefined for nothing. `districts` are those in which they work at a counter. */
export function viewOfApplication(
  viewer: Viewer,
  application: Pick<Application, 'applicantId' | 'nodes' | 'districtId' | 'takenInById'>,
  districts: ReadonlySet<string>,
): ApplicationView | undefined {
  if (application.applicantId === viewer.id) return 'OWN';
  const actors = actorsOf(viewer, application);
  if (actors.has('CASE_WORKER')) return 'FULL';
  const outline = actors.size > 0 || districts.has(application.districtId) || application.takenInById === viewer.id;
  return outline ? 'OUTLINE' : undefined;
}

/** The areas and units whose applications the viewer works on. */
export const caseNodes = (viewer: Viewer): string[] => nodesFor(viewer, 'application:process');

/** The districts in which the viewer may take applications in; any counter of a district serves all of it (全区域通办). */
export async function counterDistricts({ tree }: Issues, viewer: Viewer): Promise<ReadonlySet<string>> {
  const counters = (await tree.nodes(caseNodes(viewer))).filter((node) => node !== undefined);
  const above = await tree.nodes([...new Set(counters.flatMap(({ path }) => path))]);
  return new Set(above.flatMap((node) => (node?.kind === 'DISTRICT' ? [node._id] : [])));
}
