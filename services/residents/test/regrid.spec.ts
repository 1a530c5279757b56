import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Area, type CommunityArea, decide, type Definition, type GridArea } from '../src/areas/area.ts';
import { evolve } from '../src/areas/evolveArea.ts';
import { decideRegrid, type GridPlan, type MicroGridPlan, type Plan, type RegridFacts } from '../src/areas/regrid.ts';

const COMMUNITY = 'are_c';
const now = new Date('2026-03-01T08:00:00Z');
const define = (area: Omit<Definition, 'gridVersion' | 'adminCode'>): Area =>
  ({ ...evolve(undefined, { type: 'DEFINED', area: { ...area, gridVersion: 1 } }), version: 1 }) as Area;
const community = define({
  _id: COMMUNITY,
  kind: 'COMMUNITY',
  code: 'c',
  name: '社区',
  areaIds: [COMMUNITY],
}) as CommunityArea;
const start = define({ _id: 'are_old', kind: 'GRID', code: 'old', name: '旧网格', areaIds: [COMMUNITY, 'are_old'] });

type World = {
  community: CommunityArea;
  areas: Map<string, Area>;
  buildings: { _id: string; number: string; areaId: string }[];
};

const worldOf = (buildings: number): World => ({
  community,
  areas: new Map([[start._id, start]]),
  buildings: Array.from({ length: buildings }, (_, index) => ({
    _id: `bld_${index}`,
    number: String(index),
    areaId: 'are_old',
  })),
});

const factsOf = ({ community, areas, buildings }: World): RegridFacts => ({ community, known: areas, buildings });

/** Carries out what was decided, as the use case does. */
function after(world: World, plan: Plan): World {
  const outcome = decideRegrid(factsOf(world), plan);
  if (!outcome.ok) throw new Error(outcome.errors.map(({ code }) => code).join());
  const areas = new Map(world.areas);
  let next = world.community;
  for (const { commands, moves } of outcome.events) {
    for (const [id, command] of commands) {
      const before = id === COMMUNITY ? next : areas.get(id);
      const decided = decide(before, command, now);
      if (!decided.ok) throw new Error(decided.errors[0]?.code);
      const state = decided.events.reduce<Area | undefined>(
        (one, event) => ({ ...evolve(one, event), version: 1 }) as Area,
        before,
      ) as Area;
      if (id === COMMUNITY) next = state as CommunityArea;
      else areas.set(id, state);
    }
    const placeOf = new Map(moves.map(({ buildingId, areaIds }) => [buildingId, areaIds.at(-1) as string]));
    const buildings = world.buildings.map((one) => ({ ...one, areaId: placeOf.get(one._id) ?? one.areaId }));
    return { community: next, areas, buildings };
  }
  return world;
}

/** Some division of these buildings: into grids with micro-grids and grids without. */
const planOf = (world: World, seeds: readonly number[], shape: readonly number[]): Plan => {
  const grids = shape.map((parts, index): GridPlan => {
    const microGrids = Array.from({ length: parts }, (_, part) => ({
      code: `g${index}-m${part}`,
      name: `微网格${part}`,
      buildingIds: [] as string[],
    }));
    return {
      code: `g${index}-${parts > 0 ? 'p' : 'w'}`,
      name: `网格${index}`,
      buildingIds: [],
      microGrids: microGrids.map((one) => ({ ...one, code: `${one.code}-${parts}` })),
    };
  });
  const places = grids.flatMap((grid) => (grid.microGrids.length > 0 ? grid.microGrids : [grid]));
  for (const [index, { _id }] of world.buildings.entries()) {
    const place = places[(seeds[index % seeds.length] ?? 0) % places.length] as MicroGridPlan;
    (place.buildingIds as string[]).push(_id);
  }
  return { basedOnVersion: world.community.gridVersion, grids };
};

const shapes = fc.array(fc.nat(3), { minLength: 1, maxLength: 5 });
const seeds = fc.array(fc.nat(), { minLength: 1, maxLength: 30 });

