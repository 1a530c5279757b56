import type { ResponseFigureResolvers } from '../generated.ts';
import { visibleOrganization } from './visibleOrganization.ts';
import { visibleUnitReport } from './visibleUnitReport.ts';

const MINUTES_PER_HOUR = 60;

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

export const ResponseFigure: ResponseFigureResolvers = {
  id: ({ _id }) => _id,
  organization: ({ unitId, kind }, _, context) =>
    kind === 'ORGANIZATION' ? visibleOrganization(context, unitId) : null,
  unitReport: ({ unitId, kind }, _, context) => (kind === 'UNIT_REPORT' ? visibleUnitReport(context, unitId) : null),
  handlerUnitIds: ({ handlerIds }) => [...handlerIds],
  community: ({ communityId }) => ({ id: communityId }),
  responseRate: ({ responded, called }) => share(responded, called),
  onTimeRate: ({ onTime, called }) => share(onTime, called),
  averageHours: ({ responseMinutes, timed }) => share(responseMinutes / MINUTES_PER_HOUR, timed),
  averageScore: ({ scores, called }) => share(scores, called),
  solvedRate: ({ solved, judged }) => share(solved, judged),
  averageStars: ({ stars, ratings }) => share(stars, ratings),
};
