import type { TimerKind } from '@linli/kit/timers/timers.ts';
import { decide } from '../issue/decideIssue.ts';
import type { Issues } from '../service.ts';

export const TIME_OUT_ISSUES = 'timeOutIssues';

/** Ends offers, acceptances and confirmations that have run out of time; the due time is in the issue. */
export const timeOutIssues = ({ database, models, issues, clock, limits }: Issues): TimerKind => ({
  name: TIME_OUT_ISSUES,
  async due(until, limit) {
    const due = await models.issues
      .find({ dueAt: { $lte: until } }, { dueAt: 1 })
      .sort({ dueAt: 1 })
      .limit(limit)
      .lean();
    return due.map(({ _id, dueAt }) => ({ id: _id, at: dueAt }));
  },
  async fire(id) {
    const { dueAt } = await database.transaction((transaction) =>
      issues.change(transaction, id, (issue) => decide(issue, { type: 'TIME_OUT' }, clock(), limits)),
    );
    return dueAt;
  },
});
