import { accept } from '@linli/kit/decisions.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import { isOpen } from '../../issue/issue.ts';
import type { Issues } from '../../service.ts';
import { decideTopic } from '../topic/decideTopic.ts';
import type { TopicCommand } from '../topic/topic.ts';
import { decideDeliberation } from './decideDeliberation.ts';
import {
  type Deliberation,
  type DeliberationCommand,
  type DeliberationEvent,
  type TopicMove,
  WATCH_DELIBERATIONS,
} from './deliberation.ts';
import { deliberationRules } from './deliberationRules.ts';

type Acted = Extract<DeliberationEvent, { type: 'ACTED' }>;

/** Decides a command, and what comes of it for topic and issues, all or nothing. @throws Rejection */
export async function carryOut(
  service: Issues,
  transaction: Transaction,
  before: Deliberation,
  command: DeliberationCommand,
): Promise<Deliberation> {
  const rules = await deliberationRules(service, before);
  const at = service.clock();
  const events: DeliberationEvent[] = [];
  const after = await service.deliberations.change(transaction, before._id, (state) => {
    const outcome = decideDeliberation(state, command, at, rules);
    if (outcome.ok) events.push(...outcome.events);
    return outcome;
  });
  for (const event of events) if (event.type === 'ACTED') await follow(service, transaction, after, event);
  transaction.afterCommit(() => service.expectTimer(WATCH_DELIBERATIONS, after._id, after.wakeAt));
  return after;
}

async function follow(service: Issues, transaction: Transaction, { _id, topicId, status }: Deliberation, event: Acted) {
  const { by, at, code, left, topicMoves, ended } = event;
  const reason = left.reason ?? code;
  const commands = topicMoves.map((move) => topicCommand(move, { by, reason, deliberationId: _id }));
  if (ended) commands.push({ type: 'END_DELIBERATION', by, deliberationId: _id });
  for (const command of commands) {
    await service.topics.change(transaction, topicId, (topic) => decideTopic(topic, command, at));
  }
  if (ended && status === 'COMPLETED') await tellIssues(service, transaction, event);
}

type Given = { readonly by: string | null; readonly reason: string; readonly deliberationId: string };

/** Only its proposer takes a topic back; time does not take it up. */
function topicCommand(type: TopicMove, given: Given): TopicCommand {
  return { ...given, type: type === 'WITHDRAW' && given.by === null ? 'DISMISS' : type };
}

/** What the timeline of an issue says when what it gave rise to is settled. */
export const COMPLETION_COMMENT = '协商已办结 The deliberation of the topic this issue is behind has been completed.';

/** Open issues behind the topic learn of its end; nothing else of them changes. */
async function tellIssues({ issues }: Issues, transaction: Transaction, { issueIds, at }: Acted): Promise<void> {
  if (issueIds.length === 0) return;
  await issues.changeMany(transaction, issueIds, (issue) =>
    issue && !isOpen(issue) ? accept() : accept({ type: 'COMMENTED', reason: COMPLETION_COMMENT, at, by: null }),
  );
}
