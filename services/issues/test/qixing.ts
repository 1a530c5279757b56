/**
 * 七星区 (Guilin, 2021), with 33 communities and 213 grids: “小事线上议、急事现场议、难事会场议”, small matters online, urgent ones on
 * the spot, difficult ones in a meeting; so some 1,160 problems of noise, hazards and parking were settled. The source gives
 * neither shares nor rates: those here are made up, and what the graph says is compared with what follows from them.
 */
export const PROBLEM_COUNT = 1_160;
const COMMUNITY_COUNT = 33;
const GRID_COUNT = 213;

export const DISTRICT = 'are_450305';
const SUBDISTRICT = `${DISTRICT}001`;

/** Categories of the catalogue: how they go, which unit answers for them, their limit in days, how many of 20 they are. */
export const KINDS = [
  { code: '18-001', title: '小区噪音', way: 'ONLINE', unit: 'hun_police', days: 30, share: 11 },
  { code: '16-009', title: '车辆乱停', way: 'ONLINE', unit: 'hun_urban', days: 7, share: 4 },
  { code: '19-002', title: '消防设施损坏', way: 'ON_THE_SPOT', unit: 'hun_safety', days: 1, share: 3 },
  { code: '19-008', title: '围墙隐患', way: 'ON_THE_SPOT', unit: 'hun_safety', days: 1, share: 1 },
  { code: '18-009', title: '停车难', way: 'MEETING', unit: 'hun_urban', days: 30, share: 1 },
] as const;

export type Kind = (typeof KINDS)[number];
export type Way = Kind['way'];

export type Grid = { readonly id: string; readonly community: string; readonly path: readonly string[] };

export const communities = Array.from(
  { length: COMMUNITY_COUNT },
  (_, at) => `${SUBDISTRICT}${String(at + 1).padStart(3, '0')}`,
);

/** The first communities have one more than the others. */
export const grids: readonly Grid[] = communities.flatMap((community, at) => {
  const count = Math.floor(GRID_COUNT / COMMUNITY_COUNT) + (at < GRID_COUNT % COMMUNITY_COUNT ? 1 : 0);
  return Array.from({ length: count }, (_, number) => {
    const id = `${community}-G${String(number + 1).padStart(2, '0')}`;
    return { id, community, path: [DISTRICT, SUBDISTRICT, community, id] };
  });
});

/** One old community where parking is a matter for meetings: more than one agenda takes. */
export const CROWDED = communities[0] as string;

/** Settled at once, long after its limit, or only after residents have sent it back. */
export type Fate = 'PROMPT' | 'LATE' | 'REDONE';

export type Problem = {
  readonly number: number;
  readonly kind: Kind;
  readonly grid: Grid;
  /** Reported by a resident in the app; else collected by grid workers and imported. */
  readonly own: boolean;
  /** What the reporter rates it with; null where nobody does. */
  readonly stars: number | null;
  readonly fate: Fate;
};

/** What is deliberated together: the small problems of a community, or its urgent ones; each difficult one by itself. */
export type Matter = {
  readonly way: Way;
  /** Who does what is concluded; the first hands it in. */
  readonly units: readonly string[];
  readonly community: string;
  readonly fate: Fate;
  readonly problems: readonly Problem[];
};

const STARS = [5, 4, 5, 2, 5, 3, 4, null, 1] as const;
const PARTS = KINDS.flatMap((kind) => Array.from({ length: kind.share }, () => kind));

const bare = Array.from({ length: PROBLEM_COUNT }, (_, number) => {
  const kind = PARTS[(number * 7) % PARTS.length] as Kind;
  const among = kind.way === 'MEETING' ? grids.filter(({ community }) => community === CROWDED) : grids;
  const own = number % 7 === 0;
  const stars = own ? (STARS[number % STARS.length] ?? null) : null;
  return { number, kind, grid: among[number % among.length] as Grid, own, stars };
});

const together = Map.groupBy(bare, ({ number, kind, grid }) =>
  kind.way === 'MEETING' ? String(number) : `${grid.community} ${kind.way}`,
);

export const matters: readonly Matter[] = [...together.values()].map((some, place) => {
  const [{ kind, grid }] = some as [(typeof bare)[number]];
  const fate = ({ 5: 'LATE', 9: 'REDONE' } as const)[place % 12] ?? 'PROMPT';
  const units = [...new Set(some.map((one) => one.kind.unit))];
  return { way: kind.way, units, community: grid.community, fate, problems: some.map((one) => ({ ...one, fate })) };
});

export const problems: readonly Problem[] = matters.flatMap((matter) => matter.problems);
