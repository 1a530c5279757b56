import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countDocuments } from '@linli/kit/testing/documents.ts';
import { eventually } from '@linli/kit/testing/harness.ts';
import { type Actors, actorsOf } from '../actors.ts';
import { LOAD_LIMIT_MS, LOADED, startLoaded } from '../loadedProduct.ts';
import { endChildren } from '../process/child.ts';
import { SERVICES } from '../processes.ts';
import { documentsUri, type Product } from '../product.ts';
import { type AreaCounts, type Community, MAIN_JOB, type Zone } from './mainJob.ts';

const ZONE = 'are_440800-KFQ';
const GUANHAI = 'are_440803071004';
const JINSONG = 'are_140106006010';
const JIANGXINYUAN = 'are_420105011010';

let product: Product;
let actors: Actors;
let operator: string;

beforeAll(async () => {
  product = await startLoaded();
  actors = actorsOf(product);
  operator = await product.demoToken('district-operator');
}, LOAD_LIMIT_MS);
afterAll(async () => {
  await product?.stop();
  await endChildren();
});

const zone = async () => (await actors.read<{ area: Zone }>(operator, MAIN_JOB, { id: ZONE })).area;
const inFour = ({ memberReports, reportedMembers, responders, timeAccounts }: AreaCounts) =>
  [memberReports, reportedMembers, responders, timeAccounts].map(({ totalCount }) => totalCount);
/** The services' own timers look at the documents meanwhile; the least of several readings is the query alone. */
const least = async (read: () => Promise<number>) => Math.min(await read(), await read(), await read());
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe(`the example, ${LOADED}`, () => {
  it('has delivered every event and buried none', async () => {
    const { settings } = product;
    const inEveryService = (collection: string, filter = {}) =>
      Promise.all(
        SERVICES.map((service) =>
          countDocuments(documentsUri(settings), `${settings['DOCUMENTS_PREFIX']}_${service}`, collection, filter),
        ),
      );
    await eventually(async () => expect(await inEveryService('outbox', { pending: true })).toEqual([0, 0, 0, 0, 0]));
    expect(await inEveryService('deadLetters')).toEqual([0, 0, 0, 0, 0]);
  });

  it('holds each matter once', async () => {
    const query = `{ area(id: "${ZONE}") { unitReports { totalCount } coBuildingContracts { totalCount }
      issues { totalCount } rated: issues(filter: { status: [RATED] }) { totalCount } } }`;
    expect(await actors.read(operator, query)).toEqual({
      area: {
        unitReports: { totalCount: 63 },
        coBuildingContracts: { totalCount: 63 },
        issues: { totalCount: 32 },
        rated: { totalCount: 28 },
      },
    });
  });
});

