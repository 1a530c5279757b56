import { countsIn, type Measure } from './measures.ts';
import type { Count } from './counts.ts';
import { type Division, divide, type Period } from './days.ts';
import { AREA_LEVELS, type AreaLevel } from './fact.ts';
import type { Dimension } from './figureInput.ts';
import { type Basis, FIELD_OF, KEPT, type TalliedBy, type TallyLevel } from './tally.ts';

/** Whose figures are asked for: an area, a unit or an acceptor. */
export type Owner = { readonly node: string; readonly level: TallyLevel | null };

/** A question about figures, checked. */
export type Question = Period & {
  readonly owner: Owner;
  readonly basis: Basis;
  readonly measures: readonly Measure[];
  readonly groupBy: readonly Dimension[];
};

/** Where the answer is added up from: tallies of whole days and months, facts of what is left. */
export type Plan = Division & {
  readonly tallies: { readonly level: TallyLevel; readonly by: TalliedBy | 'ALL' } | null;
  /** Parts of keys: the area, the field, the time. */
  readonly levels: readonly AreaLevel[];
  readonly by: readonly TalliedBy[];
  readonly time: boolean;
  readonly counts: readonly Count[];
};

const isLevel = (dimension: string): dimension is AreaLevel => AREA_LEVELS.some((level) => level === dimension);
const isField = (dimension: string): dimension is TalliedBy => Object.hasOwn(FIELD_OF, dimension);
export const isTime = (dimension: Dimension): boolean => ['DAY', 'WEEK', 'MONTH'].includes(dimension);

/** Two levels of areas, or two fields at once, have no tallies; facts answer, as long as there are not too many. */
export function planOf({ owner, measures, groupBy, since, until }: Question): Plan {
  const levels = groupBy.filter((dimension) => isLevel(dimension));
  const by = [...new Set(groupBy.map((dimension) => (dimension === 'MAJOR' ? 'CATEGORY' : dimension)).filter(isField))];
  const daysOnly = groupBy.includes('DAY') || groupBy.includes('WEEK');
  const counts = [...new Set(measures.flatMap(({ formula }) => countsIn(formula)))];
  const parts = { levels, by, time: groupBy.some(isTime), counts };
  const kept = levels.length < 2 && by.length < 2 ? talliesFor(owner, levels[0], by[0]) : null;
  if (kept) return { ...parts, tallies: kept, ...divide({ since, until }, daysOnly) };
  return { ...parts, tallies: null, spans: [], rest: [{ since, until }] };
}

function talliesFor(owner: Owner, wanted: AreaLevel | undefined, field: TalliedBy | undefined): Plan['tallies'] {
  const level = wanted ?? owner.level;
  if (level === null || owner.level === null) return null;
  if (wanted !== undefined && !isBelow(wanted, owner.level)) return null;
  if (field !== undefined && !KEPT[level].includes(field)) return null;
  return { level, by: field ?? 'ALL' };
}

const isBelow = (level: AreaLevel, owner: TallyLevel): boolean =>
  isLevel(owner) && AREA_LEVELS.indexOf(level) >= AREA_LEVELS.indexOf(owner);
