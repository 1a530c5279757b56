import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { START_LIMIT_MS } from '../actors.ts';
import { type Product, startProduct } from '../product.ts';
import { COMMUNITY, DISTRICT, type Neighbourhood, OTHER_COMMUNITY, settle } from './neighbourhood.ts';

const KINDS = ['COMMERCIAL', 'UNIT_DORMITORY', 'OLD', 'RESETTLEMENT'];
const MODES = ['FIRM', 'TRUST', 'UNIT_RUN', 'SELF_MANAGED', 'NONE'];

/** Every kind with every mode in the first community, five of them again next door. */
const estates = [
  ...KINDS.flatMap((kind) => MODES.map((mode) => profile(COMMUNITY, kind, mode))),
  ...MODES.map((mode) => profile(OTHER_COMMUNITY, 'OLD', mode)),
];

function profile(communityId: string, kind: string, managementMode: string) {
  const facts = { buildingCount: 3, householdCount: 120, builtYear: 1995 };
  return { communityId, name: `${kind} ${managementMode}`, kind, managementMode, ...facts };
}

let product: Product;
let place: Neighbourhood;
let manager: string;
let ids: string[];

beforeAll(async () => {
  product = await startProduct();
  place = await settle(product);
  manager = await place.as('PROPERTY_MANAGER', DISTRICT);
  const input = { estates, idempotencyKey: 'test-estates-0001' };
  type Registered = { estates: { id: string }[] };
  const once = await place.done<Registered>(manager, 'estatesRegister', input, 'estates { id }');
  const again = await place.done<Registered>(manager, 'estatesRegister', input, 'estates { id }');
  expect(again).toEqual(once);
  ids = once.estates.map(({ id }) => id);
}, START_LIMIT_MS);
afterAll(() => product.stop());

type Counts = {
  total: number;
  byKind: { count: number }[];
  byManagementMode: { managementMode: string; count: number }[];
};
const counts = async (areaId: string) => {
  const query =
    'query ($id: ID!) { area(id: $id) { estateCounts { total byKind { kind count } byManagementMode { managementMode count } } } }';
  return (await place.read<{ area: { estateCounts: Counts } }>(place.resident, query, { id: areaId })).area
    .estateCounts;
};
const unmanaged = async (areaId: string) =>
  (await counts(areaId)).byManagementMode.find(({ managementMode }) => managementMode === 'NONE')?.count;