describe('O5 the main job: a district sees itself in one query', () => {
  it('O5 counts 1,227 reported members alike in organizations, residents, issues and volunteering', async () => {
    await eventually(async () => expect(inFour(await zone())).toEqual([1_227, 1_227, 1_227, 1_227]));
    const { name, communities } = await zone();
    expect(name).toBe('湛江经济技术开发区');
    expect(communities.totalCount).toBe(14);
    for (const community of communities.nodes) {
      const [reports, ...others] = inFour(community);
      expect(reports).toBeGreaterThan(0);
      expect(others).toEqual([reports, reports, reports]);
    }
    expect(sum(communities.nodes.map(({ memberReports }) => memberReports.totalCount))).toBe(1_227);
  });

  it('O5 counts 89 grids and 186 estates, 73 of them old and 53 without management', async () => {
    const { estateCounts, communities } = await zone();
    expect(sum(communities.nodes.map(({ grids }) => grids.totalCount))).toBe(89);
    const old = ({ byKind }: AreaCounts['estateCounts']) => byKind.find(({ kind }) => kind === 'OLD')!.count;
    const unmanaged = ({ byManagementMode }: AreaCounts['estateCounts']) =>
      byManagementMode.find(({ managementMode }) => managementMode === 'NONE')!.count;
    expect([estateCounts.total, old(estateCounts), unmanaged(estateCounts)]).toEqual([186, 73, 53]);
    const estates = communities.nodes.map((community) => community.estateCounts);
    expect([sum(estates.map(({ total }) => total)), sum(estates.map(old)), sum(estates.map(unmanaged))]).toEqual([
      186, 73, 53,
    ]);
    for (const { total, byKind, byManagementMode } of [estateCounts, ...estates]) {
      expect(sum(byKind.map(({ count }) => count))).toBe(total);
      expect(sum(byManagementMode.map(({ count }) => count))).toBe(total);
    }
  });

  it('O5 counts 24 agencies and 39 enterprises, each with a contract in force', async () => {
    const { agencies, enterprises, coBuildingContracts, communities } = await zone();
    expect([agencies.totalCount, enterprises.totalCount, coBuildingContracts.totalCount]).toEqual([24, 39, 63]);
    expect(sum(communities.nodes.map((community) => community.coBuildingContracts.totalCount))).toBe(63);
    const query = `query ($id: ID!, $after: String) { area(id: $id) { coBuildingContracts(first: 100, after: $after) {
      nodes { status parties { kind signedAt unit { id unitKind } } } } } }`;
    type Answer = {
      area: {
        coBuildingContracts: {
          nodes: {
            status: string;
            parties: { kind: string; signedAt: string | null; unit: { id: string } | null }[];
          }[];
        };
      };
    };
    const { nodes } = (await actors.read<Answer>(operator, query, { id: ZONE })).area.coBuildingContracts;
    expect(new Set(nodes.map(({ status }) => status))).toEqual(new Set(['ACTIVE']));
    expect(nodes.flatMap(({ parties }) => parties).every(({ signedAt }) => signedAt)).toBe(true);
    const units = nodes.flatMap(({ parties }) => parties.flatMap(({ unit }) => (unit ? [unit.id] : [])));
    expect(new Set(units).size).toBe(63);
  });

  it('O5 books what the example members earned: nothing twice, the books of every community sound', async () => {
    const query = `query ($id: ID!) { area(id: $id) { ... on District { communities(first: 20) { nodes { id } } }
      timeBankSummary { accounts minutesEarned sumMinutes } earnings(filter: { status: [BOOKED] }, first: 100) { totalCount nodes { minutes issue { id } } } } }`;
    type Answer = {
      area: {
        communities: { nodes: { id: string }[] };
        timeBankSummary: { accounts: number; minutesEarned: number; sumMinutes: number };
        earnings: { totalCount: number; nodes: { minutes: number; issue: { id: string } }[] };
      };
    };
    await eventually(async () => {
      const { area } = await actors.read<Answer>(operator, query, { id: ZONE });
      expect(area.earnings.totalCount).toBe(28);
      expect(new Set(area.earnings.nodes.map(({ issue }) => issue.id)).size).toBe(28);
      const minutesEarned = sum(area.earnings.nodes.map(({ minutes }) => minutes));
      expect(area.timeBankSummary).toEqual({ accounts: 1_227, minutesEarned, sumMinutes: 0 });
    });
    const { area } = await actors.read<Answer>(operator, query, { id: ZONE });
    for (const { id } of area.communities.nodes) {
      const check = `{ ledgerCheck(communityId: "${id}") { postings sumMinutes intact wrongBalances { id } } }`;
      expect(await actors.read(operator, check)).toEqual({
        ledgerCheck: { postings: 2, sumMinutes: 0, intact: true, wrongBalances: [] },
      });
    }
  });
});

describe('O1 the chains of Jinsong and Jiangxinyuan', () => {
  it('O1 counts 7,964 residents, 829 members, 8 branches in 8 grids, 24 groups in 24 micro-grids, 72 hub households', async () => {
    const query = `{ area(id: "${JINSONG}") { residents { totalCount } buildings { totalCount } partyMemberCounts { total byCategory { count } }
      ... on Community { grids { totalCount } microGrids { totalCount } }
      all: partyOrganizations { totalCount }
      partyOrganizations(filter: { level: [COMMUNITY_COMMITTEE] }) { nodes { subtreeCounts { branches groups hubHouseholds members } } } } }`;
    const { area } = await actors.read<{ area: { partyMemberCounts: { byCategory: { count: number }[] } } }>(
      operator,
      query,
    );
    expect(area).toMatchObject({
      residents: { totalCount: 7_964 },
      buildings: { totalCount: 96 },
      all: { totalCount: 33 },
      grids: { totalCount: 8 },
      microGrids: { totalCount: 24 },
      partyMemberCounts: { total: 829 },
      partyOrganizations: { nodes: [{ subtreeCounts: { branches: 8, groups: 24, hubHouseholds: 72, members: 829 } }] },
    });
    expect(sum(area.partyMemberCounts.byCategory.map(({ count }) => count))).toBe(829);
  });

  it('O1 counts 8 branches, 88 groups, 177 hub households', async () => {
    const query = `{ area(id: "${JIANGXINYUAN}") { ... on Community { grids { totalCount } microGrids { totalCount } } all: partyOrganizations { totalCount }
      partyOrganizations(filter: { level: [COMMUNITY_COMMITTEE] }) { nodes { subtreeCounts { branches groups hubHouseholds } } } } }`;
    expect(await actors.read(operator, query)).toEqual({
      area: {
        grids: { totalCount: 8 },
        microGrids: { totalCount: 88 },
        all: { totalCount: 97 },
        partyOrganizations: { nodes: [{ subtreeCounts: { branches: 8, groups: 88, hubHouseholds: 177 } }] },
      },
    });
  });

  it('O1 answers for one organization and for a hundred in the same number of round trips', async () => {
    const cost = async (first: number) => {
      const before = await product.roundTrips();
      const query = `{ area(id: "${JIANGXINYUAN}") { partyOrganizations(first: ${first}) { nodes {
        name parent { name } subtreeCounts { branches groups hubHouseholds members } area { name } } } } }`;
      await actors.read(operator, query);
      return (await product.roundTrips()) - before;
    };
    await cost(2);
    const few = await least(() => cost(2));
    expect(few).toBeGreaterThan(0);
    expect(await least(() => cost(98))).toBe(few);
  });
});

