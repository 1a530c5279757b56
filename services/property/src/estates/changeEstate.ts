import { type Outcome, Rejection, reject } from '@linli/kit/decisions.ts';
import { isDuplicate } from '@linli/kit/mongo/failures.ts';
import { mayAnywhere, mayOn } from '@linli/kit/security/viewer.ts';
import type { Context } from '../graphql/context.ts';
import { decide, type Estate, type EstateCommand, type EstateEvent } from './estate.ts';

/**
 * Carries out one command on an estate that exists.
 * @throws Rejection NOT_FOUND, FORBIDDEN, ALREADY_EXISTS, WRONG_STATE, DATE_NOT_POSSIBLE, HISTORY_FULL
 */
export async function changeEstate(
  { service, viewer }: Context,
  id: string,
  command: Exclude<EstateCommand, { type: 'REGISTER' }>,
): Promise<Estate> {
  const decideFor = (estate: Estate | undefined): Outcome<EstateEvent> => {
    const mayDo = estate && mayOn(viewer, 'estate:register', estate.areaIds);
    if (estate && !mayDo && mayAnywhere(viewer, 'estate:read')) reject('FORBIDDEN', ['input', 'estateId']);
    return decide(mayDo ? estate : undefined, command, service.clock());
  };
  try {
    return await service.database.transaction((transaction) =>
      service.estates.change(transaction, id, (estate) => inInput(decideFor(estate))),
    );
  } catch (error) {
    if (isDuplicate(error, 'communityId')) reject('ALREADY_EXISTS', ['input', 'name']);
    throw error;
  }
}

/** Puts `input` before the fields a decision names. */
function inInput(outcome: Outcome<EstateEvent>): Outcome<EstateEvent> {
  if (outcome.ok) return outcome;
  throw new Rejection(outcome.errors.map((error) => ({ ...error, field: ['input', ...(error.field ?? [])] })));
}
