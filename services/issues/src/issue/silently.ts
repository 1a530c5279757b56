import type { Outcome } from '@linli/kit/decisions.ts';
import type { IssueEvent } from './issue.ts';

/** The same decision; where `silent`, its facts are recorded without telling anybody. */
export const silently = (outcome: Outcome<IssueEvent>, silent = false): Outcome<IssueEvent> =>
  outcome.ok && silent ? { ok: true, events: outcome.events.map((event) => ({ ...event, silent })) } : outcome;
