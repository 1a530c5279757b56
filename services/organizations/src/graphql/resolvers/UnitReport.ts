import { mayOn } from '@linli/kit/security/viewer.ts';
import type { UnitReport as Report } from '../../dualReporting/unitReport.ts';
import type { Context } from '../context.ts';
import type { UnitReportResolvers } from '../generated.ts';
import { visibleUnitReport } from './visibleUnitReport.ts';

export const UnitReport: UnitReportResolvers = {
  __resolveReference: ({ id }, context) => visibleUnitReport(context, id),
  id: ({ _id }) => _id,
  community: ({ communityId }) => ({ id: communityId }),
  representative: ({ representativeId }) => ({ id: representativeId }),
  contactName: (report, _, context) => clearOrMasked(context, report, 'contactName', report.maskedContactName),
  contactPhone: (report, _, context) => clearOrMasked(context, report, 'contactPhone', report.maskedContactPhone),
  memberReports: (report, args, { loaders }) => loaders.memberReportsOfUnit(report, args),
  yearMinutes: ({ _id }, _, { loaders }) => loaders.unitMinutes.load(_id),
  comment: ({ comment }) => comment ?? null,
  reason: (report) => ('reason' in report ? report.reason : null),
  acceptedAt: (report) => ('acceptedAt' in report ? (report.acceptedAt ?? null) : null),
  withdrawnAt: (report) => ('withdrawnAt' in report ? report.withdrawnAt : null),
};

type Field = 'contactName' | 'contactPhone';

function clearOrMasked(
  { viewer, loaders }: Context,
  report: Report,
  field: Field,
  masked: string,
): string | Promise<string> {
  const own = report.representativeId === viewer.id;
  if (!own && !mayOn(viewer, 'person:read-clear', report.areaIds)) return masked;
  const purpose = own ? 'OWN_DATA' : 'COMMUNITY_WORK';
  return loaders.clearText.load({
    subjectId: report._id,
    field: `unitReport.${field}`,
    sealed: report[field],
    purpose,
  });
}