describe('P1 estate profiles', () => {
  it('P1 counts estates of a community and of all above by both facts', async () => {
    expect(await counts(COMMUNITY)).toMatchObject({
      total: 20,
      byKind: KINDS.map((kind) => ({ kind, count: 5 })),
      byManagementMode: MODES.map((managementMode) => ({ managementMode, count: 4 })),
    });
    expect(await counts(DISTRICT)).toMatchObject({
      total: 25,
      byKind: KINDS.map((kind) => ({ kind, count: kind === 'OLD' ? 10 : 5 })),
      byManagementMode: MODES.map((managementMode) => ({ managementMode, count: 5 })),
    });
  });

  it('P1 changes who answers for what with the mode, once, and keeps the history', async () => {
    const estateId = ids[estates.findIndex(({ name }) => name === 'OLD NONE')];
    const read = async () => {
      const query =
        'query ($id: ID!) { estate(id: $id) { kind managementMode community { name } responsible { duty party } managementHistory { mode reason } } }';
      return (await place.read<{ estate: object }>(place.resident, query, { id: estateId })).estate;
    };
    expect(await read()).toMatchObject({
      kind: 'OLD',
      managementMode: 'NONE',
      community: { name: '观澜社区' },
      responsible: expect.arrayContaining([
        { duty: 'FEE_COLLECTION', party: null },
        { duty: 'EMERGENCY_REPAIR', party: 'SUBDISTRICT' },
      ]),
    });
    const change = { estateId, managementMode: 'TRUST', reason: '业主大会决定' };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => place.codes(manager, 'estateChangeManagement', change)),
    );
    expect(answers.filter((codes) => codes.length === 0)).toHaveLength(1);
    expect(new Set(answers.flat())).toEqual(new Set(['WRONG_STATE']));
    expect(await read()).toMatchObject({
      managementMode: 'TRUST',
      responsible: expect.arrayContaining([{ duty: 'FEE_COLLECTION', party: 'TRUSTEE_FIRM' }]),
      managementHistory: [
        { mode: 'TRUST', reason: '业主大会决定' },
        { mode: 'NONE', reason: null },
      ],
    });
    expect(await unmanaged(COMMUNITY)).toBe(3);
    expect(await unmanaged(DISTRICT)).toBe(4);
  });

  it('P1 registers all of a batch or none of it', async () => {
    const fresh = { ...profile(COMMUNITY, 'OLD', 'FIRM'), name: '新建小区' };
    const taken = { estates: [fresh, estates[0]] };
    expect(await place.codes(manager, 'estatesRegister', taken)).toEqual(['ALREADY_EXISTS']);
    expect(await place.codes(manager, 'estatesRegister', { estates: [fresh, fresh] })).toEqual(['ALREADY_EXISTS']);
    const unknown = { estates: [fresh, { ...fresh, communityId: 'are_unknown' }] };
    expect(await place.codes(manager, 'estatesRegister', unknown)).toEqual(['AREA_NOT_FOUND']);
    expect(await place.codes(manager, 'estateRegister', { estate: { ...fresh, communityId: DISTRICT } })).toEqual([
      'NOT_A_COMMUNITY',
    ]);
    expect((await counts(DISTRICT)).total).toBe(25);
  });

  it('P1 lets nobody register or change outside their own area', async () => {
    const local = await place.as('PROPERTY_MANAGER', OTHER_COMMUNITY, 'per_test_local_manager');
    const estate = { ...profile(COMMUNITY, 'OLD', 'FIRM'), name: '别处小区' };
    expect(await place.codes(local, 'estateRegister', { estate })).toEqual(['FORBIDDEN']);
    expect(await place.codes(local, 'estateCorrect', { estateId: ids[0], builtYear: 2000 })).toEqual(['FORBIDDEN']);
    expect((await counts(DISTRICT)).total).toBe(25);
  });

  it('P1 is known to the building that stands in it', async () => {
    const building = {
      areaId: `${COMMUNITY}-G01`,
      number: '1',
      name: '1 号楼',
      estateId: ids[0],
      floors: 7,
      units: ['1'],
    };
    const { buildings } = await place.done<{ buildings: { estate: object }[] }>(
      place.secretary,
      'buildingsRegister',
      { buildings: [building] },
      'buildings { estate { name managementMode } }',
    );
    expect(buildings).toEqual([{ estate: { name: 'COMMERCIAL FIRM', managementMode: 'FIRM' } }]);
  });

  it('P1 walks the pages forth and back without leaving out or repeating one', async () => {
    type Page = { area: { estates: { nodes: { id: string }[]; pageInfo: Record<string, string | null> } } };
    const walk = async (size: string, from: string, next: string) => {
      const seen: string[] = [];
      let cursor: string | null | undefined = null;
      do {
        const query: string = `query ($id: ID!, $cursor: String) { area(id: $id) { estates(${size}: 7, ${from}: $cursor) {
          nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;
        const { area }: Page = await place.read<Page>(place.resident, query, { id: DISTRICT, cursor });
        const page = area.estates.nodes.map(({ id }) => id);
        if (size === 'first') seen.push(...page);
        else seen.unshift(...page);
        cursor = area.estates.pageInfo[next === 'endCursor' ? 'hasNextPage' : 'hasPreviousPage']
          ? area.estates.pageInfo[next]
          : null;
      } while (cursor);
      return seen;
    };
    const forth = await walk('first', 'after', 'endCursor');
    expect(new Set(forth)).toEqual(new Set(ids));
    expect(forth).toHaveLength(25);
    expect(await walk('last', 'before', 'startCursor')).toEqual(forth);
  });
});
