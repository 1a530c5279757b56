import { issueCompleted } from '@linli/contracts';
import { defineConsumer } from '@linli/kit/events/inbox.ts';
import { pathTo } from '@linli/kit/security/scopeTree.ts';
import { BOOK_EARNINGS } from '../jobs/bookEarnings.ts';
import type { Volunteering } from '../service.ts';
import { decide, earningId } from '../timeBank/earning.ts';

/** Records what a volunteer earned by a completed issue, once per issue; the job `bookEarnings` books it. */
export const onIssueCompleted = ({ earnings, clock, expectTimer }: Volunteering) =>
  defineConsumer({
    name: 'issueCompleted',
    event: issueCompleted,
    async handle({ data }, transaction) {
      if (!isVolunteer(data)) return;
      const { issueId, personId, memberReportId, communityId, areaIds, minutes, completedAt } = data;
      const _id = earningId(issueId);
      // An issue's path may end in a grid; the books are the community's.
      const path = pathTo(areaIds, communityId);
      const earning = {
        _id,
        issueId,
        personId,
        memberReportId,
        communityId,
        areaIds: path,
        minutes,
        completedAt: new Date(completedAt),
      };
      const recorded = await earnings.change(transaction, _id, (state) =>
        decide(state, { type: 'RECORD', earning }, clock()),
      );
      if (recorded.status === 'BOOKED') return;
      transaction.afterCommit(() => expectTimer(BOOK_EARNINGS, _id, recorded.dueAt));
    },
  });

/** Pool members and neighbours give their time; officers of a department or firm are paid for it. */
const isVolunteer = ({ handlerId, memberReportId }: { handlerId?: string | null; memberReportId: string | null }) =>
  handlerId == null || memberReportId !== null;
