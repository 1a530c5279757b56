import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@linli/kit/testing/harness.ts';
import { START_LIMIT_MS } from '../actors.ts';
import { type Product, startProduct } from '../product.ts';
import {
  COMMUNITY,
  expectResponders,
  GRID,
  type Member,
  type Neighbourhood,
  OTHER_GRID,
  report,
  serve,
  settle,
} from './neighbourhood.ts';

const code = (id: string) => id.slice('are_'.length);
const NEW_GRID = `${COMMUNITY}-G03`;
const MICRO_GRID = `${NEW_GRID}-M01`;

let product: Product;
let place: Neighbourhood;
let member: Member;
let buildings: string[];
let personId: string;

beforeAll(async () => {
  product = await startProduct();
  place = await settle(product);
  member = await place.join(1);
  const rows = [GRID, GRID, OTHER_GRID].map((areaId, index) => ({
    areaId,
    number: `${index + 1}`,
    name: `${index + 1} 号楼`,
    floors: 7,
    units: ['1'],
  }));
  const registered = await place.done<{ buildings: { id: string }[] }>(
    place.secretary,
    'buildingsRegister',
    { buildings: rows },
    'buildings { id }',
  );
  buildings = registered.buildings.map(({ id }) => id);
  const { households } = await place.done<{ households: { id: string }[] }>(
    place.secretary,
    'householdsRegister',
    { households: [{ buildingId: buildings[0], unitNumber: '1', roomNumber: '101' }] },
    'households { id }',
  );
  const { name, idNumber } = place.submission(9);
  const { persons } = await place.done<{ persons: { id: string }[] }>(
    place.secretary,
    'personsRegister',
    { persons: [{ name, idNumber, householdId: households[0]?.id }] },
    'persons { id }',
  );
  personId = persons[0]?.id as string;
  await expectResponders(place, 1);
}, START_LIMIT_MS);
afterAll(() => product.stop());

/** The first grid becomes a new one with a micro-grid; the second goes on. */
const plan = (basedOnVersion = 1) => ({
  communityId: COMMUNITY,
  basedOnVersion,
  grids: [
    {
      code: code(NEW_GRID),
      name: '第三网格',
      microGrids: [{ code: code(MICRO_GRID), name: '微网格', buildingIds: buildings.slice(0, 2) }],
    },
    { code: code(OTHER_GRID), name: '第二网格', buildingIds: buildings.slice(2) },
  ],
});

type Division = { area: { gridVersion: number; grids: { nodes: { id: string; status: string }[] } } };
const division = async (version: number) => {
  const query =
    'query ($id: ID!, $version: Int) { area(id: $id) { ... on Community { gridVersion grids(gridVersion: $version) { nodes { id status } } } } }';
  return (await place.read<Division>(place.secretary, query, { id: COMMUNITY, version })).area;
};
const issueOf = async (id: string) => {
  type Answer = { issue: { area: { id: string; kind: string }; timeline: { action: string }[] } };
  const query = 'query ($id: ID!) { issue(id: $id) { area { id kind } timeline { action } } }';
  return (await place.read<Answer>(place.secretary, query, { id })).issue;
};
const issuesIn = async (areaId: string) => {
  type Answer = { area: { issues: { nodes: { id: string }[] }; issueCounts: { total: number } } };
  const query = 'query ($id: ID!) { area(id: $id) { issues { nodes { id } } issueCounts { total } } }';
  const { area } = await place.read<Answer>(place.secretary, query, { id: areaId });
  expect(area.issueCounts.total).toBe(area.issues.nodes.length);
  return area.issues.nodes.map(({ id }) => id);
};