describe('O5 lists of the loaded district', () => {
  it('O5 walks through all 1,227 reports, accounts, responders and marked persons, each once and of another person', async () => {
    for (const list of ['memberReports', 'timeAccounts', 'responders', 'reportedMembers']) {
      const person = list === 'reportedMembers' ? 'person: id' : 'person { id }';
      const ids: string[] = [];
      const people: unknown[] = [];
      let cursor: string | null = null;
      do {
        type Page = {
          area: {
            list: { nodes: { id: string; person: unknown }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
          };
        };
        const query = `query ($id: ID!, $after: String) { area(id: $id) { list: ${list}(first: 100, after: $after) { nodes { id ${person} } pageInfo { hasNextPage endCursor } } } }`;
        const { area }: Page = await actors.read<Page>(operator, query, { id: ZONE, after: cursor });
        ids.push(...area.list.nodes.map(({ id }) => id));
        people.push(...area.list.nodes.map(({ person }) => JSON.stringify(person)));
        cursor = area.list.pageInfo.hasNextPage ? area.list.pageInfo.endCursor : null;
      } while (cursor);
      expect(ids).toHaveLength(1_227);
      expect([new Set(ids).size, new Set(people).size]).toEqual([1_227, 1_227]);
    }
  });

  it('O5 asks for 1 and for 100 members across all services in the same number of round trips', async () => {
    const cost = async (first: number) => {
      const before = await product.roundTrips();
      const query = `query ($id: ID!, $first: Int) { area(id: $id) { memberReports(first: $first) { nodes {
        status name unit { unitName } community { name } person { maskedName timeAccount { balanceMinutes } reportedMember { status } } } } } }`;
      await actors.read(operator, query, { id: ZONE, first });
      return (await product.roundTrips()) - before;
    };
    await cost(2);
    const few = await least(() => cost(2));
    expect(few).toBeGreaterThan(0);
    expect(await least(() => cost(100))).toBe(few);
  });

  it('O5 shows names in clear to the community’s secretary alone, masked to the department, and to residents nothing', async () => {
    const query = `{ area(id: "${GUANHAI}") { memberReports(first: 5) { totalCount nodes { name phone } } } }`;
    type Answer = { area: { memberReports: { totalCount: number; nodes: { name: string; phone: string }[] } } };
    const seenBy = async (key: string) =>
      (await actors.read<Answer>(await product.demoToken(key), query)).area.memberReports;
    const clear = await seenBy('community-secretary');
    expect(clear.nodes).toHaveLength(5);
    for (const { name, phone } of clear.nodes) {
      expect(name).toMatch(/^\p{Script=Han}{2,3}$/u);
      expect(phone).toMatch(/^1\d{10}$/);
    }
    const masked = await seenBy('department-officer');
    expect(masked.totalCount).toBe(clear.totalCount);
    expect(masked.nodes).toEqual(
      clear.nodes.map(({ name, phone }) => ({
        name: name.replaceAll(/(?<=.)./gu, '*'),
        phone: `${phone.slice(0, 3)}****${phone.slice(-4)}`,
      })),
    );
    for (const key of ['resident', 'grid-worker', 'property-manager'])
      expect(await seenBy(key)).toEqual({ totalCount: 0, nodes: [] });
  });

  it('O5 lets the secretary of one community see that community’s members and no others', async () => {
    const secretary = await product.demoToken('community-secretary');
    const { area } = await actors.read<{ area: Zone }>(secretary, MAIN_JOB, { id: ZONE });
    const own = area.communities.nodes.find(({ id }) => id === GUANHAI) as Community;
    expect(own.memberReports.totalCount).toBeGreaterThan(0);
    expect(inFour(area)).toEqual(inFour(own));
    for (const other of area.communities.nodes.filter(({ id }) => id !== GUANHAI))
      expect(inFour(other)).toEqual([0, 0, 0, 0]);
  });
});
