import type { Transaction } from '@linli/kit/mongo/database.ts';
import type { Issues } from '../../service.ts';
import { ownersVoted } from '../procedure/ownersVoted.ts';
import { decideTopic } from './decideTopic.ts';

/** An owners' vote as the subgraph property told it. */
export type OwnersVote = { readonly voteId: string; readonly topicId: string | null; readonly passed: boolean };

/**
 * A topic whose resolution waits for the owners moves on: passed, it stays resolved and that is noted; refused, it waits
 * for a meeting again. Topics that wait for no such vote stay as they are.
 */
export async function topicVoteClosed(
  service: Issues,
  transaction: Transaction,
  { voteId, topicId, passed }: OwnersVote,
): Promise<void> {
  if (topicId === null) return;
  const { topics, models, clock } = service;
  const waiting = { topicId, follows: 'OWNERS_VOTE' } as const;
  if (!(await models.resolutions.findOne(waiting, { _id: 1 }, { session: transaction.session }).lean())) return;
  const command = { type: 'OWNERS_VOTE', by: null, voteId, passed } as const;
  const topic = await topics.change(transaction, topicId, (state) => decideTopic(state, command, clock()));
  await ownersVoted(service, transaction, topic, { voteId, passed });
}