describe('R1 re-gridding', () => {
  it('R1 puts every building into exactly one smallest grid in force, whatever plans follow each other', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.array(fc.tuple(seeds, shapes), { minLength: 1, maxLength: 5 }), (count, plans) => {
        let world = worldOf(count);
        for (const [seed, shape] of plans) {
          const version = world.community.gridVersion;
          world = after(world, planOf(world, seed, shape));
          expect(world.community.gridVersion).toBe(version + 1);
          const current = [...world.areas.values()].filter(
            (area): area is GridArea => area.status === 'CURRENT' && area.kind !== 'COMMUNITY',
          );
          const smallest = new Set(
            current.filter(({ _id }) => !current.some(({ parentId }) => parentId === _id)).map(({ _id }) => _id),
          );
          for (const { areaId } of world.buildings) expect(smallest.has(areaId)).toBe(true);
          for (const area of current) expect(area.gridVersions.at(-1)).toBe(version + 1);
          expect(world.community.gridCount).toBe(current.length);
        }
      }),
    );
  });

  it('R1 names buildings left out or taken twice, and refuses every such plan', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        seeds,
        shapes,
        fc.nat(),
        fc.boolean(),
        (count, seed, shape, victim, twice) => {
          const world = worldOf(count);
          const plan = planOf(world, seed, shape);
          const id = `bld_${victim % count}`;
          const grids = plan.grids.map((grid) => spoil(grid, id, twice));
          const outcome = decideRegrid(factsOf(world), { ...plan, grids });
          expect(outcome).toMatchObject({
            ok: false,
            errors: [{ code: twice ? 'BUILDING_TWICE' : 'BUILDING_NOT_COVERED', params: { count: 1 } }],
          });
          expect(String(!outcome.ok && outcome.errors[0]?.params?.['buildings'])).toContain(id);
        },
      ),
    );
  });

  it('R1 refuses a stale version, a mixed grid, a code twice or of another place, and a foreign building', () => {
    const world = worldOf(2);
    const grid = (more: Partial<GridPlan> = {}): GridPlan => ({
      code: 'a',
      name: 'a',
      buildingIds: ['bld_0', 'bld_1'],
      microGrids: [],
      ...more,
    });
    const codes = (...grids: GridPlan[]) => {
      const outcome = decideRegrid(factsOf(world), { basedOnVersion: 1, grids });
      return outcome.ok ? [] : outcome.errors.map(({ code }) => code);
    };
    expect(decideRegrid(factsOf(world), { basedOnVersion: 2, grids: [grid()] })).toMatchObject({
      errors: [{ code: 'CONFLICT' }],
    });
    expect(codes(grid())).toEqual([]);
    expect(codes(grid({ microGrids: [{ code: 'm', name: 'm', buildingIds: [] }] }))).toEqual(['MIXED_GRID']);
    expect(codes(grid(), grid({ buildingIds: [] }))).toEqual(['ALREADY_EXISTS']);
    expect(
      codes(grid({ buildingIds: [], microGrids: [{ code: 'old', name: 'm', buildingIds: ['bld_0', 'bld_1'] }] })),
    ).toEqual(['ALREADY_EXISTS']);
    expect(codes(grid({ buildingIds: ['bld_0', 'bld_1', 'bld_x'] }))).toEqual(['NOT_FOUND']);
  });

  it('R1 lets a grid go on under its code, retires the others and brings one back', () => {
    const whole = (code: string): Plan => ({
      basedOnVersion: 0,
      grids: [{ code, name: code, buildingIds: ['bld_0'], microGrids: [] }],
    });
    let world = worldOf(1);
    for (const code of ['old', 'b', 'old'])
      world = after(world, { ...whole(code), basedOnVersion: world.community.gridVersion });
    expect(world.areas.get('are_old')).toMatchObject({ status: 'CURRENT', gridVersions: [1, 2, 4] });
    expect(world.areas.get('are_b')).toMatchObject({ status: 'RETIRED', gridVersions: [3] });
    expect(world.buildings[0]?.areaId).toBe('are_old');
  });
});

/** The plan with one building left out, or named once more in a row. */
function spoil(grid: GridPlan, id: string, twice: boolean): GridPlan {
  const spoiled = (ids: readonly string[]) => ids.flatMap((one) => (one !== id ? [one] : twice ? [one, one] : []));
  return {
    ...grid,
    buildingIds: spoiled(grid.buildingIds),
    microGrids: grid.microGrids.map((part) => ({ ...part, buildingIds: spoiled(part.buildingIds) })),
  };
}
