import { CATEGORY_KINDS, ISSUE_SIZES, ISSUE_URGENCIES } from '../catalogue/category.ts';
import { CHANNELS } from '../issue/issue.ts';
import type { Rule } from './ruleTable.ts';

/** Most parts one rule is cut into; a rule for which that is not enough counts as one that may have its turn. */
export const MAX_PARTS = 1_000;

/** Every condition with a fixed set of values. */
const VALUES = {
  urgency: ISSUE_URGENCIES,
  size: ISSUE_SIZES,
  kind: CATEGORY_KINDS,
  channel: CHANNELS,
} as const satisfies Partial<Record<keyof Rule['when'], readonly string[]>>;

/** Whatever no rule names: there may always be another category or place. */
const ANY_OTHER = '';

/** What a rule could take: of each condition a bit for each value that the rules of the table tell apart. */
type Region = readonly bigint[];

/** Paths of areas, and that of the area whose table it is. */
type Places = {
  readonly areaIds: readonly string[];
  pathOf(areaId: string): readonly string[] | undefined;
};

/**
 * For each rule of a table the keys of the earlier ones that together take everything it could take; undefined for one that
 * may have its turn. Exact over all combinations of urgency, size, kind and channel with the categories and areas the rules
 * name (each taken apart from those named below it) and any other; kinds count as independent of categories.
 */
export function takenBefore(rules: readonly Rule[], places: Places): (readonly string[] | undefined)[] {
  const regions = regionsOf(rules, places);
  return rules.map((_, index) => {
    const found = takers(regions[index] ?? [], regions.slice(0, index));
    return found && rules.flatMap(({ key }, earlier) => (found.has(earlier) ? key : []));
  });
}

function regionsOf(rules: readonly Rule[], { areaIds, pathOf }: Places): Region[] {
  const named = (pick: (rule: Rule) => readonly string[] | undefined) => [
    ...new Set(rules.flatMap((one) => pick(one) ?? [])),
  ];
  const categories = [...named(({ when }) => when.category), ANY_OTHER];
  const areas = [...named(({ when }) => when.areaId), ANY_OTHER];
  // An unknown area is one of its own.
  const paths = areas.map((areaId) => new Set(pathOf(areaId) ?? [areaId]));
  return rules.map(({ when }) => {
    // An area on the path of the table's own holds everywhere in it.
    const within = when.areaId?.some((areaId) => areaIds.includes(areaId)) ? undefined : when.areaId;
    const { category } = when;
    return [
      ...Object.entries(VALUES).map(([name, all]) => {
        const wanted: readonly string[] | undefined = when[name as keyof typeof VALUES];
        return maskOf(all, (value) => wanted?.includes(value) ?? true);
      }),
      maskOf(categories, (code) => category?.some((beginning) => code.startsWith(beginning)) ?? true),
      maskOf(areas, (_, at) => within?.some((areaId) => paths[at]?.has(areaId)) ?? true),
    ];
  });
}

const maskOf = (values: readonly string[], holds: (value: string, at: number) => boolean): bigint =>
  values.reduce((mask, value, at) => (holds(value, at) ? mask | (1n << BigInt(at)) : mask), 0n);

/**
 * Places of the regions that together hold all of one; undefined when something is left, or it cannot be told. A part that
 * no single region holds is cut in two along the first that reaches into it.
 */
function takers(region: Region, earlier: readonly Region[]): ReadonlySet<number> | undefined {
  const found = new Set<number>();
  const parts = [{ part: region, among: [...earlier.keys()] }];
  let looked = 0;
  for (let next = parts.pop(); next; next = parts.pop()) {
    looked += 1;
    const { part } = next;
    const among = next.among.filter((at) => meets(earlier[at] as Region, part));
    const holder = among.find((at) => firstOutside(part, earlier[at] as Region) === -1);
    if (holder !== undefined) found.add(holder);
    else {
      const [first] = among;
      if (first === undefined || looked > MAX_PARTS) return undefined;
      const cutter = earlier[first] as Region;
      const along = firstOutside(part, cutter);
      const half = (cut: (mask: bigint, by: bigint) => bigint) =>
        part.map((mask, at) => (at === along ? cut(mask, cutter[at] as bigint) : mask));
      parts.push({ part: half((mask, by) => mask & by), among }, { part: half((mask, by) => mask & ~by), among });
    }
  }
  return found;
}

const meets = (a: Region, b: Region): boolean => a.every((mask, at) => (mask & (b[at] as bigint)) !== 0n);

/** The first condition by which something of the part lies outside of the region; -1 when nothing does. */
const firstOutside = (part: Region, region: Region): number =>
  part.findIndex((mask, at) => (mask & ~(region[at] as bigint)) !== 0n);
