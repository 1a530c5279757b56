import type { Transaction } from '@linli/kit/mongo/database.ts';
import type { Action } from '../../procedure/definition.ts';
import { stepOf } from '../../procedure/run.ts';
import type { Issues } from '../../service.ts';
import type { Deliberation, Judged } from './deliberation.ts';
import { SATISFIED_STARS } from './deliberation.ts';

/** Residents judge without leaving the step. */
export const isJudging = ({ by, leaves }: Action): boolean => by.includes('RESIDENTS') && leaves.includes('JUDGEMENT');

/** Since when residents judge in this deliberation; null when it is not their turn. */
export async function judgingSince(service: Issues, transaction: Transaction, id: string): Promise<Date | null> {
  const deliberation = await service.deliberations.load(transaction, id);
  if (!deliberation || deliberation.endedAt) return null;
  const { key, version, areaId, step, enteredAt } = deliberation.run;
  const procedure = await service.procedures.get(key, version, areaId);
  return stepOf(procedure, step).actions.some(isJudging) ? enteredAt : null;
}

/** What residents have said since the present step was entered. */
export async function judgedIn(
  { models }: Issues,
  { session }: Transaction,
  { topicId, run }: Pick<Deliberation, 'topicId' | 'run'>,
): Promise<Judged> {
  const here = { topicId, judgedAt: { $gte: run.enteredAt } };
  const [count, satisfied] = [
    await models.judgements.countDocuments(here, { session }),
    await models.judgements.countDocuments({ ...here, stars: { $gte: SATISFIED_STARS } }, { session }),
  ];
  return { count, satisfied };
}
