import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestService, type TestService } from '@linli/kit/testing/harness.ts';
import { MAX_MOVED_ORGANIZATIONS } from '../src/chain/movePartyOrganization.ts';
import { organizationsModule } from '../src/module.ts';
import { type ChainWorld, chainWorld, codes, type Counts, COUNTS, DISTRICT, operator } from './chainWorld.ts';
import { defineArea, organizer, run } from './world.ts';

let service: TestService;
let world: ChainWorld;

beforeAll(async () => {
  service = await startTestService(organizationsModule);
  world = chainWorld(service);
});
afterAll(() => service.stop());

describe('O1 moves', () => {
  let serial = 0;
  /** Two committees with two branches each, a group, a member and a hub household below the first. */
  async function smallChain() {
    serial += 1;
    const path = [DISTRICT, `are_11010590${serial}`, `are_11010590${serial}001`];
    for (const [index] of path.entries()) await defineArea(service, path.slice(0, index + 1));
    const below = (key: string, level: string, parentKey: string) => ({
      key,
      name: key,
      level,
      areaId: path[2],
      parentKey,
    });
    const rows = [
      { key: 'W', name: 'W', level: 'SUBDISTRICT_WORKING_COMMITTEE', areaId: path[1] },
      ...['C1', 'C2'].map((key) => below(key, 'COMMUNITY_COMMITTEE', 'W')),
      ...['B1', 'B2'].map((key) => below(key, 'ESTATE_BRANCH', 'C1')),
      below('B3', 'ESTATE_BRANCH', 'C2'),
      ...['G1', 'G2'].map((key) => below(key, 'BUILDING_GROUP', 'B1')),
    ];
    const { partyOrganizations } = await world.define(rows);
    const ids = Object.fromEntries(rows.map(({ key }, index) => [key, partyOrganizations?.[index]?.id as string]));
    await world.admit(ids['G1'] as string, [world.candidate(), world.candidate()]);
    await world.designate(ids['G1'] as string, [{ name: '甲' }]);
    return ids as Record<'W' | 'C1' | 'C2' | 'B1' | 'B2' | 'B3' | 'G1' | 'G2', string>;
  }

  /** Paths as stored must be what walking up the parents gives, and counts by path what counting children gives. */
  async function expectSound(root: string) {
    type Node = {
      id: string;
      parent: Node | null;
      ancestors: { id: string }[];
      subtreeCounts: Counts;
      own: { totalCount: number };
    };
    const list = await run<{ nodes: Node[] }>(
      service,
      organizer(root),
      `{ partyOrganizations(first: 100) { nodes { id parent { id } ancestors { id } ${COUNTS} own: members(filter: { direct: true }) { totalCount } } } }`,
    );
    const byId = new Map(list.nodes.map((node) => [node.id, node]));
    const pathOf = (node: Node): string[] =>
      node.parent ? [...pathOf(byId.get(node.parent.id) as Node), node.id] : [node.id];
    const naive = (node: Node): number =>
      node.own.totalCount +
      list.nodes.filter(({ parent }) => parent?.id === node.id).reduce((sum, child) => sum + naive(child), 0);
    for (const node of list.nodes) {
      expect([...node.ancestors.map(({ id }) => id), node.id]).toEqual(pathOf(node));
      expect(node.subtreeCounts.members).toBe(naive(node));
    }
    return list.nodes.length;
  }

  it('O1 carries organizations, members and hub households along', async () => {
    const { W, C1, C2, B1, G1 } = await smallChain();
    expect(await world.countsOf(C1)).toMatchObject({ branches: 2, groups: 2, hubHouseholds: 1, members: 2 });
    const { partyOrganization } = await world.move(B1, C2);
    expect(partyOrganization?.ancestors).toEqual([{ id: W }, { id: C2 }]);
    expect(await world.countsOf(C1)).toMatchObject({ branches: 1, groups: 0, hubHouseholds: 0, members: 0 });
    expect(await world.countsOf(C2)).toMatchObject({ branches: 2, groups: 2, hubHouseholds: 1, members: 2 });
    expect((await world.countsOf(G1)).members).toBe(2);
    expect(codes(await world.move(B1, C2))).toEqual([]);
    expect(await expectSound(W)).toBe(8);
  });

  it('O1 refuses a move under itself or below itself, to another level, or out of the area', async () => {
    const { W, C1, B1, B2, G1 } = await smallChain();
    const other = await smallChain();
    const refused = async (id: string, parentId: string) => codes(await world.move(id, parentId))[0];
    expect(await refused(B1, B1)).toBe('CYCLE');
    expect(await refused(C1, B1)).toBe('CYCLE');
    expect(await refused(W, G1)).toBe('CYCLE');
    expect(await refused(B1, B2)).toBe('WRONG_PARENT_LEVEL');
    expect(await refused(W, other.W)).toBe('WRONG_PARENT_LEVEL');
    expect(await refused(B1, other.C1)).toBe('AREA_OUTSIDE_PARENT');
    expect(await refused(B1, 'org_unknown')).toBe('NOT_FOUND');
    expect(await refused('org_unknown', C1)).toBe('NOT_FOUND');
    await expectSound(W);
  });

  it('O1 refuses to move more than one transaction may carry', async () => {
    const { C2, B2, W } = await smallChain();
    const area = (
      await run<{ area: { id: string } }>(service, operator, `{ partyOrganization(id: "${B2}") { area { id } } }`)
    ).area.id;
    const group = { name: '组', level: 'BUILDING_GROUP', areaId: area, parentId: B2 };
    for (let left = MAX_MOVED_ORGANIZATIONS + 1; left > 0; left -= 200) {
      expect(codes(await world.define(Array(Math.min(left, 200)).fill(group)))).toEqual([]);
    }
    const answer = await world.move(B2, C2);
    expect(answer.userErrors[0]).toMatchObject({ code: 'SUBTREE_TOO_LARGE', field: ['input', 'partyOrganizationId'] });
    expect((await world.countsOf(C2)).groups).toBe(0);
    expect((await world.countsOf(W)).groups).toBe(MAX_MOVED_ORGANIZATIONS + 3);
  });

  it('O1 stays sound when moves, definitions and admissions meet in one subtree', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { W, C1, C2, B1, B2, B3, G1, G2 } = await smallChain();
      const area = (
        await run<{ area: { id: string } }>(service, operator, `{ partyOrganization(id: "${C1}") { area { id } } }`)
      ).area.id;
      const newGroup = { name: '新组', level: 'BUILDING_GROUP', areaId: area, parentId: B1 };
      await Promise.all([
        world.move(B1, C2),
        world.move(G1, B2),
        world.move(G2, B3),
        world.move(B2, C2),
        world.move(B3, C1),
        world.move(C1, B1),
        world.move(B1, C1),
        world.admit(G1, [world.candidate()]),
        world.admit(B1, [world.candidate()]),
        world.define([newGroup]),
        world.designate(G2, [{ name: '乙' }]),
      ]);
      expect(await expectSound(W)).toBe(9);
      expect(await world.countsOf(W)).toMatchObject({ branches: 3, groups: 3, hubHouseholds: 2, members: 4 });
    }
  });
});
