import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { START_LIMIT_MS } from '../actors.ts';
import { type Product, startProduct } from '../product.ts';
import {
  COMMUNITY,
  GRID,
  type Neighbourhood,
  OTHER_COMMUNITY,
  OTHER_GRID,
  settle,
  SUBDISTRICT,
} from './neighbourhood.ts';

const chain = [
  { key: 'W', name: '海滨街道党工委', level: 'SUBDISTRICT_WORKING_COMMITTEE', areaId: SUBDISTRICT },
  { key: 'C', name: '观澜社区党委', level: 'COMMUNITY_COMMITTEE', areaId: COMMUNITY, parentKey: 'W' },
  { key: 'D', name: '听涛社区党委', level: 'COMMUNITY_COMMITTEE', areaId: OTHER_COMMUNITY, parentKey: 'W' },
  { key: 'B1', name: '第一网格党支部', level: 'ESTATE_BRANCH', areaId: GRID, parentKey: 'C' },
  { key: 'B2', name: '第二网格党支部', level: 'ESTATE_BRANCH', areaId: OTHER_GRID, parentKey: 'C' },
  { key: 'G1', name: '1 号楼党小组', level: 'BUILDING_GROUP', areaId: GRID, parentKey: 'B1' },
  { key: 'G2', name: '2 号楼党小组', level: 'BUILDING_GROUP', areaId: GRID, parentKey: 'B1' },
] as const;
type Key = (typeof chain)[number]['key'];

let product: Product;
let place: Neighbourhood;
let ids: Record<Key, string>;

const counts = async (key: Key) => {
  const query =
    'query ($id: ID!) { partyOrganization(id: $id) { subtreeCounts { branches groups hubHouseholds members } } }';
  type Answer = { partyOrganization: { subtreeCounts: Record<string, number> } };
  return (await place.read<Answer>(place.operator, query, { id: ids[key] })).partyOrganization.subtreeCounts;
};

const ancestors = async (key: Key) => {
  const query = 'query ($id: ID!) { partyOrganization(id: $id) { parent { id } ancestors { id } } }';
  type Answer = { partyOrganization: { parent: { id: string } | null; ancestors: { id: string }[] } };
  const { partyOrganization } = await place.read<Answer>(place.operator, query, { id: ids[key] });
  expect(partyOrganization.parent).toEqual(partyOrganization.ancestors.at(-1) ?? null);
  return partyOrganization.ancestors.map(({ id }) => chain.find(({ key: known }) => ids[known] === id)?.key);
};

const move = (key: Key, parent: Key, bearer = place.operator) =>
  place.codes(bearer, 'partyOrganizationMove', { partyOrganizationId: ids[key], parentId: ids[parent] });

beforeAll(async () => {
  product = await startProduct();
  place = await settle(product);
  const input = { organizations: chain, idempotencyKey: 'test-organization-chain' };
  type Defined = { partyOrganizations: { id: string }[] };
  const selection = 'partyOrganizations { id }';
  const first = await place.done<Defined>(place.operator, 'partyOrganizationsDefine', input, selection);
  const again = await place.done<Defined>(place.operator, 'partyOrganizationsDefine', input, selection);
  expect(again).toEqual(first);
  ids = Object.fromEntries(chain.map(({ key }, index) => [key, first.partyOrganizations[index]?.id])) as typeof ids;
}, START_LIMIT_MS);
afterAll(() => product.stop());

