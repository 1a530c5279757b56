import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { organizationsModule } from '../src/module.ts';
import {
  type ChainWorld,
  chainWorld,
  codes,
  COUNTS,
  type Counts,
  DISTRICT,
  JINSONG,
  jinsongChain,
  operator,
} from './chainWorld.ts';
import { defineCommunity, idNumber, organizer, run } from './world.ts';

let service: TestService;
let world: ChainWorld;
let jinsong: Awaited<ReturnType<typeof jinsongChain>>;

const JIANGXINYUAN = ['are_420105', 'are_420105006', 'are_420105006004'];

const sumUp = (counts: Counts) =>
  Object.fromEntries(counts.membersByCategory.map(({ category, count }) => [category, count]));

beforeAll(async () => {
  service = await startTestService(organizationsModule);
  world = chainWorld(service);
  jinsong = await jinsongChain(service, world);
  for (const [index, id] of jinsong.groups.entries()) {
    await world.admit(
      id,
      Array.from({ length: index < 13 ? 35 : 34 }, () => world.candidate()),
    );
    await world.designate(id, [{ name: '甲户' }, { name: '乙户' }, { name: '丙户' }]);
  }
});
afterAll(() => service.stop());

describe('O1 figures of the sources', () => {
  it('O1 Jinsong: 8 branches, 24 groups, 72 hub households, 829 members', async () => {
    expect(jinsong.groups).toHaveLength(24);
    const below = await world.countsOf(jinsong.at('C'));
    expect(below).toMatchObject({ branches: 8, groups: 24, hubHouseholds: 72, members: 829 });
    const { IN_SERVICE = 0, RETIRED = 0, FLOATING = 0, UNASSIGNED = 0 } = sumUp(below);
    expect(IN_SERVICE + RETIRED + FLOATING + UNASSIGNED).toBe(829);
    expect([IN_SERVICE, RETIRED, FLOATING, UNASSIGNED]).toEqual([207, 208, 207, 207]);
    expect(await world.countsOf(jinsong.at('W'))).toEqual(below);
    expect(await world.countsOf(jinsong.at('B0'))).toMatchObject({
      branches: 0,
      groups: 3,
      hubHouseholds: 9,
      members: 105,
    });
    expect(await world.countsOf(jinsong.groups[23] as string)).toMatchObject({
      branches: 0,
      groups: 0,
      hubHouseholds: 3,
      members: 34,
    });
  });

  it('O1 Jiangxinyuan: 8 branches, 88 groups, 177 hub households', async () => {
    const layout = await defineCommunity(service, JIANGXINYUAN, 8, 0);
    const viewer = organizer(JIANGXINYUAN[0] as string);
    const grids = layout.map(({ grid }) => ({ grid, places: Array<string>(11).fill(grid) }));
    const { at, groups } = await world.chainOf(JIANGXINYUAN, grids, viewer);
    for (const [index, id] of groups.entries()) {
      const names = index === 0 ? ['甲', '乙', '丙'] : ['甲', '乙'];
      await world.designate(
        id,
        names.map((name) => ({ name })),
        viewer,
      );
    }
    expect(await world.countsOf(at('C'), viewer)).toMatchObject({
      branches: 8,
      groups: 88,
      hubHouseholds: 177,
      members: 0,
    });
  });

  it('O1 counts the members of an area, as far as the viewer reaches', async () => {
    const query = (id: string) =>
      `{ _entities(representations: [{ __typename: "Area", id: "${id}" }]) { ... on Area { partyMemberCounts { total byCategory { count } } } } }`;
    type Answer = { partyMemberCounts: { total: number } }[];
    const total = async (id: string, viewer = operator) =>
      (await run<Answer>(service, viewer, query(id)))[0]?.partyMemberCounts.total;
    expect(await total(JINSONG[2] as string)).toBe(829);
    expect(await total(DISTRICT)).toBe(829);
    expect(await total(`${JINSONG[2]}-G01`)).toBe(105);
    expect(await total(JINSONG[2] as string, organizer(`${JINSONG[2]}-G01`))).toBe(105);
    expect(await total(JINSONG[2] as string, organizer('are_999999'))).toBe(0);
  });
});

describe('O1 round trips', () => {
  it('O1 counts, parents and lists of 1 and of 30 organizations take the same number of round trips', async () => {
    const query = `query ($first: Int) { partyOrganizations(first: $first, filter: { level: [ESTATE_BRANCH, BUILDING_GROUP] }) { totalCount nodes {
      id parent { id } ancestors { id } area { id } ${COUNTS}
      children(first: 2) { totalCount nodes { id } }
      hubHouseholds(first: 2) { totalCount nodes { id organization { id } members { id } } }
      members(first: 2) { totalCount nodes { id name organization { id } } } } } }`;
    const measure = async (first: number) => {
      const before = await service.roundTrips();
      const list = await run<{ nodes: unknown[] }>(service, organizer(DISTRICT), query, { first });
      expect(list.nodes).toHaveLength(first);
      return (await service.roundTrips()) - before;
    };
    const one = await measure(1);
    expect(await measure(30)).toBe(one);
  });
});

