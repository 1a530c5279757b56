import { describe, expect, it } from '@jest/globals';
import { areaKinds } from '@linli/contracts';
import {
  type Area,
  type AreaCommand,
  type AreaKind,
  decide,
  type Definition,
  MAX_BUILDINGS_PER_COMMUNITY,
  parentKinds,
} from '../src/areas/area.ts';
import { planDefinitions, type Row } from '../src/areas/definition.ts';
import { evolve } from '../src/areas/evolveArea.ts';

const now = new Date('2026-03-01T08:00:00Z');
const PATH = ['are_440803', 'are_440803071', 'are_440803071004', 'are_440803071004-G01', 'are_440803071004-G01-M02'];

const definitionOf = (kind: AreaKind): Definition => {
  const areaIds = PATH.slice(0, areaKinds.indexOf(kind) + 1);
  const _id = areaIds.at(-1) as string;
  return { _id, kind, code: _id.slice(4), adminCode: undefined, name: kind, areaIds, gridVersion: 1 };
};

function given(...commands: AreaCommand[]): Area {
  let state: Area | undefined;
  for (const command of commands) {
    const outcome = decide(state, command, now);
    if (!outcome.ok) throw new Error(outcome.errors[0]?.code);
    for (const event of outcome.events) state = { ...evolve(state, event), version: 1 } as Area;
  }
  return state as Area;
}

const define = (kind: AreaKind): AreaCommand => ({ type: 'DEFINE', area: definitionOf(kind) });
const states = {
  DISTRICT: given(define('DISTRICT')),
  SUBDISTRICT: given(define('SUBDISTRICT')),
  COMMUNITY: given(define('COMMUNITY')),
  GRID: given(define('GRID')),
  MICRO_GRID: given(define('MICRO_GRID')),
  RETIRED_GRID: given(define('GRID'), { type: 'RETIRE' }),
};
const division = { gridVersion: 2, gridCount: 1, moves: [], retiredAreaIds: [] };
const commands = {
  RENAME: { type: 'RENAME', name: '新名' },
  ADD_GRIDS: { type: 'ADD_GRIDS', count: 1 },
  ADD_BUILDINGS: { type: 'ADD_BUILDINGS', count: 1 },
  REGRID: { type: 'REGRID', division },
  CONTINUE: { type: 'CONTINUE', gridVersion: 2, name: '新名' },
  RETIRE: { type: 'RETIRE' },
} satisfies Record<string, AreaCommand>;

/** What each command comes to on each state. */
const onCommunity = { ADD_GRIDS: ['GRIDS_ADDED'], ADD_BUILDINGS: ['BUILDINGS_ADDED'], REGRID: ['REGRIDDED'] };
const noCommunity = { ADD_GRIDS: 'NOT_A_COMMUNITY', ADD_BUILDINGS: 'NOT_A_COMMUNITY', REGRID: 'NOT_A_COMMUNITY' };
const noGrid = { CONTINUE: 'NOT_A_GRID', RETIRE: 'NOT_A_GRID' };
const onGrid = { CONTINUE: ['CONTINUED', 'RENAMED'], RETIRE: ['RETIRED'] };
const expected: Record<keyof typeof states, Record<keyof typeof commands, string | string[]>> = {
  DISTRICT: { RENAME: ['RENAMED'], ...noCommunity, ...noGrid },
  SUBDISTRICT: { RENAME: ['RENAMED'], ...noCommunity, ...noGrid },
  COMMUNITY: { RENAME: ['RENAMED'], ...onCommunity, ...noGrid },
  GRID: { RENAME: ['RENAMED'], ...noCommunity, ...onGrid },
  MICRO_GRID: { RENAME: ['RENAMED'], ...noCommunity, ...onGrid },
  RETIRED_GRID: { RENAME: 'WRONG_STATE', ...noCommunity, CONTINUE: ['REINSTATED', 'RENAMED'], RETIRE: [] },
};

