import { reject } from '@linli/kit/decisions.ts';
import { readInput } from '@linli/kit/graphql/input.ts';
import type { Context } from '../graphql/context.ts';
import { MARK_OVERDUE_MEDIATIONS } from '../jobs/markOverdueMediations.ts';
import { decide } from './decideMediation.ts';
import { NEVER } from '../timeLimits/clock.ts';
import type { MediationCase } from './mediationCase.ts';
import type { Change } from './mediationInput.ts';
import { actorIn, viewOfMediation } from './viewOfMediation.ts';

/**
 * Carries out one command on a case the viewer can see.
 * @throws Rejection NOT_FOUND and whatever the decision refuses with
 */
export async function changeMediation<I extends { caseId: string }>(
  { service, viewer, locale }: Context,
  raw: unknown,
  change: Change<I>,
): Promise<MediationCase> {
  const input = readInput(change.shape, raw, locale);
  const command = change.command(input, service.personalData.seal);
  const changed = await service.database.transaction((transaction) =>
    service.mediations.change(transaction, input.caseId, (mediation) => {
      if (!mediation || !viewOfMediation(viewer, mediation)) reject('NOT_FOUND', ['input', 'caseId']);
      return decide(mediation, command, actorIn(viewer, mediation), service.clock());
    }),
  );
  if (changed.dueAt < NEVER) service.expectTimer(MARK_OVERDUE_MEDIATIONS, changed._id, changed.dueAt);
  return changed;
}
