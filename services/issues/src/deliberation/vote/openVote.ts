import { reject } from '@linli/kit/decisions.ts';
import { createOnce } from '@linli/kit/graphql/idempotency.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { newId } from '@linli/kit/ids.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../../graphql/context.ts';
import { CLOSE_VOTES } from '../../jobs/closeVotes.ts';
import { managed } from '../meeting/changeMeeting.ts';
import { decideMeeting } from '../meeting/decideMeeting.ts';
import { entitledPresent } from '../meeting/meeting.ts';
import { ids } from '../shapes.ts';
import { seesTopic } from '../topic/changeTopic.ts';
import { RIPE_STATUSES, type Topic } from '../topic/topic.ts';
import { decideVote } from './decideVote.ts';
import { newVoteKey } from './secrecy.ts';
import { MAX_ENTITLED, MAX_PROXIES_PER_PERSON, METHODS, RULE_NAMES, type VoteSetup } from './vote.ts';

const Input = z.object({
  topicId: shapes.id,
  meetingId: shapes.id.nullish(),
  question: shapes.line,
  method: z.enum(METHODS),
  rule: z.enum(RULE_NAMES),
  entitledIds: ids(MAX_ENTITLED, 1).nullish(),
  maxProxies: z.int().min(0).max(MAX_PROXIES_PER_PERSON).nullish(),
  closesAt: z.date().nullish(),
  idempotencyKey: shapes.idempotencyKey,
});

type Wanted = z.output<typeof Input>;

/** Opens a vote on a topic, in an open meeting or between meetings. @throws Rejection, see `decideVote` and `tableOf` */
export async function openVote({ service, viewer, locale }: Context, raw: unknown): Promise<string> {
  const input = readInput(Input, raw, locale);
  const context = { service, viewer };
  const fact = { by: viewer.id, at: service.clock() };
  return createOnce(service, { viewer, operation: 'voteOpen', input, now: fact.at }, async (transaction) => {
    const voteId = newId('vot');
    const topic = await service.topics.load(transaction, input.topicId);
    if (!topic || !seesTopic(viewer, topic)) reject('NOT_FOUND', ['input', 'topicId']);
    const table = await tableOf(context, transaction, { input, topic, voteId, at: fact.at });
    const { question, method, rule } = input;
    const place = { communityId: topic.communityId, areaIds: topic.areaIds, topicId: topic._id };
    const terms = { question, method, rule, maxProxies: input.maxProxies ?? 0, closesAt: input.closesAt ?? null };
    const setup = { _id: voteId, ...place, ...terms, ...table };
    const vote = await service.votes.change(transaction, voteId, (state) =>
      decideVote(state, { type: 'OPEN', setup }, fact),
    );
    await prepareBallots(service, transaction, setup);
    transaction.afterCommit(() => service.expectTimer(CLOSE_VOTES, voteId, vote.dueAt));
    return voteId;
  });
}

type Asked = { readonly input: Wanted; readonly topic: Topic; readonly voteId: string; readonly at: Date };
type Table = Pick<VoteSetup, 'meetingId' | 'chairId' | 'entitledIds'>;

/** Who votes where. @throws Rejection NOT_FOUND, FORBIDDEN, WRONG_STATE, TOPIC_NOT_ON_AGENDA, VOTE_TERMS, TOPIC_NOT_RIPE */
async function tableOf(
  { service, viewer }: Pick<Context, 'service' | 'viewer'>,
  transaction: Transaction,
  { input, topic, voteId, at }: Asked,
): Promise<Table> {
  const sorted = (persons: readonly string[]) => [...new Set(persons)].toSorted();
  if (!input.meetingId) {
    if (!mayOn(viewer, 'meeting:manage', topic.areaIds)) reject('FORBIDDEN', ['input', 'topicId']);
    if (!(RIPE_STATUSES as readonly string[]).includes(topic.status)) {
      reject('TOPIC_NOT_RIPE', ['input', 'topicId'], { title: topic.title });
    }
    const complete = input.entitledIds && input.closesAt && input.method !== 'SHOW_OF_HANDS';
    if (!complete) reject('VOTE_TERMS', ['input']);
    return { meetingId: null, chairId: null, entitledIds: sorted(input.entitledIds ?? []) };
  }
  const meeting = managed(viewer, await service.meetings.load(transaction, input.meetingId));
  await service.meetings.change(transaction, meeting._id, (state) =>
    decideMeeting(state, { type: 'ADD_VOTE', voteId, topicId: topic._id }, { by: viewer.id, at }),
  );
  const entitledIds = sorted(input.entitledIds ?? entitledPresent(meeting));
  return { meetingId: meeting._id, chairId: meeting.chairId, entitledIds };
}

/** The roll, and for a secret vote its key. */
async function prepareBallots(
  { models, personalData }: Context['service'],
  { session }: Transaction,
  { _id, method, entitledIds }: VoteSetup,
): Promise<void> {
  if (method === 'SHOW_OF_HANDS') return;
  const roll = { _id, open: true, voted: entitledIds.map(() => false), changes: 0 };
  await models.voteRolls.collection.insertOne(roll as never, { session });
  if (method !== 'SECRET_BALLOT') return;
  const sealedKey = personalData.seal('vote.key', newVoteKey().toString('base64url'));
  await models.voteKeys.collection.insertOne({ _id, sealedKey } as never, { session });
}
