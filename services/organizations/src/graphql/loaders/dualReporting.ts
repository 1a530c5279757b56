import { connectionsOf } from '@linli/kit/graphql/connection.ts';
import { entityLoader } from '@linli/kit/graphql/entityLoader.ts';
import { nodesFor, type Viewer } from '@linli/kit/security/viewer.ts';
import type { MemberReport } from '../../dualReporting/memberReport.ts';
import { unitMinutesLoader } from '../../dualReporting/unitMinutes.ts';
import type { UnitReport } from '../../dualReporting/unitReport.ts';
import type { Organizations } from '../../service.ts';
import type {
  AreaMemberReportsArgs,
  AreaUnitReportsArgs,
  QueryMemberReportsArgs,
  QueryUnitReportsArgs,
  UnitReportMemberReportsArgs,
} from '../generated.ts';

export function dualReportingLoaders(service: Organizations, viewer: Viewer) {
  const { models } = service;
  return {
    memberReport: entityLoader<MemberReport>(models.memberReports),
    unitReport: entityLoader<UnitReport>(models.unitReports),
    unitMinutes: unitMinutesLoader(service),
    ...memberReportLists(service, viewer),
    ...unitReportLists(service, viewer),
  };
}

type Sorted = Pick<QueryMemberReportsArgs | QueryUnitReportsArgs, 'orderBy'>;
const order = ({ orderBy }: Sorted) =>
  ({ field: 'submittedAt', direction: orderBy?.direction === 'ASC' ? 1 : -1 }) as const;

function memberReportLists({ models }: Organizations, viewer: Viewer) {
  const nodes = nodesFor(viewer, 'member-report:read');
  type Args = Pick<QueryMemberReportsArgs, 'filter'>;
  const visible = ({ filter }: Args) =>
    filter?.own || nodes.length === 0 ? { personId: viewer.id } : { areaIds: { $in: nodes } };
  const wanted = ({ filter }: Args) => ({
    ...(filter?.status?.length && { status: { $in: filter.status } }),
    ...(filter?.communityId && { communityId: filter.communityId }),
  });
  return {
    memberReportsOfArea: connectionsOf<MemberReport, string, AreaMemberReportsArgs>(models.memberReports, {
      filter: (areaId, args) => ({ areaIds: areaId, ...wanted(args), $and: [visible(args)] }),
      order,
    }),
    /** The unit's representative sees all its members' reports, as they concern their own people. */
    memberReportsOfUnit: connectionsOf<MemberReport, UnitReport, UnitReportMemberReportsArgs>(models.memberReports, {
      filter: ({ _id, representativeId }, args) => ({
        unitReportId: _id,
        ...wanted(args),
        $and: [representativeId === viewer.id && !args.filter?.own ? {} : visible(args)],
      }),
      order,
    }),
    memberReports: connectionsOf<MemberReport, null, QueryMemberReportsArgs>(models.memberReports, {
      filter: (_, args) => ({ ...visible(args), ...wanted(args) }),
      order,
    }),
  };
}

function unitReportLists({ models }: Organizations, viewer: Viewer) {
  const nodes = nodesFor(viewer, 'member-report:read');
  const visible = nodes.length === 0 ? { representativeId: viewer.id } : { areaIds: { $in: nodes } };
  const wanted = ({ filter }: Pick<QueryUnitReportsArgs, 'filter'>) => ({
    ...(filter?.status?.length && { status: { $in: filter.status } }),
    ...(filter?.kind?.length && { unitKind: { $in: filter.kind } }),
  });
  return {
    unitReportsOfArea: connectionsOf<UnitReport, string, AreaUnitReportsArgs>(models.unitReports, {
      filter: (areaId, args) => ({ areaIds: areaId, ...wanted(args), $and: [visible] }),
      order,
    }),
    unitReports: connectionsOf<UnitReport, null, QueryUnitReportsArgs>(models.unitReports, {
      filter: (_, args) => ({ ...visible, ...wanted(args) }),
      order,
    }),
  };
}
