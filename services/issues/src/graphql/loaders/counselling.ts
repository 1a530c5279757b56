import { connectionsOf, type PageArgs } from '@linli/kit/graphql/connection.ts';
import { entityLoader } from '@linli/kit/graphql/entityLoader.ts';
import { nodesFor, type Viewer } from '@linli/kit/security/viewer.ts';
import DataLoader from 'dataloader';
import { type Appointment, MISSED_COUNTED_MS } from '../../counselling/appointment.ts';
import type { Counsellor } from '../../counselling/counsellor.ts';
import { countHeld, type HeldCount } from '../../counselling/heldCounts.ts';
import { freeSlotsLoader } from '../../counselling/freeSlots.ts';
import { type GrantedAreas, meets } from '../../help/grantedAreas.ts';
import { listedFor, listKeys } from '../../help/listedIn.ts';
import type { Issues } from '../../service.ts';
import type {
  AreaHeldCounsellingArgs,
  CounsellingFilter,
  CounsellorFilter,
  HeldCounsellingFilter,
  QueryCounsellorsArgs,
  QueryMyCounsellingArgs,
} from '../generated.ts';

/** Follow-ups shown of one appointment, at most. */
export const MAX_FOLLOW_UPS = 100;

type Shared = { grantedAreas(): Promise<GrantedAreas>; readonly areaPath: DataLoader<string, string[]> };
type Where = { readonly granted: GrantedAreas; readonly area?: { readonly areaId: string; readonly path: string[] } };
type CountAsk = { readonly areaId: string; readonly filter?: HeldCounsellingFilter | null };

/** Loaders of experts and appointments. */
export function counsellingLoaders(service: Issues, viewer: Viewer, { grantedAreas, areaPath }: Shared) {
  const { models } = service;
  const list = counsellorLists(service);
  return {
    ...appointmentLists(service, viewer),
    counsellor: entityLoader<Counsellor>(models.counsellors),
    appointment: entityLoader<Appointment>(models.appointments),
    seesCounsellor: async ({ personId, listedIn }: Counsellor): Promise<boolean> => {
      const { nodes, above } = await grantedAreas();
      return personId === viewer.id || meets(listedIn, listKeys(nodes, above));
    },
    counsellors: async (args: QueryCounsellorsArgs) => list({ granted: await grantedAreas() }, args),
    counsellorsOfArea: async (areaId: string, args: QueryCounsellorsArgs) =>
      list({ granted: await grantedAreas(), area: { areaId, path: await areaPath.load(areaId) } }, args),
    freeSlots: freeSlotsLoader(service),
    recentlyMissed: missedLoader(service),
    counsellingCounts: countLoader(service, viewer),
  };
}

function counsellorLists({ models }: Issues) {
  return connectionsOf<Counsellor, Where, QueryCounsellorsArgs>(models.counsellors, {
    filter: ({ granted: { nodes, above }, area }, { filter }) => ({
      ...(area ? listedFor([area.areaId], area.path) : listedFor(nodes, above)),
      status: filter?.status ?? 'ACTIVE',
      ...taught(filter),
      ...(area && { $and: [listedFor(nodes, above)] }),
    }),
    order: ({ orderBy }) => ({ field: 'name', direction: orderBy?.direction === 'DESC' ? -1 : 1 }),
  });
}

const taught = (filter: CounsellorFilter | null | undefined) =>
  filter?.subject?.length ? { subjects: { $in: filter.subject } } : {};

const direction = (args: Pick<QueryMyCounsellingArgs, 'orderBy'>) => (args.orderBy?.direction === 'ASC' ? 1 : -1);

function appointmentLists({ models }: Issues, viewer: Viewer) {
  const listOf = (party: 'personId' | 'counsellorPersonId') =>
    connectionsOf<Appointment, null, QueryMyCounsellingArgs>(models.appointments, {
      filter: (_, { filter }) => ({ [party]: viewer.id, ...wanted(filter) }),
      order: (args) => ({ field: 'startsAt', direction: direction(args) }),
    });
  const followUps = connectionsOf<Appointment, string, PageArgs>(models.appointments, {
    filter: (followUpOfId) => ({
      followUpOfId,
      $or: [{ personId: viewer.id }, { counsellorPersonId: viewer.id }],
    }),
    order: () => ({ field: 'startsAt', direction: 1 }),
  });
  return {
    myCounselling: listOf('personId'),
    counsellingAgenda: listOf('counsellorPersonId'),
    followUpsOf: (id: string) => followUps(id, { first: MAX_FOLLOW_UPS }).nodes(),
    heldCounselling: connectionsOf<Appointment, string, AreaHeldCounsellingArgs>(models.appointments, {
      filter: (areaId, { filter }) => heldIn(areaId, filter, viewer),
      order: (args) => ({ field: 'day', direction: direction(args) }),
    }),
  };
}

function wanted(filter: CounsellingFilter | null | undefined): Record<string, unknown> {
  const { status, since, until } = filter ?? {};
  return {
    ...(status?.length && { status: { $in: status } }),
    ...((since || until) && { startsAt: { ...(since && { $gte: since }), ...(until && { $lt: until }) } }),
  };
}

function heldIn(
  areaId: string,
  filter: HeldCounsellingFilter | null | undefined,
  viewer: Viewer,
): Record<string, unknown> {
  const { subject, since, until } = filter ?? {};
  const nodes = [...nodesFor(viewer, 'counselling:manage'), ...nodesFor(viewer, 'figure:read')];
  return {
    areaIds: areaId,
    status: 'HELD',
    ...(subject?.length && { subject: { $in: subject } }),
    ...((since || until) && { day: { ...(since && { $gte: since }), ...(until && { $lte: until }) } }),
    $and: [{ areaIds: { $in: nodes } }],
  };
}

function missedLoader({ models, clock }: Issues) {
  return new DataLoader<string, number>(async (personIds) => {
    const since = new Date(clock().getTime() - MISSED_COUNTED_MS);
    const rows = await models.appointments.aggregate<{ _id: string; count: number }>([
      { $match: { personId: { $in: [...personIds] }, missed: true, startsAt: { $gte: since } } },
      { $group: { _id: '$personId', count: { $sum: 1 } } },
    ]);
    const counts = new Map(rows.map(({ _id, count }) => [_id, count]));
    return personIds.map((personId) => counts.get(personId) ?? 0);
  });
}

/** All counts of a request in one round trip. */
function countLoader({ models }: Issues, viewer: Viewer) {
  const load = new DataLoader<CountAsk, HeldCount[]>(
    (asks) =>
      countHeld(
        models.appointments,
        asks.map(({ areaId, filter }) => heldIn(areaId, filter, viewer)),
      ),
    { cache: false },
  );
  return (ask: CountAsk) => load.load(ask);
}
