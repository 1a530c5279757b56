import type { TimerKind } from '@linli/kit/timers/timers.ts';
import { decide } from '../orderDispatchAccept/decideIssue.ts';
import { NEVER } from '../orderDispatchAccept/issue.ts';
import type { Issues } from '../service.ts';

/** Ends offers, acceptances and confirmations that have run out of time; the due time is in the issue. */
export const timeOutIssues = ({ database, models, issues, clock, limits }: Issues): TimerKind => ({
  name: 'timeOutIssues',
  async due(now, limit) {
    const due = await models.issues
      .find({ dueAt: { $lte: now } }, { _id: 1 })
      .sort({ dueAt: 1 })
      .limit(limit)
      .lean();
    return due.map(({ _id }) => _id);
  },
  async next() {
    const first = await models.issues
      .findOne({ dueAt: { $lt: NEVER } }, { dueAt: 1 })
      .sort({ dueAt: 1 })
      .lean();
    return first?.dueAt;
  },
  async fire(id) {
    await database.transaction((transaction) =>
      issues.change(transaction, id, (issue) => decide(issue, { type: 'TIME_OUT' }, clock(), limits)),
    );
  },
});
