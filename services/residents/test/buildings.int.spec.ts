import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { residentsModule } from '../src/module.ts';
import { communityWithGrids, DISTRICT, driver, type Input, operator, reader, stranger, SUBDISTRICT } from './world.ts';

const COMMUNITY = 'are_440803071001';
const MICRO = `${COMMUNITY}-G01-M01`;
const OTHER = `${COMMUNITY}-G02-M01`;

let service: TestService;
const { send, done, ask, define, buildings, households } = driver(() => service);

const row = (number: string, more: Input = {}): Input & { number: string } => ({
  areaId: MICRO,
  number,
  name: `${number}号楼`,
  floors: 6,
  units: ['1', '2'],
  ...more,
});
const register = (rows: Input[], more: Input = {}, viewer = operator) =>
  send<{ id: string }[]>('buildingsRegister', { buildings: rows, ...more }, 'buildings { id }', viewer);
const codesOf = async (rows: Input[], viewer = operator) =>
  (await register(rows, {}, viewer)).userErrors.map(({ code, field }) => `${code} ${field?.slice(2).join()}`);

beforeAll(async () => {
  service = await startTestService(residentsModule);
  await define([DISTRICT, SUBDISTRICT, ...communityWithGrids(1, 2, 2), ...communityWithGrids(2, 1, 0)]);
});
afterAll(() => service.stop());

describe('R1 buildings', () => {
  it('R1 registers buildings in their smallest grid, with estate, units and place', async () => {
    const location = { longitude: 110.39, latitude: 21.19 };
    const [one] = await buildings([row('A1', { estateId: 'est_1', location })]);
    expect(
      await ask(
        reader,
        `{ building(id: "${one}") { number name floors units { number } estate { id } area { id } community { id } location { longitude latitude } householdCount } }`,
      ),
    ).toEqual({
      building: {
        number: 'A1',
        name: 'A1号楼',
        floors: 6,
        units: [{ number: '1' }, { number: '2' }],
        estate: { id: 'est_1' },
        area: { id: MICRO },
        community: { id: COMMUNITY },
        location,
        householdCount: 0,
      },
    });
  });

  it('R1 refuses a building outside a smallest grid, a number twice, and nonsense, row by row', async () => {
    expect(
      await codesOf([
        row('B1', { areaId: COMMUNITY }),
        row('B2', { areaId: `${COMMUNITY}-G01` }),
        row('B3', { areaId: 'are_x' }),
      ]),
    ).toEqual(['NOT_SMALLEST_GRID 0,areaId', 'NOT_SMALLEST_GRID 1,areaId', 'AREA_NOT_FOUND 2,areaId']);
    expect(await codesOf([row('B1'), row('B1', { areaId: OTHER })])).toEqual(['ALREADY_EXISTS 1,number']);
    expect(
      await codesOf([row('B1', { units: ['1', '1'], floors: 0, location: { longitude: 181, latitude: 0 } })]),
    ).toEqual(['INVALID_INPUT 0,floors', 'INVALID_INPUT 0,units', 'INVALID_INPUT 0,location,longitude']);
    expect(await codesOf([row('B1')], stranger)).toEqual(['FORBIDDEN 0,areaId']);
    expect(await ask(reader, `{ area(id: "${COMMUNITY}") { buildings { nodes { number } } } }`)).toEqual({
      area: { buildings: { nodes: [{ number: 'A1' }] } },
    });
  });

  it('R1 acts once on one idempotency key, also when it comes ten times at once', async () => {
    const rows = [row('C1'), row('C2')];
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => register(rows, { idempotencyKey: 'load-0001' })),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.userErrors).toEqual([]);
    expect((await register([row('C3')], { idempotencyKey: 'load-0001' })).userErrors[0]?.code).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    expect(await codesOf(rows)).toEqual(['ALREADY_EXISTS 0,number', 'ALREADY_EXISTS 1,number']);
  });

  it('R1 gives a number to one building, when ten ask for it at once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => codesOf([row('D1')])));
    expect(answers.filter((codes) => codes.length === 0)).toHaveLength(1);
    expect(new Set(answers.flat())).toEqual(new Set(['ALREADY_EXISTS 0,number']));
  });

  it('R1 lists buildings as people count, by estate, in pages from both ends', async () => {
    const areaId = 'are_440803071002-G01';
    await buildings(
      ['10栋', '2栋', '1栋', '11栋', '3栋'].map((number, index) =>
        row(number, { areaId, ...(index < 2 && { estateId: 'est_9' }) }),
      ),
    );
    const page = async (more: string) => {
      const { area } = await ask<{ area: { buildings: { nodes: { number: string }[]; totalCount: number } } }>(
        reader,
        `{ area(id: "are_440803071002") { buildings${more} { nodes { number } totalCount } } }`,
      );
      return [area.buildings.nodes.map(({ number }) => number).join(' '), area.buildings.totalCount];
    };
    expect(await page('')).toEqual(['1栋 2栋 3栋 10栋 11栋', 5]);
    expect(await page('(last: 2)')).toEqual(['10栋 11栋', 5]);
    expect(await page('(filter: { estateId: "est_9" })')).toEqual(['2栋 10栋', 2]);
  });
});

