import { reject } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import { isDuplicate } from '@linli/kit/mongo/failures.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../../graphql/context.ts';
import type { Issues } from '../../service.ts';
import { judgingSince } from '../procedure/judgingSince.ts';
import { seesTopic } from './changeTopic.ts';
import { type Judgement, judgementId, MAX_JUDGEMENT_STARS } from './judgements.ts';
import type { Topic } from './topic.ts';

const TARGET = ['input', 'topicId'];

const Input = z.object({
  topicId: shapes.id,
  stars: z.int().min(1).max(MAX_JUDGEMENT_STARS),
  comment: shapes.text.nullish(),
});

/**
 * A resident judges what became of a resolved topic, once, when all its items are done; the unique id decides. Where it
 * goes through a deliberation, that says when, and once in each of its rounds.
 * @throws Rejection NOT_FOUND, FORBIDDEN, WRONG_STATE, ITEMS_OPEN, ALREADY_JUDGED
 */
export async function judgeTopic({ service, viewer, locale }: Context, raw: unknown): Promise<Topic> {
  const { topicId, stars, comment } = readInput(Input, raw, locale);
  return service.database.transaction(async (transaction) => {
    const topic = await service.topics.load(transaction, topicId);
    if (!topic || !seesTopic(viewer, topic)) reject('NOT_FOUND', TARGET);
    if (!mayOn(viewer, 'vote:cast', topic.areaIds)) reject('FORBIDDEN', TARGET);
    const since = await judgedFrom(service, transaction, topic);
    const judgement = { topicId, personId: viewer.id, stars, comment: comment ?? null };
    await recordJudgement(service, transaction, judgement, since);
    return topic;
  });
}

/** Since when judgements count; null: whenever they were made. @throws Rejection WRONG_STATE, ITEMS_OPEN */
async function judgedFrom(service: Issues, transaction: Transaction, topic: Topic): Promise<Date | null> {
  const { status, deliberationId } = topic;
  if (deliberationId !== undefined) {
    const since = await judgingSince(service, transaction, deliberationId);
    return since ?? reject('WRONG_STATE', TARGET, { status });
  }
  if (status !== 'RESOLVED') reject('WRONG_STATE', TARGET, { status });
  const { session } = transaction;
  const unfinished = { topicId: topic._id, status: 'ADOPTED' } as const;
  const open = await service.models.resolutions.findOne(unfinished, { _id: 1 }, { session }).lean();
  if (open) reject('ITEMS_OPEN', TARGET);
  return null;
}

/** One judgement of each person; one from before `since` makes room for a new one. @throws Rejection ALREADY_JUDGED */
export async function recordJudgement(
  { models, clock }: Issues,
  { session }: Transaction,
  judgement: Omit<Judgement, '_id' | 'judgedAt'>,
  since: Date | null,
): Promise<void> {
  const _id = judgementId(judgement.topicId, judgement.personId);
  const { collection } = models.judgements;
  const document = { _id, ...judgement, judgedAt: clock() };
  if (since) {
    const earlier = { _id, judgedAt: { $lt: since } };
    const { matchedCount } = await collection.replaceOne(earlier as never, document as never, { session });
    if (matchedCount > 0) return;
  }
  try {
    await collection.insertOne(document as never, { session });
  } catch (error) {
    if (isDuplicate(error)) reject('ALREADY_JUDGED');
    throw error;
  }
}