describe('R1 re-gridding', () => {
  it('R1 refuses plans that leave out or repeat buildings, stale ones, and other people’s, and changes nothing', async () => {
    const [first, second] = plan().grids;
    const refused = (more: object, bearer = place.secretary) =>
      place.codes(bearer, 'communityRegrid', { ...plan(), ...more });
    expect(await refused({ grids: [first] })).toEqual(['BUILDING_NOT_COVERED']);
    expect(await refused({ grids: [first, { ...second, buildingIds: buildings.slice(1) }] })).toEqual([
      'BUILDING_TWICE',
    ]);
    expect(await refused({ basedOnVersion: 7 })).toEqual(['CONFLICT']);
    expect(await refused({ communityId: 'are_unknown' })).toEqual(['NOT_FOUND']);
    expect(await refused({}, place.neighbour)).toEqual(['FORBIDDEN']);
    expect(await division(1)).toEqual({
      gridVersion: 1,
      grids: { nodes: [GRID, OTHER_GRID].map((id) => ({ id, status: 'CURRENT' })) },
    });
  });

  it('R1 lets one of many divisions at once win; open issues follow their building in another service', async () => {
    const withBuilding = await report(place, { buildingId: buildings[0] });
    const without = await report(place);
    const elsewhere = await report(place, { areaId: OTHER_GRID, buildingId: buildings[2] });
    const ended = await serve(place, member, 15);
    await place.done(place.resident, 'issueConfirm', { issueId: ended }, '');

    const answers = await Promise.all(
      Array.from({ length: 8 }, () => place.codes(place.secretary, 'communityRegrid', plan())),
    );
    expect(answers.filter((codes) => codes.length === 0)).toHaveLength(1);
    expect(new Set(answers.flat())).toEqual(new Set(['CONFLICT']));

    await eventually(async () =>
      expect(await issueOf(withBuilding)).toEqual({
        area: { id: MICRO_GRID, kind: 'MICRO_GRID' },
        timeline: [{ action: 'REPORTED' }, { action: 'READDRESSED' }],
      }),
    );
    expect((await issueOf(without)).area).toEqual({ id: COMMUNITY, kind: 'COMMUNITY' });
    expect((await issueOf(elsewhere)).timeline).toEqual([{ action: 'REPORTED' }]);
    expect((await issueOf(ended)).area.id).toBe(GRID);
    expect(await issuesIn(MICRO_GRID)).toEqual([withBuilding]);
    expect(await issuesIn(NEW_GRID)).toEqual([withBuilding]);
    expect(await issuesIn(OTHER_GRID)).toEqual([elsewhere]);
    expect(await issuesIn(GRID)).toEqual([ended]);
    expect(await issuesIn(COMMUNITY)).toHaveLength(4);
  });

  it('R1 takes residents along and keeps the earlier division readable', async () => {
    expect((await division(1)).grids.nodes).toEqual([
      { id: GRID, status: 'RETIRED' },
      { id: OTHER_GRID, status: 'CURRENT' },
    ]);
    expect(await division(2)).toEqual({
      gridVersion: 2,
      grids: { nodes: [OTHER_GRID, NEW_GRID].map((id) => ({ id, status: 'CURRENT' })) },
    });
    const query = `{ person(id: "${personId}") { area { id } } area(id: "${NEW_GRID}") { residents { totalCount } buildings { totalCount } } }`;
    expect(await place.read(place.secretary, query)).toEqual({
      person: { area: { id: MICRO_GRID } },
      area: { residents: { totalCount: 1 }, buildings: { totalCount: 2 } },
    });
  });

  it('R1 gives a grid worker of the new grid its issues, and one of the retired grid nothing new', async () => {
    const worker = await place.as('GRID_WORKER', NEW_GRID, 'per_test_new_worker');
    const former = await place.as('GRID_WORKER', GRID, 'per_test_former_worker');
    const seen = async (bearer: string) =>
      (await place.read<{ issues: { totalCount: number } }>(bearer, '{ issues { totalCount } }')).issues.totalCount;
    expect(await seen(worker)).toBe(1);
    expect(await seen(former)).toBe(1);
    const [issueId] = await issuesIn(MICRO_GRID);
    expect(await place.codes(worker, 'issueDispatch', { issueId })).toEqual([]);
    expect(await place.codes(former, 'issueDispatch', { issueId })).toEqual(['NOT_FOUND']);
  });

  it('R1 takes new issues into the new grids', async () => {
    const issueId = await report(place, { areaId: MICRO_GRID });
    expect((await issueOf(issueId)).area.id).toBe(MICRO_GRID);
  });
});
