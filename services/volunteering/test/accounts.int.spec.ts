import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { memberReportAccepted, memberReportWithdrawn } from '@linli/contracts';
import { viewerWith } from '@linli/kit/testing/harness.ts';
import {
  SUBDISTRICT,
  accepted,
  account,
  areas,
  balance,
  check,
  community,
  complete,
  done,
  secretary,
  service,
  startBank,
  stopBank,
  stranger,
  withdrawn,
  type Account,
} from './bank.ts';

beforeAll(startBank);
afterAll(stopBank);

describe('V4 accounts', () => {
  it('V4 opens an account on acceptance, lets it rest on withdrawal, and opens it again elsewhere with its balance', async () => {
    const [first, second] = [await community(), await community()];
    const text = await service.probe.publish(
      memberReportAccepted,
      'per_a',
      1,
      accepted(first, 'per_a', 'mrp_1', '2026-01-01T00:00:00Z'),
    );
    await service.probe.publishText(memberReportAccepted.type, 'per_a', text);
    expect(await account('per_a')).toMatchObject({
      status: 'OPEN',
      balanceMinutes: 0,
      maskedName: '陈**',
      community: { id: first },
    });
    await complete(done(first, 'per_a', 45));
    await balance('per_a', 45);
    await service.probe.publish(
      memberReportWithdrawn,
      'per_a',
      2,
      withdrawn(first, 'per_a', 'mrp_1', '2026-02-01T00:00:00Z'),
    );
    expect(await account('per_a')).toMatchObject({ status: 'DORMANT', balanceMinutes: 45, entries: { totalCount: 1 } });
    await service.probe.publish(
      memberReportAccepted,
      'per_a',
      3,
      accepted(second, 'per_a', 'mrp_2', '2026-03-01T00:00:00Z'),
    );
    expect(await account('per_a')).toMatchObject({ status: 'OPEN', balanceMinutes: 45, community: { id: second } });
  });

  it('V4 takes news of reports in any order', async () => {
    const place = await community();
    await service.probe.publish(
      memberReportWithdrawn,
      'per_b',
      2,
      withdrawn(place, 'per_b', 'mrp_1', '2026-02-01T00:00:00Z'),
    );
    await service.probe.publish(
      memberReportAccepted,
      'per_b',
      1,
      accepted(place, 'per_b', 'mrp_1', '2026-01-01T00:00:00Z'),
    );
    expect(await account('per_b')).toMatchObject({ status: 'DORMANT', maskedName: '陈**' });
  });

  it('V4 is seen by its owner and the community’s readers, also through the person, and by nobody else', async () => {
    const place = await community();
    await complete(done(place, 'per_c', 30));
    await balance('per_c', 30);
    const own = viewerWith('per_c', SUBDISTRICT, []);
    expect((await account('per_c', own))?.balanceMinutes).toBe(30);
    expect((await account('per_c', own))?.entries.nodes[0]?.account?.id).toBe('tac_per_c');
    expect((await service.ask<{ myTimeAccount: Account }>(own, '{ myTimeAccount { id } }')).data.myTimeAccount.id).toBe(
      'tac_per_c',
    );
    expect(await account('per_c', stranger)).toBeNull();
    const person =
      '{ _entities(representations: [{ __typename: "Person", id: "per_c" }]) { ... on Person { timeAccount { id } } } }';
    expect((await service.ask<{ _entities: unknown[] }>(secretary, person)).data._entities).toEqual([
      { timeAccount: { id: 'tac_per_c' } },
    ]);
    expect((await service.ask<{ _entities: unknown[] }>(stranger, person)).data._entities).toEqual([
      { timeAccount: null },
    ]);
    const list = 'timeAccounts { totalCount nodes { id } } timeBankSummary { accounts } earnings { totalCount }';
    expect(await areas([place], list, stranger)).toMatchObject([
      { timeAccounts: { totalCount: 0, nodes: [] }, timeBankSummary: { accounts: 0 }, earnings: { totalCount: 0 } },
    ]);
    expect(await areas([place], list, own)).toMatchObject([
      { timeAccounts: { totalCount: 1 }, timeBankSummary: null, earnings: { totalCount: 1 } },
    ]);
    expect(await check(place)).toMatchObject({ intact: true });
    const denied = await service.ask<{ ledgerCheck: null }>(
      stranger,
      `{ ledgerCheck(communityId: "${place}") { intact } }`,
    );
    expect(denied.data.ledgerCheck).toBeNull();
  });
});
