import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { residentsModule } from '../src/module.ts';
import {
  communityWithGrids,
  DISTRICT,
  driver,
  type Input,
  nextIdNumber,
  operator,
  reader,
  stranger,
  SUBDISTRICT,
} from './world.ts';

const COMMUNITY = 'are_440803071001';
const GRID = `${COMMUNITY}-G01`;

let service: TestService;
let rooms: string[];
const { send, done, ask, define, buildings, households, persons } = driver(() => service);

const register = (rows: Input[], viewer = operator) =>
  send<{ id: string }[]>('personsRegister', { persons: rows }, 'persons { id }', viewer);
const residentCount = async (id: string) =>
  (await ask<{ household: { residentCount: number } }>(reader, `{ household(id: "${id}") { residentCount } }`))
    .household.residentCount;

beforeAll(async () => {
  service = await startTestService(residentsModule);
  await define([DISTRICT, SUBDISTRICT, ...communityWithGrids(1, 2, 0), ...communityWithGrids(2, 1, 0)]);
  const [buildingId] = await buildings([{ number: '1栋', areaId: GRID }]);
  rooms = await households(buildingId as string, 30);
});
afterAll(() => service.stop());

describe('R4 register of residents', () => {
  it('R4 masks the name, shows it in clear to oneself and by scope, and never gives out the id number', async () => {
    const [id] = await persons([rooms[0] as string], '欧阳静怡');
    const query = `{ person(id: "${id}") { id name maskedName registered household { roomNumber } area { id } reportedMember { status } reportedMemberHistory { status } } }`;
    const shown = {
      id,
      maskedName: '欧***',
      registered: true,
      household: { roomNumber: '101' },
      area: { id: GRID },
      reportedMember: null,
      reportedMemberHistory: [],
    };
    expect(await ask(operator, query)).toEqual({ person: { ...shown, name: '欧阳静怡' } });
    expect(await ask(reader, query)).toEqual({ person: { ...shown, name: '欧***' } });
    const own = viewerWith(id as string, 'are_nowhere', []);
    expect(await ask(own, '{ me { id name household { roomNumber } } }')).toEqual({
      me: { id, name: '欧阳静怡', household: { roomNumber: '101' } },
    });
    expect(await ask(stranger, query)).toEqual({ person: null });
    expect(await ask(stranger, '{ me { id } }')).toEqual({ me: null });
  });

  it('R4 takes the same registration again as no change, another household as a move, another name as a correction', async () => {
    const person = { name: '王小明', idNumber: nextIdNumber(), householdId: rooms[1] };
    const answers = await Promise.all(Array.from({ length: 10 }, () => register([person])));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.userErrors).toEqual([]);
    expect(await residentCount(rooms[1] as string)).toBe(1);
    await register([{ ...person, name: '王晓明', householdId: rooms[2] }]);
    expect([await residentCount(rooms[1] as string), await residentCount(rooms[2] as string)]).toEqual([0, 1]);
    const list = await ask(
      operator,
      `{ household(id: "${rooms[2]}") { residents { totalCount nodes { name household { id } } } } }`,
    );
    expect(list).toEqual({
      household: { residents: { totalCount: 1, nodes: [{ name: '王晓明', household: { id: rooms[2] } }] } },
    });
  });

  it('R4 refuses nonsense, unknown and foreign households and a person twice, row by row', async () => {
    const person = { name: '王', idNumber: nextIdNumber(), householdId: rooms[3] };
    const codesOf = async (rows: Input[], viewer = operator) =>
      (await register(rows, viewer)).userErrors.map(({ code, field }) => `${code} ${field?.slice(2).join()}`);
    expect(await codesOf([person, person, { ...person, idNumber: nextIdNumber(), householdId: 'hhd_x' }])).toEqual([
      'PERSON_TWICE 1,idNumber',
      'NOT_FOUND 2,householdId',
    ]);
    expect(await codesOf([person], stranger)).toEqual(['NOT_FOUND 0,householdId']);
    expect(await codesOf([{ ...person, idNumber: '440803195001010000' }])).toEqual(['INVALID_INPUT 0,idNumber']);
    expect(await residentCount(rooms[3] as string)).toBe(0);
  });

  it('R4 lists residents of an area to those in charge of it only, in pages, with a total', async () => {
    const [buildingId] = await buildings([{ number: '2栋', areaId: 'are_440803071002-G01' }]);
    const made = await persons(await households(buildingId as string, 25));
    const query = `query ($after: String) { area(id: "are_440803071002") { residents(first: 10, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } } }`;
    type List = {
      area: {
        residents: {
          nodes: { id: string }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
          totalCount: number;
        };
      };
    };
    const seen: string[] = [];
    for (let after: string | undefined; ; ) {
      const { residents } = (await ask<List>(reader, query, { after })).area;
      expect(residents.totalCount).toBe(25);
      seen.push(...residents.nodes.map(({ id }) => id));
      if (!residents.pageInfo.hasNextPage) break;
      after = residents.pageInfo.endCursor;
    }
    expect(seen.sort()).toEqual([...made].sort());
    const elsewhere = viewerWith('per_elsewhere', COMMUNITY, ['area:read', 'resident:read']);
    const counts =
      '{ area(id: "are_440803071002") { residents { totalCount nodes { id } } parent { residents { totalCount } } } }';
    for (const viewer of [stranger, elsewhere])
      expect(await ask(viewer, counts)).toMatchObject({ area: { residents: { totalCount: 0, nodes: [] } } });
    const subdistrict = await ask<{ area: { parent: { residents: { totalCount: number } } } }>(elsewhere, counts);
    expect(subdistrict.area.parent.residents.totalCount).toBeGreaterThan(0);
    expect(
      await ask(
        reader,
        `{ area(id: "are_440803") { residents(filter: { buildingId: "${buildingId}" }) { totalCount } } }`,
      ),
    ).toEqual({ area: { residents: { totalCount: 25 } } });
  });

  it('R4 keeps persons in their building’s grid when registrations and a re-gridding come at once', async () => {
    await define(communityWithGrids(3, 1, 0));
    const code = '440803071003';
    const [buildingId] = await buildings([{ number: '1', areaId: `are_${code}-G01` }]);
    const homes = await households(buildingId as string, 10);
    const plan = {
      communityId: `are_${code}`,
      basedOnVersion: 1,
      grids: [{ code: `${code}-G02`, name: '新', buildingIds: [buildingId] }],
    };
    await Promise.all([...homes.map((home) => persons([home])), done('communityRegrid', plan, 'community { id }')]);
    const { area } = await ask<{ area: { residents: { totalCount: number } } }>(
      reader,
      `{ area(id: "are_${code}-G02") { residents { totalCount } } }`,
    );
    expect(area.residents.totalCount).toBe(10);
  });

  it('R4 needs the same number of round trips for 10 residents and for 100, names in clear included', async () => {
    const [buildingId] = await buildings([{ number: '9栋', areaId: GRID }]);
    const homes = await households(buildingId as string, 100);
    await persons(homes);
    const trips = async (first: number) => {
      const before = await service.roundTrips();
      await ask(
        operator,
        `{ area(id: "${GRID}") { residents(first: ${first}) { totalCount nodes { name area { name } household { roomNumber building { number } residents { totalCount } } } } } }`,
      );
      return (await service.roundTrips()) - before;
    };
    expect(await trips(100)).toBe(await trips(10));
  });
});
