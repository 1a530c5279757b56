import { reject } from '@linli/kit/decisions.ts';
import { createOnce } from '@linli/kit/graphql/idempotency.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { newId } from '@linli/kit/ids.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import { z } from 'zod';
import type { Context } from '../../graphql/context.ts';
import { WATCH_ITEMS } from '../../jobs/watchItems.ts';
import type { Issues } from '../../service.ts';
import { managed } from '../meeting/changeMeeting.ts';
import { decideMeeting } from '../meeting/decideMeeting.ts';
import { canBePlanned } from '../shapes.ts';
import { decideTopic } from '../topic/decideTopic.ts';
import type { Vote } from '../vote/vote.ts';
import { decideItem } from './item.ts';
import { type Adoption, decideResolution, FOLLOWS, type ItemText, MAX_ITEMS } from './resolution.ts';

const Input = z.object({
  meetingId: shapes.id,
  topicId: shapes.id.nullish(),
  voteId: shapes.id.nullish(),
  title: shapes.line,
  text: shapes.text,
  follows: z.enum(FOLLOWS),
  estateId: shapes.id.nullish(),
  items: z
    .array(z.object({ text: shapes.text, ownerId: shapes.id, dueAt: z.date() }))
    .max(MAX_ITEMS)
    .nullish(),
  idempotencyKey: shapes.idempotencyKey,
});

type Wanted = z.output<typeof Input>;

/**
 * Puts a resolution on record in an open meeting: from a passed vote, of which there is one at most, or by consensus.
 * @throws Rejection NOT_FOUND, FORBIDDEN, WRONG_STATE, TOPIC_NOT_ON_AGENDA, VOTE_NOT_PASSED, VOTES_OPEN, RESOLUTION_EXISTS,
 * ESTATE_MISSING, TIME_NOT_POSSIBLE
 */
export async function adoptResolution({ service, viewer, locale }: Context, raw: unknown): Promise<string> {
  const input = readInput(Input, raw, locale);
  const at = service.clock();
  const fact = { by: viewer.id, at };
  const late = input.items?.findIndex(({ dueAt }) => !canBePlanned(dueAt, at)) ?? -1;
  if (late >= 0) reject('TIME_NOT_POSSIBLE', ['input', 'items', String(late), 'dueAt']);
  return createOnce(service, { viewer, operation: 'resolutionAdopt', input, now: at }, async (transaction) => {
    const meeting = managed(viewer, await service.meetings.load(transaction, input.meetingId));
    const topicId = input.topicId ?? null;
    await checkVote(service, transaction, input);
    await service.meetings.change(transaction, meeting._id, (state) =>
      decideMeeting(state, { type: 'RESOLVE', topicId }, fact),
    );
    if (topicId !== null) {
      const resolve = { type: 'RESOLVE', by: viewer.id, meetingId: meeting._id } as const;
      await service.topics.change(transaction, topicId, (topic) => decideTopic(topic, resolve, at));
    }
    const { communityId, areaIds, chairId } = meeting;
    return record(service, transaction, input, { communityId, areaIds, chairId, by: viewer.id, at });
  });
}

/** Neither a vote that failed in this meeting nor one still open is overruled by consensus. @throws Rejection VOTE_NOT_PASSED, VOTES_OPEN */
async function checkVote({ votes, models }: Issues, transaction: Transaction, input: Wanted): Promise<void> {
  const { voteId, topicId, meetingId } = input;
  const field = ['input', 'voteId'];
  if (voteId) {
    const vote = await votes.load(transaction, voteId);
    const fits = vote?.topicId === topicId && (vote?.meetingId === null || vote?.meetingId === meetingId);
    if (!fits || vote?.status !== 'CLOSED' || !vote.result.passed) reject('VOTE_NOT_PASSED', field);
  } else if (topicId) {
    const { session } = transaction;
    const held = await models.votes.find({ meetingId, topicId }, { status: 1, result: 1 }, { session }).lean<Vote[]>();
    if (held.some(({ status }) => status === 'OPEN')) reject('VOTES_OPEN', ['input', 'topicId']);
    if (held.some((vote) => vote.status === 'CLOSED' && !vote.result.passed)) reject('VOTE_NOT_PASSED', field);
  }
}

type Frame = Pick<Adoption, 'communityId' | 'areaIds' | 'chairId'> & { readonly by: string; readonly at: Date };

async function record(service: Issues, transaction: Transaction, input: Wanted, frame: Frame): Promise<string> {
  const { by, at, ...place } = frame;
  const { meetingId, title, text, follows } = input;
  const topicId = input.topicId ?? null;
  const voteId = input.voteId ?? null;
  const _id = voteId === null ? newId('res') : `res_${voteId}`;
  const items = (input.items ?? []).map((item): ItemText => ({ itemId: newId('rit'), ...item }));
  const content = { title, text, follows, estateId: input.estateId ?? null, adoptedById: by };
  const adoption = { _id, ...place, topicId, meetingId, voteId, ...content };
  await service.resolutions.change(transaction, _id, (state) =>
    decideResolution(state, { type: 'ADOPT', adoption, items }, at),
  );
  if (items.length === 0) return _id;
  const byId = new Map(items.map((item) => [item.itemId, item]));
  const assigned = await service.responsibilityItems.changeMany(transaction, [...byId.keys()], (state, itemId) => {
    const { itemId: _item, ...line } = byId.get(itemId) as ItemText;
    const assignment = { _id: itemId, resolutionId: _id, topicId, ...place, ...line };
    return decideItem(state, { type: 'ASSIGN', assignment }, at);
  });
  transaction.afterCommit(() => {
    for (const item of assigned) service.expectTimer(WATCH_ITEMS, item._id, item.wakeAt);
  });
  return _id;
}
