import { refuse } from '@linli/kit/decisions.ts';
import { dueBy } from '@linli/kit/timers/dueBy.ts';
import type { TimerKind } from '@linli/kit/timers/timers.ts';
import { decide } from '../issue/decideIssue.ts';
import { rulesOf } from '../issue/rulesOf.ts';
import type { Issues } from '../service.ts';

export const TIME_OUT_ISSUES = 'timeOutIssues';

/** Warns, escalates, takes the action of a limit that is over, ends suspensions; when is in the issue. */
export const timeOutIssues = (service: Issues): TimerKind => ({
  name: TIME_OUT_ISSUES,
  due: dueBy(service.models.issues, 'wakeAt'),
  async fire(id) {
    const { wakeAt } = await service.database.transaction((transaction) =>
      service.issues.change(transaction, id, async (issue) =>
        issue
          ? decide(issue, { type: 'TIME_OUT' }, service.clock(), await rulesOf(service, issue))
          : refuse('NOT_FOUND'),
      ),
    );
    return wakeAt;
  },
});
