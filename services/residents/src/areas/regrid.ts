import { accept, type DomainError, type Outcome, refuse } from '@linli/kit/decisions.ts';
import {
  type Area,
  type AreaCommand,
  areaIdOf,
  type CommunityArea,
  type Definition,
  isGrid,
  type Move,
} from './area.ts';

/** A micro-grid as a plan names it. */
export type MicroGridPlan = { readonly code: string; readonly name: string; readonly buildingIds: readonly string[] };

/** A grid with its micro-grids, or with buildings of its own where it has none. */
export type GridPlan = MicroGridPlan & { readonly microGrids: readonly MicroGridPlan[] };

export type Plan = { readonly basedOnVersion: number; readonly grids: readonly GridPlan[] };

export type RegridFacts = {
  readonly community: CommunityArea;
  /** Every area whose code the plan names, and every grid in force in the community. */
  readonly known: ReadonlyMap<string, Area>;
  /** Every building of the community. */
  readonly buildings: readonly { readonly _id: string; readonly number: string; readonly areaId: string }[];
};

/** What a valid plan comes to: one command for each area concerned; the community's own names the moves. */
export type Regridding = { readonly commands: ReadonlyMap<string, AreaCommand>; readonly moves: readonly Move[] };

/** Buildings an error names; of more it tells the number only. */
export const MAX_BUILDINGS_NAMED = 10;

type PlannedArea = Omit<Definition, 'gridVersion' | 'adminCode'> & {
  readonly kind: 'GRID' | 'MICRO_GRID';
  readonly buildingIds: readonly string[];
  readonly at: readonly string[];
};

/**
 * Decides a new division of a community into grids; pure. A grid whose code is in force goes on, a retired one comes
 * back, a new code is a new grid, and all others retire.
 */
export function decideRegrid({ community, known, buildings }: RegridFacts, plan: Plan): Outcome<Regridding> {
  if (plan.basedOnVersion !== community.gridVersion) return refuse('CONFLICT', ['input', 'basedOnVersion']);
  const areas = plannedAreas(community, plan);
  const errors = [...mixedGrids(plan), ...wrongCodes(areas, known), ...wrongCover(areas, buildings)];
  if (errors.length > 0) return { ok: false, errors };
  const gridVersion = community.gridVersion + 1;
  const commands = new Map<string, AreaCommand>(areas.map((area) => [area._id, commandFor(area, known, gridVersion)]));
  const retired = [...known.values()].filter(
    (area) => isGrid(area) && area.status === 'CURRENT' && !commands.has(area._id),
  );
  for (const { _id } of retired) commands.set(_id, { type: 'RETIRE' });
  const moves = movesOf(areas, buildings);
  const division = {
    gridVersion,
    gridCount: areas.length,
    moves,
    retiredAreaIds: retired.map(({ _id }) => _id).sort(),
  };
  commands.set(community._id, { type: 'REGRID', division });
  return accept({ commands, moves });
}

function plannedAreas(community: CommunityArea, { grids }: Plan): PlannedArea[] {
  return grids.flatMap(({ microGrids, ...grid }, index) => {
    const at = ['input', 'grids', String(index)];
    const whole = planned(grid, 'GRID', community.areaIds, at);
    const parts = microGrids.map((part, place) =>
      planned(part, 'MICRO_GRID', whole.areaIds, [...at, 'microGrids', String(place)]),
    );
    return [whole, ...parts];
  });
}

function planned(
  { code, name, buildingIds }: MicroGridPlan,
  kind: PlannedArea['kind'],
  parentPath: readonly string[],
  at: readonly string[],
): PlannedArea {
  const _id = areaIdOf(code);
  return { _id, kind, code, name, buildingIds, areaIds: [...parentPath, _id], at };
}

/** Buildings lie in the micro-grids of a grid, or in the grid itself when it has none. */
const mixedGrids = ({ grids }: Plan): DomainError[] =>
  grids.flatMap(({ microGrids, buildingIds }, index) =>
    microGrids.length > 0 && buildingIds.length > 0
      ? refuse('MIXED_GRID', ['input', 'grids', String(index), 'buildingIds']).errors
      : [],
  );

/** A code names one area for good: it cannot come twice, nor be taken from another place of the tree. */
function wrongCodes(areas: readonly PlannedArea[], known: ReadonlyMap<string, Area>): DomainError[] {
  const seen = new Set<string>();
  return areas.flatMap(({ _id, kind, code, areaIds, at }) => {
    const holder = known.get(_id);
    const taken = seen.has(_id) || (holder && (holder.kind !== kind || holder.parentId !== areaIds.at(-2)));
    seen.add(_id);
    return taken ? refuse('ALREADY_EXISTS', [...at, 'code'], { key: code }).errors : [];
  });
}

function wrongCover(areas: readonly PlannedArea[], buildings: RegridFacts['buildings']): DomainError[] {
  const numbers = new Map(buildings.map(({ _id, number }) => [_id, number]));
  const seen = new Set<string>();
  const twice = new Set<string>();
  const errors: DomainError[] = [];
  for (const { buildingIds, at } of areas) {
    for (const [index, buildingId] of buildingIds.entries()) {
      if (!numbers.has(buildingId)) errors.push(...refuse('NOT_FOUND', [...at, 'buildingIds', String(index)]).errors);
      if (seen.has(buildingId)) twice.add(buildingId);
      seen.add(buildingId);
    }
  }
  const missing = buildings.filter(({ _id }) => !seen.has(_id)).map(({ _id }) => _id);
  if (twice.size > 0) errors.push(...refuse('BUILDING_TWICE', ['input', 'grids'], named([...twice], numbers)).errors);
  if (missing.length > 0)
    errors.push(...refuse('BUILDING_NOT_COVERED', ['input', 'grids'], named(missing, numbers)).errors);
  return errors;
}

function named(ids: readonly string[], numbers: ReadonlyMap<string, string>): { count: number; buildings: string } {
  const shown = ids.slice(0, MAX_BUILDINGS_NAMED).map((id) => `${numbers.get(id) ?? '?'} (${id})`);
  return { count: ids.length, buildings: [...shown, ...(ids.length > shown.length ? ['…'] : [])].join(', ') };
}

function commandFor(
  { at: _, buildingIds: _buildings, ...area }: PlannedArea,
  known: ReadonlyMap<string, Area>,
  gridVersion: number,
): AreaCommand {
  return known.has(area._id)
    ? { type: 'CONTINUE', gridVersion, name: area.name }
    : { type: 'DEFINE', area: { ...area, gridVersion } };
}

/** The buildings whose smallest grid is another one now. */
function movesOf(areas: readonly PlannedArea[], buildings: RegridFacts['buildings']): Move[] {
  const from = new Map(buildings.map(({ _id, areaId }) => [_id, areaId]));
  return areas.flatMap(({ _id, areaIds, buildingIds }) =>
    buildingIds.filter((buildingId) => from.get(buildingId) !== _id).map((buildingId) => ({ buildingId, areaIds })),
  );
}