describe('O1 who sees and does what', () => {
  it('O1 shows a stranger nothing and lets nobody act without the scope on the row', async () => {
    const stranger = organizer('are_420105');
    expect(
      (
        await run<{ totalCount: number }>(
          service,
          stranger,
          `{ partyOrganizations(filter: { areaId: "${DISTRICT}" }) { totalCount } }`,
        )
      ).totalCount,
    ).toBe(0);
    expect(await run(service, stranger, `{ partyOrganization(id: "${jinsong.at('C')}") { id } }`)).toBeNull();
    expect(codes(await world.move(jinsong.at('B0'), jinsong.at('C'), stranger))).toEqual(['NOT_FOUND']);
    expect(codes(await world.admit(jinsong.at('C'), [world.candidate()], stranger))).toEqual(['NOT_FOUND']);
    expect(codes(await world.designate(jinsong.at('B0'), [{ name: '丁' }], stranger))).toEqual(['NOT_FOUND']);
    expect(
      codes(await world.define([{ name: '甲', level: 'SUBDISTRICT_WORKING_COMMITTEE', areaId: JINSONG[1] }], stranger)),
    ).toEqual(['FORBIDDEN']);
    const { errors } = await service.ask(viewerWith('per_1', DISTRICT, []), '{ partyOrganizations { totalCount } }');
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('O1 lists the organizations and hub households of an area, down the chain', async () => {
    const query = `{ _entities(representations: [{ __typename: "Area", id: "${JINSONG[2]}-G03" }]) { ... on Area {
      all: partyOrganizations { totalCount }
      partyOrganizations(filter: { level: [ESTATE_BRANCH] }) { totalCount nodes { id parent { id }
        children(first: 1) { totalCount nodes { level } } hubHouseholds(first: 1) { totalCount nodes { name organization { id } } } } } } } }`;
    const [area] = await run<{ all: object; partyOrganizations: { totalCount: number; nodes: object[] } }[]>(
      service,
      operator,
      query,
    );
    expect(area?.all).toEqual({ totalCount: 4 });
    expect(area?.partyOrganizations.nodes).toEqual([
      {
        id: jinsong.at('B2'),
        parent: { id: jinsong.at('C') },
        children: { totalCount: 3, nodes: [{ level: 'BUILDING_GROUP' }] },
        hubHouseholds: { totalCount: 9, nodes: [{ name: '甲户', organization: { id: jinsong.at('G2-0') } }] },
      },
    ]);
  });

  it('O1 a role on an organization reaches down its subtree, and not up', async () => {
    const leader = organizer(jinsong.at('B0'));
    const list = await run<{ nodes: { id: string; parent: { id: string } | null }[]; totalCount: number }>(
      service,
      leader,
      '{ partyOrganizations { totalCount nodes { id parent { id } } } }',
    );
    expect(list.totalCount).toBe(4);
    expect(list.nodes[0]).toEqual({ id: jinsong.at('B0'), parent: null });
    expect((await world.countsOf(jinsong.at('B0'), leader)).members).toBe(105);
    expect(codes(await world.admit(jinsong.at('G1-0'), [world.candidate()], leader))).toEqual(['NOT_FOUND']);
  });

  it('O1 shows members with the scope only, masked names, and everybody their own', async () => {
    const reader = viewerWith('per_reader', DISTRICT, ['organization:read']);
    const members = (viewer: typeof reader) =>
      run<{ members: { totalCount: number; nodes: { name: string }[] } }>(
        service,
        viewer,
        `{ partyOrganization(id: "${jinsong.at('B0')}") { members(first: 1) { totalCount nodes { name } } } }`,
      );
    expect((await members(reader)).members.totalCount).toBe(0);
    expect((await members(organizer(DISTRICT))).members).toMatchObject({ totalCount: 105, nodes: [{ name: '王**' }] });
    expect((await members(operator)).members.nodes[0]?.name).toBe('王淑兰');
    const own = viewerWith(service.personId(idNumber(1)), 'are_nowhere', ['organization:read']);
    const first = await run<{ members: { nodes: { id: string }[] } }>(
      service,
      operator,
      `{ partyOrganization(id: "${jinsong.at('G0-0')}") { members(first: 1) { nodes { id } } } }`,
    );
    const mine = await run(
      service,
      own,
      `{ partyMember(id: "${first.members.nodes[0]?.id}") { name joinedOn organization { id } } }`,
    );
    expect(mine).toEqual({ name: '王淑兰', joinedOn: '1985-07-01', organization: null });
    const other = viewerWith('per_other', 'are_nowhere', []);
    expect(await run(service, other, `{ partyMember(id: "${first.members.nodes[0]?.id}") { name } }`)).toBeNull();
  });

  it('O1 lists members by category in pages that neither repeat nor skip', async () => {
    const query = `query ($id: ID!, $after: String) { partyOrganization(id: $id) {
      members(first: 40, after: $after, filter: { category: [RETIRED, FLOATING] }) { nodes { id category } pageInfo { hasNextPage endCursor } totalCount } } }`;
    type List = {
      members: {
        nodes: { id: string; category: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
        totalCount: number;
      };
    };
    const seen: string[] = [];
    let after: string | undefined;
    let total = 0;
    do {
      const { members } = await run<List>(service, operator, query, { id: jinsong.at('C'), after });
      expect(members.nodes.every(({ category }) => category === 'RETIRED' || category === 'FLOATING')).toBe(true);
      seen.push(...members.nodes.map(({ id }) => id));
      total = members.totalCount;
      after = members.pageInfo.hasNextPage ? members.pageInfo.endCursor : undefined;
    } while (after);
    expect(total).toBeGreaterThan(400);
    expect(new Set(seen).size).toBe(total);
    expect(seen).toHaveLength(total);
  });
});
