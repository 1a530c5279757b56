import { connectionsOf, type PageArgs } from '@linli/kit/graphql/connection.ts';
import { entityLoader } from '@linli/kit/graphql/entityLoader.ts';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import DataLoader from 'dataloader';
import { type Application, OPEN_STATUSES } from '../../applications/application.ts';
import { countApplications, type ItemCounts } from '../../applications/applicationCounts.ts';
import {
  type ApplicationView,
  caseNodes,
  counterDistricts,
  viewOfApplication,
} from '../../applications/viewOfApplication.ts';
import type { ServiceItem } from '../../serviceItems/serviceItem.ts';
import type { ItemKey } from '../../serviceItems/serviceItems.ts';
import type { Issues } from '../../service.ts';
import type { ApplicationFilter, ApplicationOrder } from '../generated.ts';

type Args = PageArgs & { readonly filter?: ApplicationFilter | null; readonly orderBy?: ApplicationOrder | null };

/** Loaders of service items and applications; lists hold what the viewer works on, or has applied for. */
export function applicationLoaders(service: Issues, viewer: Viewer) {
  const { models, serviceItems, clock } = service;
  const cases = { nodes: { $in: caseNodes(viewer) }, applicantId: { $ne: viewer.id } };
  const own = { applicantId: viewer.id };
  const visible = { $or: [cases, own] };
  const lists = (filterOf: (key: string | null, filter: ApplicationFilter | null | undefined) => object) =>
    connectionsOf<Application, string | null, Args>(models.applications, {
      filter: (key, { filter }) => ({ ...filterOf(key, filter), ...wanted(filter, clock()) }),
      order,
    });
  let districts: Promise<ReadonlySet<string>> | undefined;
  return {
    serviceItem: new DataLoader<ItemKey, ServiceItem | undefined, string>((keys) => serviceItems.findMany(keys), {
      cacheKeyFn: ({ code, areaIds, version }) => [code, version ?? '', ...areaIds].join(' '),
    }),
    application: entityLoader<Application>(models.applications),
    applicationByNumber: entityLoader<Application>(models.applications, 'number'),
    viewOfApplication: async (application: Application): Promise<ApplicationView | undefined> => {
      districts ??= counterDistricts(service, viewer);
      return viewOfApplication(viewer, application, await districts);
    },
    myApplications: lists(() => own),
    applicationInbox: lists(() => ({ ...cases, status: { $in: [...OPEN_STATUSES] } })),
    applicationsOfArea: lists((areaId) => ({ nodes: areaId, $and: [visible] })),
    applicationCounts: new DataLoader<string, ItemCounts[]>((areaIds) =>
      countApplications(models.applications, areaIds, visible, clock()),
    ),
  };
}

function wanted(filter: ApplicationFilter | null | undefined, now: Date): Record<string, unknown> {
  const { status, itemCode, step, overdue, since, until } = filter ?? {};
  return {
    ...(overdue != null && { status: { $in: [...OPEN_STATUSES] }, limitAt: { [overdue ? '$lte' : '$gt']: now } }),
    ...(status?.length && { status: { $in: status } }),
    ...(itemCode && { itemCode }),
    ...(step && { 'run.step': step }),
    ...((since || until) && { submittedAt: { ...(since && { $gte: since }), ...(until && { $lt: until }) } }),
  };
}

const FIELDS = { SUBMITTED_AT: 'submittedAt', LIMIT_AT: 'limitAt', DUE_AT: 'dueAt' } as const;

function order({ orderBy }: Args) {
  return {
    field: FIELDS[orderBy?.field ?? 'SUBMITTED_AT'],
    direction: orderBy?.direction === 'ASC' ? 1 : -1,
  } as const;
}
