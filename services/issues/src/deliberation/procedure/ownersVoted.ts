import type { Transaction } from '@linli/kit/mongo/database.ts';
import { stepOf } from '../../procedure/run.ts';
import type { Issues } from '../../service.ts';
import type { Topic } from '../topic/topic.ts';
import type { OwnersVote } from '../topic/topicVoteClosed.ts';
import { carryOut } from './carryOut.ts';
import { deliberationRules } from './deliberationRules.ts';
import { proveFacts } from './proveFacts.ts';

/** The open deliberation of a topic whose resolution of this round asked the owners goes on, once per vote. */
export async function ownersVoted(
  service: Issues,
  transaction: Transaction,
  topic: Topic,
  { voteId, passed }: Pick<OwnersVote, 'voteId' | 'passed'>,
): Promise<void> {
  const { _id: topicId, deliberationId } = topic;
  const state = deliberationId && (await service.deliberations.load(transaction, deliberationId));
  if (!state) return;
  const asked = { topicId, follows: 'OWNERS_VOTE' as const, adoptedAt: { $gte: state.roundSince } };
  const resolution = await service.models.resolutions
    .findOne(asked, { _id: 1 }, { session: transaction.session })
    .sort({ adoptedAt: -1 })
    .lean();
  if (!resolution) return;
  const { procedure } = await deliberationRules(service, state);
  const action = stepOf(procedure, state.run.step).actions.find(({ by }) => by.includes('SYSTEM'));
  const claims = { by: null, reason: `OWNERS_VOTE ${voteId}`, resolutionId: resolution._id };
  const facts = await proveFacts(service, transaction, state, topic, action, claims);
  await carryOut(service, transaction, state, { type: 'OWNERS_VOTE', voteId, passed, facts });
}
