import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { memberReportAccepted } from '@linli/contracts';
import { eventually } from '@linli/kit/testing/harness.ts';
import {
  ACCOUNT,
  SUBDISTRICT,
  accepted,
  areas,
  balance,
  check,
  community,
  complete,
  done,
  roundTripsOf,
  secretary,
  service,
  startBank,
  stopBank,
  type Entry,
  type EntryList,
} from './bank.ts';

beforeAll(startBank);
afterAll(stopBank);

describe('V4 lists', () => {
  it('V4 states a period, in pages that neither repeat nor skip', async () => {
    const place = await community();
    for (let minutes = 1; minutes <= 7; minutes += 1) await complete(done(place, 'per_j', minutes));
    await balance('per_j', 28);
    const read = async (args: string) => {
      const query = `{ timeAccount(id: "tac_per_j") { entries(${args}) { nodes { id minutes bookedAt } totalCount pageInfo { hasNextPage endCursor } } } }`;
      return (await service.ask<{ timeAccount: { entries: EntryList } }>(secretary, query)).data.timeAccount.entries;
    };
    const seen: Entry[] = [];
    let page = await read('first: 3');
    for (;;) {
      seen.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) break;
      page = await read(`first: 3, after: "${page.pageInfo.endCursor}"`);
    }
    expect(seen.map(({ minutes }) => minutes).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    const [newest, oldest] = [seen[0]?.bookedAt as string, seen.at(-1)?.bookedAt as string];
    expect((await read(`filter: { from: "${oldest}", to: "${newest}" }`)).totalCount).toBe(
      seen.filter(({ bookedAt }) => bookedAt < newest).length,
    );
    expect((await read('filter: { to: "2020-01-01T00:00:00Z" }')).totalCount).toBe(0);
  });

  it('V4 costs the same round trips for one area and for many, for 10 accounts and for 100', async () => {
    const place = await community();
    const people = Array.from({ length: 100 }, (_, index) => `per_k${index}`);
    await Promise.all(
      people.map((personId, index) =>
        service.probe.publish(
          memberReportAccepted,
          personId,
          1,
          accepted(place, personId, `mrp_k${index}`, '2026-01-01T00:00:00Z'),
        ),
      ),
    );
    await Promise.all(people.map((personId) => complete(done(place, personId, 10))));
    await eventually(async () => expect(await check(place)).toMatchObject({ postings: 100, intact: true }));
    const list = (first: number) =>
      `timeAccounts(first: ${first}, orderBy: { field: BALANCE }) { totalCount nodes { ${ACCOUNT} } }`;
    const cost = (ids: string[], fields: string) => roundTripsOf(() => areas(ids, fields));
    expect(await cost([place], list(100))).toBe(await cost([place], list(10)));
    const others = await Promise.all(Array.from({ length: 6 }, community));
    await complete(done(others[0] as string, 'per_l', 10));
    await balance('per_l', 10);
    const summary = 'timeBankSummary { accounts minutesEarned sumMinutes } timeAccounts(first: 5) { nodes { id } }';
    expect(await cost([SUBDISTRICT, place, ...others], summary)).toBe(await cost([SUBDISTRICT], summary));
    const [whole, ...parts] = await areas<{
      timeBankSummary: { accounts: number; minutesEarned: number; sumMinutes: number };
    }>([SUBDISTRICT, place, ...others], summary);
    expect(parts.map(({ timeBankSummary }) => timeBankSummary.accounts)).toEqual([100, 1, 0, 0, 0, 0, 0]);
    expect(whole?.timeBankSummary.accounts).toBeGreaterThanOrEqual(101);
    expect(whole?.timeBankSummary.sumMinutes).toBe(0);
  });
});
