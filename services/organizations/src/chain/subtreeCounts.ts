import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import type { Organizations } from '../service.ts';
import { type MemberCategory, memberCategories } from '../members/partyMember.ts';
import { type Level, levels } from './place.ts';

export type MemberCounts = {
  readonly total: number;
  readonly byCategory: { category: MemberCategory; count: number }[];
};

export type SubtreeCounts = {
  readonly branches: number;
  readonly groups: number;
  readonly hubHouseholds: number;
  readonly members: number;
  readonly membersByCategory: MemberCounts['byCategory'];
};

/** Values that any one field tells rows apart by, at most. */
const MAX_VALUES = Math.max(levels.length, memberCategories.length);

type Tally = (root: string, value?: string) => number;

type TallyOf = {
  readonly path: 'areaIds' | 'organizationIds';
  readonly roots: readonly string[];
  /** Field by whose values rows are told apart. */
  readonly by?: string;
  /** Rows that count; all when absent. */
  readonly limit?: Record<string, unknown>;
};

/** Counts rows below each of the roots: one round trip for all roots, however deep they reach. */
async function tally<Doc>(model: Model<Doc>, { path, roots, by, limit = {} }: TallyOf): Promise<Tally> {
  const below = { [path]: { $in: [...roots] } };
  const inOneBatch = { batchSize: roots.length * MAX_VALUES + 1 };
  type Row = { _id: { root: string; value?: string }; count: number };
  const pipeline = [
    { $match: { ...below, $and: [limit] } },
    { $unwind: `$${path}` },
    { $match: below },
    { $group: { _id: { root: `$${path}`, ...(by && { value: `$${by}` }) }, count: { $sum: 1 } } },
  ];
  const rows = await model.aggregate<Row>(pipeline).option(inOneBatch);
  const keyOf = (root: string, value = '') => `${root} ${value}`;
  const counts = new Map(rows.map(({ _id: { root, value }, count }) => [keyOf(root, value), count]));
  return (root, value) => counts.get(keyOf(root, value)) ?? 0;
}

function memberCounts(tallied: Tally, root: string): MemberCounts {
  const byCategory = memberCategories.map((category) => ({ category, count: tallied(root, category) }));
  return { total: byCategory.reduce((sum, { count }) => sum + count, 0), byCategory };
}

/** What lies below organizations: three round trips for any number of them. An organization does not count itself. */
export function subtreeCountsLoader({ models }: Pick<Organizations, 'models'>) {
  type Root = { readonly _id: string; readonly level: Level };
  return new DataLoader<Root, SubtreeCounts, string>(
    async (organizations) => {
      const roots = organizations.map(({ _id }) => _id);
      const [chain, hubs, members] = await Promise.all([
        tally(models.partyOrganizations, { path: 'organizationIds', roots, by: 'level' }),
        tally(models.hubHouseholds, { path: 'organizationIds', roots }),
        tally(models.partyMembers, { path: 'organizationIds', roots, by: 'category' }),
      ]);
      return organizations.map(({ _id, level }) => {
        const below = (wanted: Level) => chain(_id, wanted) - (level === wanted ? 1 : 0);
        const { total, byCategory } = memberCounts(members, _id);
        return {
          branches: below('ESTATE_BRANCH'),
          groups: below('BUILDING_GROUP'),
          hubHouseholds: hubs(_id),
          members: total,
          membersByCategory: byCategory,
        };
      });
    },
    { cacheKeyFn: ({ _id }) => _id },
  );
}

/** Members of areas by category, as far as the viewer reaches: one round trip for any number of areas. */
export function memberCountsLoader(
  { models }: Pick<Organizations, 'models'>,
  reach: Record<string, unknown> | undefined,
) {
  return new DataLoader<string, MemberCounts>(async (areaIds) => {
    const asked = { path: 'areaIds', roots: areaIds, by: 'category' } as const;
    const tallied: Tally = reach ? await tally(models.partyMembers, { ...asked, limit: reach }) : () => 0;
    return areaIds.map((areaId) => memberCounts(tallied, areaId));
  });
}
