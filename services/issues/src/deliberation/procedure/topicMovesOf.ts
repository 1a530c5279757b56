import { type DomainError, refuse } from '@linli/kit/decisions.ts';
import type { Action, ProcedureDefinition, Status } from '../../procedure/definition.ts';
import { stepOf } from '../../procedure/run.ts';
import type { Deliberation, Facts, TopicMove } from './deliberation.ts';

type Refusal = { ok: false; errors: DomainError[] };

/** Before anything is resolved. */
const BEFORE: readonly Status[] = ['ORDERED', 'DELIBERATED'];

/** A topic that still looks for seconders, or that a meeting has sent back to its proposer. */
const UNRIPE = ['COLLECTING', 'RETURNED'];

/** Whether an action leads back to before a resolution; documents of the round that ends do not count any more. */
export const leadsBack = (procedure: ProcedureDefinition, action: Action): boolean =>
  action.returns && BEFORE.includes(stepOf(procedure, action.to).status);

/**
 * How an action meets the topic's own states: what is screened here is accepted or refused there, and nothing twice.
 * Refuses with TOPIC_NOT_SECONDED, TOPIC_RESOLVED, TOPIC_ON_OTHER_AGENDA.
 */
export function topicMovesOf(
  procedure: ProcedureDefinition,
  { run }: Pick<Deliberation, 'run'>,
  action: Action,
  { topic }: Pick<Facts, 'topic'>,
): readonly TopicMove[] | Refusal {
  const from = stepOf(procedure, run.step);
  const to = stepOf(procedure, action.to);
  if (from === to) return [];
  const { status } = topic;
  const onAgenda = refuse('TOPIC_ON_OTHER_AGENDA', undefined, { title: topic.title });
  if (action.effect === 'REJECT' || action.effect === 'WITHDRAW') {
    if (status === 'RESOLVED') return refuse('TOPIC_RESOLVED', TARGET);
    if (status === 'SCHEDULED') return onAgenda;
    return [action.effect === 'REJECT' ? 'DISMISS' : 'WITHDRAW'];
  }
  if (leadsBack(procedure, action)) {
    if (status !== 'RESOLVED') return [];
    // What a meeting has resolved is not undone at the desk; it comes back from the work only.
    return BEFORE.includes(from.status) ? refuse('TOPIC_RESOLVED', TARGET) : ['REOPEN'];
  }
  if (!BEFORE.includes(from.status)) return [];
  if (from.status === 'ORDERED' && !action.returns && UNRIPE.includes(status)) {
    return refuse('TOPIC_NOT_SECONDED', TARGET, { status });
  }
  if (to.status === 'ORDERED') return [];
  const accepted: TopicMove[] = status === 'SECONDED' ? ['ACCEPT'] : [];
  if (BEFORE.includes(to.status) || status === 'RESOLVED') return accepted;
  if (UNRIPE.includes(status)) return refuse('TOPIC_NOT_SECONDED', TARGET, { status });
  return status === 'SCHEDULED' ? onAgenda : [...accepted, 'CONCLUDE'];
}

/** Path of the input that names the deliberation. */
export const TARGET = ['input', 'deliberationId'];