describe('R1 households', () => {
  it('R1 registers households once per room, counts them, and shows them to those in charge', async () => {
    const [buildingId] = await buildings([row('H1')]);
    const room = (unitNumber: string, roomNumber: string) => ({ buildingId, unitNumber, roomNumber });
    const send3 = (rows: Input[], viewer = operator) =>
      send('householdsRegister', { households: rows }, 'households { id }', viewer);
    expect((await send3([room('2', '101'), room('1', '1001'), room('1', '201')])).userErrors).toEqual([]);
    expect((await send3([room('1', '201'), room('3', '101')])).userErrors.map(({ code }) => code)).toEqual([
      'ALREADY_EXISTS',
      'UNIT_NOT_FOUND',
    ]);
    expect((await send3([{ ...room('1', '1'), buildingId: 'bld_x' }])).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['input', 'households', '0', 'buildingId'] },
    ]);
    expect((await send3([room('1', '301')], stranger)).userErrors[0]?.code).toBe('FORBIDDEN');
    const query = `{ building(id: "${buildingId}") { householdCount households { totalCount nodes { unitNumber roomNumber residentCount building { number } area { id } } } } }`;
    const shown = (unitNumber: string, roomNumber: string) => ({
      unitNumber,
      roomNumber,
      residentCount: 0,
      building: { number: 'H1' },
      area: { id: MICRO },
    });
    expect(await ask(reader, query)).toEqual({
      building: {
        householdCount: 3,
        households: { totalCount: 3, nodes: [shown('1', '201'), shown('1', '1001'), shown('2', '101')] },
      },
    });
    expect(await ask(stranger, query)).toEqual({
      building: { householdCount: 3, households: { totalCount: 0, nodes: [] } },
    });
    const neighbour = viewerWith('per_neighbour', OTHER, ['area:read', 'resident:read']);
    expect(await ask(neighbour, query)).toMatchObject({ building: { households: { totalCount: 0 } } });
  });

  it('R1 registers a room once, when ten ask for it at once, and counts it once', async () => {
    const [buildingId] = await buildings([row('H2')]);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        send(
          'householdsRegister',
          { households: [{ buildingId, unitNumber: '1', roomNumber: '101' }] },
          'households { id }',
        ),
      ),
    );
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(await ask(reader, `{ building(id: "${buildingId}") { householdCount } }`)).toEqual({
      building: { householdCount: 1 },
    });
  });

  it('R1 hides a household from those who may not see it, and resolves it as an entity', async () => {
    const [buildingId] = await buildings([row('H3')]);
    const [id] = await households(buildingId as string, 1);
    const query = `{ household(id: "${id}") { id } _entities(representations: [{ __typename: "Household", id: "${id}" }, { __typename: "Building", id: "${buildingId}" }]) { __typename } }`;
    expect(await ask(reader, query)).toEqual({
      household: { id },
      _entities: [{ __typename: 'Household' }, { __typename: 'Building' }],
    });
    expect(await ask(stranger, query)).toEqual({ household: null, _entities: [null, { __typename: 'Building' }] });
  });

  it('R1 registers two hundred buildings in one call, with round trips that do not grow', async () => {
    const trips = async (count: number, name: string) => {
      const before = await service.roundTrips();
      await done(
        'buildingsRegister',
        { buildings: Array.from({ length: count }, (_, index) => row(`${name}${index}`, { areaId: OTHER })) },
        'buildings { id area { name } community { name } }',
      );
      return (await service.roundTrips()) - before;
    };
    expect(await trips(200, 'Q')).toBe(await trips(10, 'P'));
  });
});
