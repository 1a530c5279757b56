import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@linli/kit/testing/harness.ts';
import { START_LIMIT_MS } from '../actors.ts';
import { type Product, startProduct } from '../product.ts';
import { COMMUNITY, expectResponders, type Member, type Neighbourhood, serve, settle } from './neighbourhood.ts';

let product: Product;
let place: Neighbourhood;
let member: Member;

beforeAll(async () => {
  product = await startProduct();
  place = await settle(product);
  member = await place.join(1);
  await expectResponders(place, 1);
}, START_LIMIT_MS);
afterAll(() => product.stop());

type Books = {
  readonly person: { timeAccount: { balanceMinutes: number; entries: { nodes: Entry[] } } };
  readonly memberReport: { yearMinutes: number };
  readonly area: {
    timeBankSummary: { minutesEarned: number; sumMinutes: number };
    earnings: { nodes: { status: string; minutes: number }[] };
    pools: { nodes: { balanceMinutes: number }[] };
  };
  readonly ledgerCheck: { postings: number; sumMinutes: number; intact: boolean; wrongBalances: unknown[] };
};
type Entry = {
  readonly minutes: number;
  readonly issue: { id: string; status: string };
  readonly posting: { id: string; entries: { minutes: number }[] };
};

const books = () =>
  place.read<Books>(
    place.secretary,
    `query ($community: ID!, $person: ID!, $report: ID!) {
      person(id: $person) { timeAccount { balanceMinutes entries { nodes { minutes issue { id status } posting { id entries { minutes } } } } } }
      memberReport(id: $report) { yearMinutes }
      area(id: $community) {
        timeBankSummary { minutesEarned sumMinutes }
        earnings { nodes { status minutes } }
        pools: timeAccounts(filter: { kind: COMMUNITY_POOL }) { nodes { balanceMinutes } }
      }
      ledgerCheck(communityId: $community) { postings sumMinutes intact wrongBalances { id } }
    }`,
    { community: COMMUNITY, person: member.personId, report: member.reportId },
  );

/** Waits until the minutes are in the books and back in organizations, and the books are sound. */
const expectBooked = (minutes: number, postings: number) =>
  eventually(async () =>
    expect(await books()).toMatchObject({
      person: { timeAccount: { balanceMinutes: minutes } },
      memberReport: { yearMinutes: minutes },
      area: {
        timeBankSummary: { minutesEarned: minutes, sumMinutes: 0 },
        pools: { nodes: [{ balanceMinutes: -minutes }] },
      },
      ledgerCheck: { postings, sumMinutes: 0, intact: true, wrongBalances: [] },
    }),
  );

describe('V4 earning from a completed issue', () => {
  it('V4 books nothing before the resident has confirmed', async () => {
    const issueId = await serve(place, member, 45);
    expect(await books()).toMatchObject({
      person: { timeAccount: { balanceMinutes: 0 } },
      area: { earnings: { nodes: [] } },
      ledgerCheck: { postings: 0, intact: true },
    });
    const confirmed = await Promise.all(
      Array.from({ length: 10 }, () => place.codes(place.resident, 'issueConfirm', { issueId })),
    );
    expect(confirmed.filter(([code]) => code === undefined)).toHaveLength(1);
    expect(new Set(confirmed.flat())).toEqual(new Set(['WRONG_STATE']));
    await expectBooked(45, 1);
    const { person, area } = await books();
    expect(area.earnings.nodes).toEqual([{ status: 'BOOKED', minutes: 45 }]);
    expect(person.timeAccount.entries.nodes).toMatchObject([
      { minutes: 45, issue: { id: issueId, status: 'COMPLETED' } },
    ]);
  });

  it('V4 adds nothing by the rating, and moves every minute between two accounts', async () => {
    const { nodes } = (await books()).person.timeAccount.entries;
    const [entry] = nodes as [Entry];
    await place.done(place.resident, 'issueRate', { issueId: entry.issue.id, stars: 5 }, '');
    expect(entry.posting.entries.map(({ minutes }) => minutes).toSorted((a, b) => a - b)).toEqual([-45, 45]);
    await expectBooked(45, 1);
  });

  it('V4 books many completions at once, each once, in one whole chain', async () => {
    const minutes = Array.from({ length: 12 }, (_, index) => 10 + index);
    await Promise.all(
      minutes.map(async (spent) => {
        const issueId = await serve(place, member, spent);
        await place.done(place.resident, 'issueConfirm', { issueId }, '');
      }),
    );
    await expectBooked(45 + minutes.reduce((sum, spent) => sum + spent, 0), 13);
  });

  it('V4 reverses a booking once, and the chain stays whole', async () => {
    const before = await books();
    const [entry] = before.person.timeAccount.entries.nodes as [Entry];
    const input = { timePostingId: entry.posting.id, reason: '重复登记' };
    expect(await place.codes(place.operator, 'timePostingReverse', input)).toEqual([]);
    expect(await place.codes(place.operator, 'timePostingReverse', input)).toEqual(['ALREADY_REVERSED']);
    const refused = await product.ask(
      place.secretary,
      'mutation ($i: TimePostingReverseInput!) { timePostingReverse(input: $i) { timePosting { id } } }',
      { i: input },
    );
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const after = await books();
    expect(after.person.timeAccount.balanceMinutes).toBe(before.person.timeAccount.balanceMinutes - entry.minutes);
    expect(after.ledgerCheck).toMatchObject({ postings: 14, sumMinutes: 0, intact: true, wrongBalances: [] });
  });

  it('V4 shows the books of a community to nobody else', async () => {
    const query = `{ ledgerCheck(communityId: "${COMMUNITY}") { intact } person(id: "${member.personId}") { timeAccount { id } }
      area(id: "${COMMUNITY}") { timeBankSummary { accounts } earnings { totalCount } } }`;
    const nothing = { ledgerCheck: null, person: null };
    const none = { earnings: { totalCount: 0 } };
    expect(await place.read(place.neighbour, query)).toEqual({
      ...nothing,
      area: { ...none, timeBankSummary: { accounts: 0 } },
    });
    expect(await place.read(place.resident, query)).toEqual({ ...nothing, area: { ...none, timeBankSummary: null } });
  });
});