describe('O1 the organization chain', () => {
  it('O1 counts what lies below every level, and shows the chain from the area', async () => {
    const members = [1, 2, 3].map((serial) => {
      const { name, idNumber } = place.submission(serial);
      return { name, idNumber, category: serial === 1 ? 'RETIRED' : 'IN_SERVICE', joinedOn: '2001-07-01' };
    });
    await place.done(place.secretary, 'partyMembersAdmit', { partyOrganizationId: ids.G1, members }, '');
    const hubs = { partyOrganizationId: ids.G2, hubHouseholds: [{ name: '红色驿家' }] };
    await place.done(place.secretary, 'hubHouseholdsDesignate', hubs, '');
    expect(await counts('W')).toEqual({ branches: 2, groups: 2, hubHouseholds: 1, members: 3 });
    expect(await counts('C')).toEqual({ branches: 2, groups: 2, hubHouseholds: 1, members: 3 });
    expect(await counts('G1')).toEqual({ branches: 0, groups: 0, hubHouseholds: 0, members: 3 });
    expect(await ancestors('G1')).toEqual(['W', 'C', 'B1']);
    const query = `{ area(id: "${COMMUNITY}") { name partyOrganizations { totalCount nodes { name area { name } } }
      partyMemberCounts { total byCategory { category count } } } }`;
    expect(await place.read(place.secretary, query)).toMatchObject({
      area: {
        name: '观澜社区',
        partyOrganizations: {
          totalCount: 5,
          nodes: expect.arrayContaining([{ name: '观澜社区党委', area: { name: '观澜社区' } }]),
        },
        partyMemberCounts: {
          total: 3,
          byCategory: expect.arrayContaining([
            { category: 'IN_SERVICE', count: 2 },
            { category: 'FLOATING', count: 0 },
          ]),
        },
      },
    });
  });

  it('O1 never lets an organization hang under itself or below itself', async () => {
    expect(await move('B1', 'B1')).toEqual(['CYCLE']);
    expect(await move('C', 'B1')).toEqual(['CYCLE']);
    expect(await move('W', 'G2')).toEqual(['CYCLE']);
    expect(await ancestors('W')).toEqual([]);
    expect(await ancestors('C')).toEqual(['W']);
  });

  it('O1 refuses another level, an area outside, an unknown parent, and whoever does not manage both', async () => {
    expect(await move('B1', 'B2')).toEqual(['WRONG_PARENT_LEVEL']);
    expect(await move('B1', 'W')).toEqual(['WRONG_PARENT_LEVEL']);
    expect(await move('B1', 'D')).toEqual(['AREA_OUTSIDE_PARENT']);
    const unknown = { partyOrganizationId: ids.B1, parentId: 'org_unknown' };
    expect(await place.codes(place.operator, 'partyOrganizationMove', unknown)).toEqual(['NOT_FOUND']);
    expect(await move('G1', 'B2', place.neighbour)).toEqual(['NOT_FOUND']);
    expect(await ancestors('B1')).toEqual(['W', 'C']);
  });

  it('O1 carries members and hub households along, and the counts follow', async () => {
    const parent = { partyOrganizationId: ids.G1, parentId: ids.B2 };
    // A group of the first grid does not lie in the second one's area.
    expect(await place.codes(place.secretary, 'partyOrganizationMove', parent)).toEqual(['AREA_OUTSIDE_PARENT']);
    const branch = { name: '全社区党支部', level: 'ESTATE_BRANCH', areaId: COMMUNITY, parentId: ids.C };
    type Defined = { partyOrganization: { id: string } };
    const { partyOrganization } = await place.done<Defined>(
      place.secretary,
      'partyOrganizationDefine',
      branch,
      'partyOrganization { id }',
    );
    const to = { partyOrganizationId: ids.G1, parentId: partyOrganization.id };
    await place.done(place.secretary, 'partyOrganizationMove', to, '');
    await place.done(place.secretary, 'partyOrganizationMove', to, '');
    expect(await counts('B1')).toEqual({ branches: 0, groups: 1, hubHouseholds: 1, members: 0 });
    expect(await counts('C')).toEqual({ branches: 3, groups: 2, hubHouseholds: 1, members: 3 });
  });

  it('O1 stays a tree when many moves come at once, one that would close a circle among them', async () => {
    const answers = await Promise.all([
      move('G1', 'B1'),
      move('G2', 'B1'),
      move('B1', 'C'),
      move('C', 'B1'),
      move('C', 'W'),
    ]);
    expect(answers[3]).toEqual(['CYCLE']);
    expect(await ancestors('G1')).toEqual(['W', 'C', 'B1']);
    expect(await counts('W')).toEqual({ branches: 3, groups: 2, hubHouseholds: 1, members: 3 });
  });
});
