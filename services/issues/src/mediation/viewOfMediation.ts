import { mayOn, nodesFor, type Viewer } from '@linli/kit/security/viewer.ts';
import { isOfficerOf } from '../issue/actors.ts';
import { unitsOf } from '../issue/viewOf.ts';
import type { Actor, MediationCase, Party } from './mediationCase.ts';

/** Everything, or the outline without the sealed texts. */
export type MediationView = 'FULL' | 'OUTLINE';

const isSpokenFor = (viewer: Viewer, { kind, refId }: Party): boolean =>
  kind === 'PERSON' ? refId === viewer.id : isOfficerOf(viewer, refId);

/** By what right somebody acts in a case. */
export const actorIn = (viewer: Viewer, { parties, areaIds }: Pick<MediationCase, 'parties' | 'areaIds'>): Actor => ({
  id: viewer.id,
  speaksFor: parties.filter((party) => isSpokenFor(viewer, party)).map(({ key }) => key),
  manages: mayOn(viewer, 'mediation:manage', areaIds),
  mediates: mayOn(viewer, 'mediation:mediate', areaIds),
});

/** What the viewer sees; undefined for nothing. */
export function viewOfMediation(viewer: Viewer, mediation: MediationCase): MediationView | undefined {
  const { speaksFor, manages, mediates } = actorIn(viewer, mediation);
  if (speaksFor.length > 0 || mediation.mediatorId === viewer.id) return 'FULL';
  return manages || mediates || mediation.applicantId === viewer.id ? 'OUTLINE' : undefined;
}

/** Under which ids a case can be the viewer's own: the person, and the organizations they act for. */
export const ownIds = (viewer: Viewer): string[] => [viewer.id, ...unitsOf(viewer)];

/** The areas whose cases the viewer finds in lists. */
export const mediationNodes = (viewer: Viewer): string[] => [
  ...new Set([...nodesFor(viewer, 'mediation:manage'), ...nodesFor(viewer, 'mediation:mediate')]),
];
