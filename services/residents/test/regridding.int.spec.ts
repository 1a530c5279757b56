import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, startTestService, type TestService } from '@linli/kit/testing/harness.ts';
import { residentsModule } from '../src/module.ts';
import { communityWithGrids, DISTRICT, driver, type Input, operator, reader, stranger, SUBDISTRICT } from './world.ts';

let service: TestService;
const { send, done, ask, define, buildings, households, persons } = driver(() => service);
let communities = 0;

/** A community with two grids of ten buildings each; the first with a household and a person. */
async function community() {
  communities += 1;
  const rows = communityWithGrids(communities, 2, 0);
  const code = rows[0]?.code as string;
  await define(rows);
  const ids = await buildings(
    Array.from({ length: 20 }, (_, index) => ({
      number: `${index + 1}栋`,
      areaId: `are_${code}-G0${1 + Math.trunc(index / 10)}`,
    })),
  );
  const [householdId] = await households(ids[0] as string, 1);
  const [personId] = await persons([householdId as string]);
  return { id: `are_${code}`, code, ids, householdId, personId };
}

/** The first building into a new micro-grid, the others as they were. */
const planOf = ({ id, code, ids }: Awaited<ReturnType<typeof community>>): Input & { grids: Input[] } => ({
  communityId: id,
  basedOnVersion: 1,
  grids: [
    {
      code: `${code}-G03`,
      name: '第三网格',
      microGrids: [{ code: `${code}-G03-M01`, name: '微网格', buildingIds: ids.slice(0, 10) }],
    },
    { code: `${code}-G02`, name: '第二网格(改)', buildingIds: ids.slice(10) },
  ],
});

const regrid = (input: Input, viewer = operator) =>
  send<{ gridVersion: number }>('communityRegrid', input, 'community { gridVersion }', viewer);
const codesOf = async (input: Input, viewer = operator) =>
  (await regrid(input, viewer)).userErrors.map(({ code }) => code);

beforeAll(async () => {
  service = await startTestService(residentsModule);
  await define([DISTRICT, SUBDISTRICT]);
});
afterAll(() => service.stop());

