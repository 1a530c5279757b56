import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countDocuments } from '@linli/kit/testing/documents.ts';
import { eventually } from '@linli/kit/testing/harness.ts';
import { pick, randomFrom, shuffled } from '../../../scripts/example/random.ts';
import { serviceNames } from '../../../scripts/modules.ts';
import { type Actors, actorsOf } from '../actors.ts';
import { clientOf, documentsUri, newFolder, productSettings, removeProduct } from '../product.ts';
import { endChildren, READY, startChild } from './child.ts';

/** How often the product is killed while it loads the example, after one kill while it starts. */
const KILLS = 5;

/** How long starting, killing and loading may take together, in milliseconds. */
const LIMIT_MS = 280_000;

/** How far into the start the first kill comes, and how long after a tenth of the load the others, in milliseconds. */
const MAX_DELAY_MS = 900;

/** `LINLI_TEST_SEED` repeats the kills of an earlier run. */
const seed = Number(process.env['LINLI_TEST_SEED'] ?? Date.now() % 1_000_000);
const random = randomFrom(seed);
const delay = () => new Promise((resolve) => setTimeout(resolve, random() * MAX_DELAY_MS));

const ZONE = 'are_440800-KFQ';
const COMMITTEES = { jinsong: 'are_140106006010', jiangxinyuan: 'are_420105011010' };

let settings: Record<string, string>;
let actors: Actors;
let operator: string;

beforeAll(async () => {
  settings = await productSettings(newFolder());
  const first = startChild([], settings);
  await delay();
  await first.end('SIGKILL');
  const tenths = shuffled(random, [0, 10, 20, 30, 40, 50, 60, 70, 80, 90]).slice(0, KILLS);
  for (const tenth of tenths.toSorted((a, b) => a - b)) {
    const child = startChild([], settings);
    await child.loaded(tenth);
    await delay();
    expect(await child.end('SIGKILL')).toEqual({ code: null, signal: 'SIGKILL' });
  }
  const last = startChild([], settings);
  await last.printed(READY);
  expect(last.stderr()).toBe('');
  const client = clientOf(settings);
  actors = actorsOf(client);
  operator = await client.demoToken('district-operator');
}, LIMIT_MS);
afterAll(async () => {
  await endChildren();
  await removeProduct(settings);
});

describe(`the product, killed ${KILLS + 1} times while it loaded the example (seed ${seed})`, () => {
  it('has delivered every event and buried none', async () => {
    const inEveryService = (collection: string, filter = {}) =>
      Promise.all(
        serviceNames.map((service) =>
          countDocuments(documentsUri(settings), `${settings['DOCUMENTS_PREFIX']}_${service}`, collection, filter),
        ),
      );
    await eventually(async () => expect(await inEveryService('outbox', { pending: true })).toEqual([0, 0, 0, 0, 0]));
    expect(await inEveryService('deadLetters')).toEqual([0, 0, 0, 0, 0]);
  });

  it('holds everything of Zhanjiang once', async () => {
    const query = `query ($id: ID!) { area(id: $id) {
      memberReports { totalCount } reportedMembers { totalCount } responders { totalCount } timeAccounts { totalCount }
      estateCounts { total byKind { kind count } byManagementMode { managementMode count } }
      unitReports { totalCount } coBuildingContracts { totalCount } active: coBuildingContracts(filter: { status: [ACTIVE] }) { totalCount }
      issues { totalCount } rated: issues(filter: { status: [RATED] }) { totalCount } earnings(filter: { status: [BOOKED] }) { totalCount }
      timeBankSummary { accounts sumMinutes }
    } }`;
    await eventually(async () =>
      expect(await actors.read(operator, query, { id: ZONE })).toMatchObject({
        area: {
          memberReports: { totalCount: 1_227 },
          reportedMembers: { totalCount: 1_227 },
          responders: { totalCount: 1_227 },
          timeAccounts: { totalCount: 1_227 },
          estateCounts: {
            total: 186,
            byKind: expect.arrayContaining([{ kind: 'OLD', count: 73 }]),
            byManagementMode: expect.arrayContaining([{ managementMode: 'NONE', count: 53 }]),
          },
          unitReports: { totalCount: 63 },
          coBuildingContracts: { totalCount: 63 },
          active: { totalCount: 63 },
          issues: { totalCount: 32 },
          rated: { totalCount: 28 },
          earnings: { totalCount: 28 },
          timeBankSummary: { accounts: 1_227, sumMinutes: 0 },
        },
      }),
    );
  });

  it('has opened no account twice, and its books are sound', async () => {
    const people: string[] = [];
    let after: string | null = null;
    do {
      type Page = {
        area: {
          timeAccounts: { nodes: { person: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
        };
      };
      const query =
        'query ($id: ID!, $after: String) { area(id: $id) { timeAccounts(first: 100, after: $after) { nodes { person { id } } pageInfo { hasNextPage endCursor } } } }';
      const { area }: Page = await actors.read<Page>(operator, query, { id: ZONE, after });
      people.push(...area.timeAccounts.nodes.map(({ person }) => person.id));
      after = area.timeAccounts.pageInfo.hasNextPage ? area.timeAccounts.pageInfo.endCursor : null;
    } while (after);
    expect([people.length, new Set(people).size]).toEqual([1_227, 1_227]);
    type Communities = { area: { communities: { nodes: { id: string }[] } } };
    const communities = `query ($id: ID!) { area(id: $id) { ... on District { communities { nodes { id } } } } }`;
    const { area } = await actors.read<Communities>(operator, communities, { id: ZONE });
    const { id } = pick(random, area.communities.nodes);
    const check = `{ ledgerCheck(communityId: "${id}") { postings sumMinutes intact wrongBalances { id } } }`;
    expect(await actors.read(operator, check)).toEqual({
      ledgerCheck: { postings: 2, sumMinutes: 0, intact: true, wrongBalances: [] },
    });
  });

  it('holds everything of Jinsong and Jiangxinyuan once', async () => {
    const query = `query ($id: ID!) { area(id: $id) { residents { totalCount } buildings { totalCount } partyOrganizations { totalCount }
      committees: partyOrganizations(filter: { level: [COMMUNITY_COMMITTEE] }) { nodes { subtreeCounts { branches groups hubHouseholds members } } } } }`;
    expect(await actors.read(operator, query, { id: COMMITTEES.jinsong })).toEqual({
      area: {
        residents: { totalCount: 7_964 },
        buildings: { totalCount: 96 },
        partyOrganizations: { totalCount: 33 },
        committees: { nodes: [{ subtreeCounts: { branches: 8, groups: 24, hubHouseholds: 72, members: 829 } }] },
      },
    });
    expect(await actors.read(operator, query, { id: COMMITTEES.jiangxinyuan })).toMatchObject({
      area: {
        partyOrganizations: { totalCount: 97 },
        committees: { nodes: [{ subtreeCounts: { branches: 8, groups: 88, hubHouseholds: 177 } }] },
      },
    });
  });
});
