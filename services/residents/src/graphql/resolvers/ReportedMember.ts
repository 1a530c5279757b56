import type { ReportedMemberResolvers } from '../generated.ts';
import { areaOf } from './visible.ts';

export const ReportedMember: ReportedMemberResolvers = {
  memberReport: ({ memberReportId }) => ({ id: memberReportId }),
  community: ({ communityId }, _, context) => areaOf(context, communityId),
  status: ({ endedAt }) => (endedAt ? 'ENDED' : 'CURRENT'),
  since: ({ since }) => since ?? null,
  endedAt: ({ endedAt }) => endedAt ?? null,
};
