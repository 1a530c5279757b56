import { connectionsOf, type PageArgs } from '@linli/kit/graphql/connection.ts';
import { entityLoader } from '@linli/kit/graphql/entityLoader.ts';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import DataLoader from 'dataloader';
import { isAvailable, localTime } from '../../help/availableHours.ts';
import type { Craftsman } from '../../help/craftsman.ts';
import { type CraftsmanReach, craftsmanReach } from '../../help/craftsmanReach.ts';
import { type GrantedAreas, grantedAreas } from '../../help/grantedAreas.ts';
import { countGivenBy, countHelp, type HelpCount } from '../../help/helpCounts.ts';
import { helpKinds, kindOfCategory } from '../../help/helpKinds.ts';
import { listedFor } from '../../help/listedIn.ts';
import type { Issues } from '../../service.ts';
import type { CraftsmanFilter, QueryCraftsmenArgs } from '../generated.ts';

/** Craftsmen suggested for one issue, at most. */
export const MAX_SUGGESTED_CRAFTSMEN = 20;

type Args = Omit<QueryCraftsmenArgs, 'filter'> & { readonly filter?: CraftsmanFilter | null };
/** Where a list looks: everywhere, or at who serves an area of this path. */
type Where = { readonly reach: CraftsmanReach; readonly area?: { readonly areaId: string; readonly path: string[] } };

/** Loaders of the micro-help station. */
export function helpLoaders(service: Issues, viewer: Viewer) {
  const { models, tree } = service;
  let granted: Promise<GrantedAreas> | undefined;
  const grantedAreasOf = () => (granted ??= grantedAreas(service, viewer));
  const craftsmanReachOf = async () => craftsmanReach(await grantedAreasOf(), viewer);
  const paths = new DataLoader<string, string[]>(async (areaIds) =>
    (await tree.nodes(areaIds)).map((node, index) => [...(node?.path ?? [areaIds[index] as string])]),
  );
  const list = craftsmanLists(service);
  return {
    /** Asked for once per request. */
    grantedAreas: grantedAreasOf,
    /** Paths of areas; of an unknown one the area alone. */
    areaPath: paths,
    craftsmanReach: craftsmanReachOf,
    craftsman: entityLoader<Craftsman>(models.craftsmen),
    craftsmen: async (args: Args) => list({ reach: await craftsmanReachOf() }, args),
    craftsmenOfArea: async (areaId: string, args: Args) =>
      list({ reach: await craftsmanReachOf(), area: { areaId, path: await paths.load(areaId) } }, args),
    helpCounts: new DataLoader<string, HelpCount[]>(async (areaIds) => {
      const [{ listed }, places] = await Promise.all([craftsmanReachOf(), paths.loadMany(areaIds)]);
      const asked = areaIds.map((areaId, index) => ({ areaId, path: pathOr(areaId, places[index]) }));
      return countHelp(
        models,
        asked,
        listed,
        viewer.grants.map(({ node }) => node),
      );
    }),
    helpsGiven: new DataLoader<string, { kindCode: string; count: number }[]>(async (holderIds) => {
      const counts = await countGivenBy(models.issues, holderIds);
      const of = (holderId: string) =>
        [...helpKinds.keys()].map((kindCode) => ({ kindCode, count: counts.get(`${holderId} ${kindCode}`) ?? 0 }));
      return holderIds.map(of);
    }),
    matchesOf: matchLists(service),
    craftsmenForCategory: suggestions(service),
  };
}

const pathOr = (areaId: string, path: string[] | Error | undefined): string[] =>
  path === undefined || path instanceof Error ? [areaId] : path;

function craftsmanLists({ models }: Issues) {
  return connectionsOf<Craftsman, Where, Args>(models.craftsmen, {
    filter: ({ reach, area }, { filter }) => {
      const mine = filter?.own ? reach.own : filter?.pending ? reach.pending : reach.listed;
      const here = area && (filter?.pending ? { pendingAreaIds: area.areaId } : listedFor([area.areaId], area.path));
      // The narrower condition comes first: an index serves it.
      return { ...(here ?? mine), ...wanted(filter), ...(here && { $and: [mine] }) };
    },
    order: ({ orderBy }) => ({
      field: orderBy?.field === 'NAME' ? 'name' : 'enteredAt',
      direction: orderBy?.direction === 'ASC' ? 1 : -1,
    }),
  });
}

function wanted(filter: CraftsmanFilter | null | undefined): Record<string, unknown> {
  const { status, form, kindCode, availableAt } = filter ?? {};
  return {
    ...(status?.length && { status: { $in: status } }),
    ...(form?.length && { form: { $in: form } }),
    ...(kindCode && { kinds: kindCode }),
    ...(availableAt && { hours: { $elemMatch: spanAt(availableAt) } }),
  };
}

function spanAt(at: Date): Record<string, unknown> {
  const { weekday, minute } = localTime(at);
  return { weekday, from: { $lte: minute }, until: { $gt: minute } };
}

/** Mutual help fits where each gives what the other asks for. */
function matchLists({ models }: Issues) {
  return connectionsOf<Craftsman, Craftsman, PageArgs>(models.craftsmen, {
    filter: ({ _id, form, kinds, asksFor, confirmedAreaIds, areas }) =>
      form !== 'MUTUAL' || confirmedAreaIds.length === 0
        ? undefined
        : {
            _id: { $ne: _id },
            status: 'ACTIVE',
            form,
            kinds: { $in: [...asksFor] },
            asksFor: { $in: [...kinds] },
            $and: [
              listedFor(
                confirmedAreaIds,
                areas.filter(({ confirmedAt }) => confirmedAt).flatMap(({ path }) => path),
              ),
            ],
          },
    order: () => ({ field: 'enteredAt', direction: -1 }),
  });
}

/** Craftsmen for an issue of this category and path of areas, those available now first; the longest listed win ties. */
function suggestions({ models, clock }: Issues) {
  const list = connectionsOf<Craftsman, { categoryCode: string; areaIds: readonly string[] }, PageArgs>(
    models.craftsmen,
    {
      filter: ({ categoryCode, areaIds }) => {
        const kind = kindOfCategory.get(categoryCode);
        return kind && { confirmedAreaIds: { $in: [...areaIds] }, status: 'ACTIVE', kinds: kind.code };
      },
      order: () => ({ field: 'enteredAt', direction: 1 }),
    },
  );
  return async (categoryCode: string, areaIds: readonly string[]): Promise<Craftsman[]> => {
    const found = await list({ categoryCode, areaIds }, { first: MAX_SUGGESTED_CRAFTSMEN }).nodes();
    const now = clock();
    return found.toSorted((a, b) => Number(isAvailable(b.hours, now)) - Number(isAvailable(a.hours, now)));
  };
}
