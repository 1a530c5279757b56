import type { Transaction } from '@linli/kit/mongo/database.ts';
import { pathTo } from '@linli/kit/security/scopeTree.ts';
import { monthOf } from '../months.ts';
import type { Property } from '../service.ts';
import { decide, figureId, type HandlingFact } from './handlingFigure.ts';

type Work = {
  readonly issueId: string;
  readonly handlerId?: string | null | undefined;
  readonly communityId: string;
  readonly areaIds: readonly string[];
  readonly estateId: string | null;
};

/** Adds an issue to the figures of the unit that answered for it; an issue completed again after reopening counts no more. */
export async function countIssue(
  { models, handlingFigures, clock }: Property,
  transaction: Transaction,
  { issueId, handlerId, communityId, areaIds, estateId }: Work,
  fact: HandlingFact,
  at: string,
): Promise<void> {
  if (handlerId == null) return;
  const { session } = transaction;
  const _id = `${fact.type} ${issueId}`;
  if (await models.countedIssues.exists({ _id }).session(session)) return;
  await models.countedIssues.collection.insertOne({ _id, countedAt: clock() } as never, { session });
  const month = monthOf(new Date(at));
  const key = { handlerUnitId: handlerId, communityId, areaIds: pathTo(areaIds, communityId), estateId, month };
  await handlingFigures.change(transaction, figureId(key), () => decide(key, fact));
}
