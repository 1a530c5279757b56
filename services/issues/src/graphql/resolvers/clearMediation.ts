import type { MediationCase } from '../../mediation/mediationCase.ts';
import { SEALED } from '../../mediation/mediationInput.ts';
import { viewOfMediation } from '../../mediation/viewOfMediation.ts';
import type { Context } from '../context.ts';

/** A part of a case on its way to the graph: what it holds, and the case it is of. */
export type PartOf<T> = { readonly mediation: MediationCase; readonly part: T };

export const partOf =
  (mediation: MediationCase) =>
  <T>(part: T): PartOf<T> => ({ mediation, part });

/** A text of a case for those who see everything, or `alsoFor` this person; the reading is logged. Null for all others. */
export async function clearMediation(
  { viewer, loaders }: Context,
  mediation: MediationCase,
  field: keyof typeof SEALED,
  sealed: string | null,
  alsoFor?: string,
): Promise<string | null> {
  if (sealed === null) return null;
  if (viewOfMediation(viewer, mediation) !== 'FULL' && viewer.id !== alsoFor) return null;
  // It tells of all parties; the log names one who is not the reader.
  const subjectId = mediation.parties.find(({ refId }) => refId !== viewer.id)?.refId ?? mediation.applicantId;
  return loaders.clearText.load({ subjectId, field: SEALED[field], sealed, purpose: 'MEDIATION' });
}