describe('R1 area, every state with every command', () => {
  for (const [name, state] of Object.entries(states)) {
    for (const [type, command] of Object.entries(commands)) {
      const wanted = expected[name as keyof typeof states][type as keyof typeof commands];
      it(`R1 ${name} + ${type} → ${[wanted].flat().join()}`, () => {
        const outcome = decide(state, command, now);
        expect(outcome.ok ? outcome.events.map((event) => event.type) : outcome.errors[0]?.code).toEqual(wanted);
      });
    }
  }

  it('R1 raises the revision with every published change, and only then', () => {
    expect(states.DISTRICT.revision).toBe(1);
    expect(given(define('COMMUNITY'), commands.ADD_GRIDS, commands.ADD_BUILDINGS).revision).toBe(1);
    expect(given(define('COMMUNITY'), commands.REGRID, commands.RENAME).revision).toBe(3);
    expect(given(define('GRID'), { type: 'RETIRE' }, commands.CONTINUE)).toMatchObject({
      revision: 3,
      status: 'CURRENT',
      gridVersions: [1, 2],
    });
  });

  it('R1 knows the same definition again, also after a new name, and refuses another one', () => {
    const renamed = given(define('COMMUNITY'), commands.RENAME);
    expect(decide(renamed, define('COMMUNITY'), now)).toEqual({ ok: true, events: [] });
    const other: AreaCommand = { type: 'DEFINE', area: { ...definitionOf('COMMUNITY'), name: '别名' } };
    expect(decide(renamed, other, now)).toMatchObject({ errors: [{ code: 'ALREADY_EXISTS' }] });
  });

  it('R1 keeps to the limit of buildings, so that a re-gridding fits one transaction', () => {
    const full = given(define('COMMUNITY'), { type: 'ADD_BUILDINGS', count: MAX_BUILDINGS_PER_COMMUNITY });
    expect(decide(full, commands.ADD_BUILDINGS, now)).toMatchObject({ errors: [{ code: 'LIMIT_REACHED' }] });
  });
});

describe('R1 place of a definition in the tree', () => {
  const known = new Map(
    Object.values(states)
      .slice(0, 5)
      .map((area) => [area._id, area]),
  );
  const facts = {
    known,
    gridsWithBuildings: new Set<string>(),
    adminCodes: new Map<string, string>(),
    mayDefine: () => true,
  };
  const row = (kind: AreaKind, parentId: string | undefined, code = 'new'): Row => ({
    kind,
    code,
    name: '新',
    parentId,
    at: ['input'],
  });
  const codeOf = (...rows: Row[]) => planDefinitions(rows, facts).errors[0]?.code;

  for (const kind of areaKinds) {
    for (const parent of areaKinds) {
      const allowed = (parentKinds[kind] as readonly string[]).includes(parent);
      it(`R1 ${kind} under ${parent} → ${allowed ? 'stands' : 'WRONG_PARENT'}`, () => {
        expect(codeOf(row(kind, definitionOf(parent)._id))).toBe(allowed ? undefined : 'WRONG_PARENT');
      });
    }
  }

  it('R1 refuses an area under itself or under one of its descendants', () => {
    expect(codeOf(row('COMMUNITY', 'are_new'))).toBe('WRONG_PARENT');
    expect(codeOf(row('DISTRICT', PATH[2], '440803'))).toBe('WRONG_PARENT');
    expect(codeOf(row('GRID', PATH[4], '440803071004-G01'))).toBe('WRONG_PARENT');
    expect(codeOf(row('COMMUNITY', undefined))).toBe('WRONG_PARENT');
    expect(codeOf(row('COMMUNITY', 'are_nowhere'))).toBe('AREA_NOT_FOUND');
  });

  it('R1 lets a row stand under an earlier row, never under a later one', () => {
    const grid = row('GRID', PATH[2], 'g');
    const micro = row('MICRO_GRID', 'are_g', 'm');
    const { definitions, newGrids } = planDefinitions([grid, micro], facts);
    expect(definitions.map(({ areaIds }) => areaIds.at(-1))).toEqual(['are_g', 'are_m']);
    expect(newGrids).toEqual(new Map([[PATH[2], 2]]));
    expect(codeOf(micro, grid)).toBe('AREA_NOT_FOUND');
  });

  it('R1 does not put a micro-grid into a grid that holds buildings', () => {
    const filled = { ...facts, gridsWithBuildings: new Set([PATH[3] as string]) };
    expect(planDefinitions([row('MICRO_GRID', PATH[3])], filled).errors[0]?.code).toBe('MIXED_GRID');
  });
});
