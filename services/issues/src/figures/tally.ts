import type { Count, Counts } from './counts.ts';
import { AREA_LEVELS, type AreaLevel, type IssueFact } from './fact.ts';
import { monthOf } from './days.ts';

/** Fields by which facts are told apart beside place and time. */
export const TALLIED_BY = ['CATEGORY', 'HANDLER', 'ACCEPTOR', 'CHANNEL', 'URGENCY', 'SIZE'] as const;

export type TalliedBy = (typeof TALLIED_BY)[number];

export const FIELD_OF: Readonly<Record<TalliedBy, keyof IssueFact>> = {
  CATEGORY: 'categoryCode',
  HANDLER: 'handlerId',
  ACCEPTOR: 'acceptorId',
  CHANNEL: 'channel',
  URGENCY: 'urgency',
  SIZE: 'size',
};

/** What a tally is kept for: areas of a level, units, people. */
export type TallyLevel = AreaLevel | 'UNIT' | 'PERSON';

/** Whose tallies are kept by which field; the smaller the owner, the fewer facts there are to be added up when asked. */
export const KEPT: Readonly<Record<TallyLevel, readonly TalliedBy[]>> = {
  DISTRICT: ['CATEGORY', 'HANDLER', 'CHANNEL', 'URGENCY', 'SIZE'],
  SUBDISTRICT: ['CATEGORY', 'HANDLER', 'CHANNEL'],
  COMMUNITY: ['CATEGORY'],
  GRID: [],
  UNIT: ['CATEGORY'],
  PERSON: [],
};

/** Which time of a fact a period asks for: when the step was taken, or when its issue was reported. */
export const BASES = ['HAPPENED', 'REPORTED'] as const;

export type Basis = (typeof BASES)[number];

/** 分账 Sums of the facts of one owner, one value of a field, and one day or month. Written by the roll-up alone. */
export type IssueTally = {
  readonly _id: string;
  readonly level: TallyLevel;
  /** The owner; null for issues whose address does not reach down to the level. */
  readonly node: string | null;
  /** The owner and the areas above it. */
  readonly within: readonly string[];
  /** Absent field: everything of the owner. */
  readonly by: TalliedBy | 'ALL';
  readonly value: string | null;
  /** `2026-03-01` or `2026-03`. */
  readonly span: string;
  readonly counts: { readonly [basis in Basis]?: Counts };
};

type Owner = Pick<IssueTally, 'level' | 'node' | 'within'>;

/** What a roll-up adds to one tally. */
export type Addition = Omit<IssueTally, 'counts'> & { readonly add: Map<string, number> };

/** What these facts add to tallies, each tally once. Pure. */
export function additionsOf(facts: readonly IssueFact[]): Addition[] {
  const additions = new Map<string, Addition>();
  for (const fact of facts) {
    // Such a fact tells of a move alone.
    if (Object.keys(fact.counts).length === 0) continue;
    for (const owner of ownersOf(fact)) {
      for (const by of ['ALL', ...KEPT[owner.level]] as const) {
        const value = by === 'ALL' ? null : (fact[FIELD_OF[by]] as string | null);
        for (const [basis, day] of [
          ['HAPPENED', fact.day],
          ['REPORTED', fact.reportedDay],
        ] as const) {
          for (const span of [day, monthOf(day)]) {
            addTo(additions, { ...owner, by, value, span }, basis, fact.counts);
          }
        }
      }
    }
  }
  return [...additions.values()];
}

function addTo(
  additions: Map<string, Addition>,
  key: Omit<Addition, '_id' | 'add'>,
  basis: Basis,
  counts: Counts,
): void {
  const _id = [key.level, key.node ?? `${key.within.at(-1)} -`, key.by, key.value ?? '', key.span].join(' ');
  const addition = additions.get(_id) ?? { _id, ...key, add: new Map<string, number>() };
  additions.set(_id, addition);
  for (const [count, amount] of Object.entries(counts) as [Count, number][]) {
    const path = `counts.${basis}.${count}`;
    addition.add.set(path, (addition.add.get(path) ?? 0) + amount);
  }
}

function ownersOf({ levels, nodes, handlerId, acceptorId }: IssueFact): Owner[] {
  const areas: Owner[] = AREA_LEVELS.map((level) => {
    const node = levels[level];
    const above = AREA_LEVELS.slice(0, AREA_LEVELS.indexOf(level)).map((one) => levels[one]);
    // Areas above the district, where there are any, come first in the path.
    const district = nodes.indexOf(levels.DISTRICT ?? levels.SUBDISTRICT ?? levels.COMMUNITY ?? '');
    const wider = nodes.slice(0, Math.max(district, 0));
    return { level, node, within: [...wider, ...[...above, node].filter((id) => id !== null)] };
  });
  return [
    ...areas.filter(({ within }) => within.length > 0),
    ...(handlerId === null ? [] : [{ level: 'UNIT' as const, node: handlerId, within: [handlerId] }]),
    ...(acceptorId === null ? [] : [{ level: 'PERSON' as const, node: acceptorId, within: [acceptorId] }]),
  ];
}