describe('R1 re-gridding', () => {
  it('R1 moves buildings, households and persons, retires grids and keeps the earlier version readable', async () => {
    const place = await community();
    const before = service.probe.heard.length;
    expect(await regrid(planOf(place))).toEqual({ community: { gridVersion: 2 }, userErrors: [] });
    const micro = `are_${place.code}-G03-M01`;
    const query = `{ area(id: "${place.id}") { ... on Community {
        grids { nodes { id name status gridVersions } } microGrids { nodes { id buildings { totalCount } residents { nodes { id } } } }
        earlier: grids(gridVersion: 1) { nodes { id status } } none: microGrids(gridVersion: 1) { totalCount } } }
      household(id: "${place.householdId}") { area { id } building { area { id } } } person(id: "${place.personId}") { area { id } } }`;
    expect(await ask(reader, query)).toEqual({
      area: {
        grids: {
          nodes: [
            { id: `are_${place.code}-G02`, name: '第二网格(改)', status: 'CURRENT', gridVersions: [1, 2] },
            { id: `are_${place.code}-G03`, name: '第三网格', status: 'CURRENT', gridVersions: [2] },
          ],
        },
        microGrids: {
          nodes: [{ id: micro, buildings: { totalCount: 10 }, residents: { nodes: [{ id: place.personId }] } }],
        },
        earlier: {
          nodes: [
            { id: `are_${place.code}-G01`, status: 'RETIRED' },
            { id: `are_${place.code}-G02`, status: 'CURRENT' },
          ],
        },
        none: { totalCount: 0 },
      },
      household: { area: { id: micro }, building: { area: { id: micro } } },
      person: { area: { id: micro } },
    });
    await eventually(async () => {
      const news = service.probe.heard.slice(before);
      const regridded = news
        .filter(({ type }) => type === 'residents.area.regridded')
        .map(({ data }) => data as { moves: unknown[] });
      expect(regridded).toMatchObject([
        { communityId: place.id, gridVersion: 2, retiredAreaIds: [`are_${place.code}-G01`] },
      ]);
      expect(regridded[0]?.moves).toHaveLength(10);
      expect(regridded[0]?.moves[0]).toEqual({
        buildingId: place.ids[0],
        areaIds: ['are_440803', 'are_440803071', place.id, `are_${place.code}-G03`, micro],
      });
      const defined = news
        .filter(({ type }) => type === 'residents.area.defined')
        .map(({ subject, sequence }) => `${subject} ${sequence}`);
      expect(defined.sort()).toEqual([`are_${place.code}-G02 2`, `are_${place.code}-G03 1`, `${micro} 1`]);
    });
  });

  it('R1 refuses plans that leave out, repeat or mix, naming the buildings, and changes nothing', async () => {
    const place = await community();
    const plan = planOf(place);
    const [first, second] = plan.grids as [Input, Input];
    const missing = await regrid({ ...plan, grids: [first, { ...second, buildingIds: place.ids.slice(11) }] });
    expect(missing.userErrors).toMatchObject([
      { code: 'BUILDING_NOT_COVERED', message: expect.stringContaining('11栋') },
    ]);
    expect(await codesOf({ ...plan, grids: [first, { ...second, buildingIds: place.ids.slice(9) }] })).toEqual([
      'BUILDING_TWICE',
    ]);
    expect(
      await codesOf({
        ...plan,
        grids: [
          { ...first, buildingIds: place.ids.slice(10) },
          { ...second, buildingIds: [] },
        ],
      }),
    ).toEqual(['MIXED_GRID']);
    expect(
      await codesOf({ ...plan, grids: [first, { ...second, buildingIds: [...place.ids.slice(10), 'bld_x'] }] }),
    ).toEqual(['NOT_FOUND']);
    expect(await codesOf({ ...plan, grids: [{ ...first, code: '440803' }, second] })).toContain('ALREADY_EXISTS');
    expect(await codesOf({ ...plan, grids: [] })).toEqual(['INVALID_INPUT']);
    expect(await codesOf({ ...plan, basedOnVersion: 0 })).toEqual(['CONFLICT']);
    expect(await codesOf({ ...plan, communityId: 'are_440803' })).toEqual(['NOT_A_COMMUNITY']);
    expect(await codesOf({ ...plan, communityId: 'are_x' })).toEqual(['NOT_FOUND']);
    expect(await codesOf(plan, stranger)).toEqual(['FORBIDDEN']);
    expect(
      await ask(reader, `{ area(id: "${place.id}") { ... on Community { gridVersion grids { totalCount } } } }`),
    ).toEqual({
      area: { gridVersion: 1, grids: { totalCount: 2 } },
    });
  });

  it('R1 lets one of many divisions at once win', async () => {
    const place = await community();
    const answers = await Promise.all(Array.from({ length: 8 }, () => codesOf(planOf(place))));
    expect(answers.filter((codes) => codes.length === 0)).toHaveLength(1);
    expect(answers.flat().filter((code) => code !== 'CONFLICT')).toEqual([]);
  });

  it('R1 leaves nothing behind in retired grids when registrations come at the same moment', async () => {
    const place = await community();
    const plan = planOf(place);
    const row = { areaId: `are_${place.code}-G01`, name: 'x', floors: 1, units: ['1'] };
    const adds = Array.from({ length: 4 }, (_, index) =>
      send('buildingsRegister', { buildings: [{ ...row, number: `N${index}` }] }, 'buildings { id }'),
    );
    const household = { buildingId: place.ids[1], unitNumber: '1', roomNumber: '901' };
    await Promise.all([
      regrid(plan),
      ...adds,
      send('householdsRegister', { households: [household] }, 'households { id }'),
    ]);
    const { area, rooms } = await ask<{
      area: { buildings: { nodes: { id: string; area: { status: string; microGrids?: { totalCount: number } } }[] } };
      rooms: { area: { id: string }; households: { nodes: { area: { id: string } }[] } };
    }>(
      reader,
      `{ area(id: "${place.id}") { buildings(first: 100) { nodes { id area { ... on Grid { status microGrids { totalCount } } ... on MicroGrid { status } } } } }
         rooms: building(id: "${place.ids[1]}") { area { id } households { nodes { area { id } } } } }`,
    );
    for (const one of area.buildings.nodes)
      expect([one.area.status, one.area.microGrids?.totalCount ?? 0]).toEqual(['CURRENT', 0]);
    for (const one of rooms.households.nodes) expect(one.area).toEqual(rooms.area);
  });

  it('R1 does not divide a grid with buildings by defining a micro-grid in it', async () => {
    const { code } = await community();
    const micro = { kind: 'MICRO_GRID', code: `${code}-G01-M01`, name: 'x', parentId: `are_${code}-G01` };
    expect((await send('areaDefine', micro, 'area { id }')).userErrors).toMatchObject([
      { code: 'MIXED_GRID', field: ['input', 'parentId'] },
    ]);
    expect(
      await done(
        'areaDefine',
        { kind: 'GRID', code: `${code}-G09`, name: 'x', parentId: `are_${code}` },
        'area { id }',
      ),
    ).toBeTruthy();
  });
});
