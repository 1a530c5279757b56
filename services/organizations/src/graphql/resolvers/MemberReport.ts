import { mayOn } from '@linli/kit/security/viewer.ts';
import type { MemberReport as Report } from '../../dualReporting/memberReport.ts';
import { yearOf } from '../../localDays.ts';
import type { Context } from '../context.ts';
import type { MemberReportResolvers } from '../generated.ts';
import { visibleMemberReport } from './visibleMemberReport.ts';
import { visibleUnitReport } from './visibleUnitReport.ts';

export const MemberReport: MemberReportResolvers = {
  __resolveReference: ({ id }, context) => visibleMemberReport(context, id),
  id: ({ _id }) => _id,
  community: ({ communityId }) => ({ id: communityId }),
  person: ({ personId }) => ({ id: personId }),
  name: (report, _, context) => clearOrMasked(context, report, 'name', report.maskedName),
  phone: (report, _, context) => clearOrMasked(context, report, 'phone', report.maskedPhone),
  unit: ({ unitReportId }, _, context) => (unitReportId ? visibleUnitReport(context, unitReportId) : null),
  yearMinutes: ({ minutesByYear }, _, { service }) => minutesByYear[yearOf(service.clock())] ?? 0,
  comment: ({ comment }) => comment ?? null,
  reason: (report) => ('reason' in report ? report.reason : null),
  acceptedAt: (report) => ('acceptedAt' in report ? (report.acceptedAt ?? null) : null),
  withdrawnAt: (report) => ('withdrawnAt' in report ? report.withdrawnAt : null),
};

function clearOrMasked(
  { viewer, loaders }: Context,
  report: Report,
  field: 'name' | 'phone',
  masked: string,
): string | Promise<string> {
  const own = report.personId === viewer.id;
  if (!own && !mayOn(viewer, 'person:read-clear', report.areaIds)) return masked;
  const reading = {
    subjectId: report.personId,
    field: `memberReport.${field}`,
    sealed: report[field],
    purpose: own ? 'OWN_DATA' : 'COMMUNITY_WORK',
  };
  return loaders.clearText.load(reading);
}
