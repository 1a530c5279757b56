import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { issueCompleted } from '@linli/contracts';
import { eventually } from '@linli/kit/testing/harness.ts';
import {
  CAP,
  POOL_LIMIT,
  account,
  areas,
  balance,
  check,
  community,
  complete,
  done,
  firstPosting,
  reverse,
  secretary,
  service,
  startBank,
  stopBank,
  stranger,
} from './bank.ts';

beforeAll(startBank);
afterAll(stopBank);

describe('V4 earning from completed issues', () => {
  it('V4 books the same issue once, publishes it once, and flags a balance above the cap', async () => {
    const place = await community();
    const work = done(place, 'per_d', CAP);
    const text = await complete(work);
    await service.probe.publishText(issueCompleted.type, work.issueId, text);
    await complete({ ...work, minutes: 99 });
    await complete(done(place, 'per_d', 1));
    await balance('per_d', CAP + 1);
    expect(await account('per_d')).toMatchObject({ overCap: true, entries: { totalCount: 2 } });
    expect((await account('per_d'))?.entries.nodes[1]).toMatchObject({
      minutes: CAP,
      kind: 'EARN',
      balanceMinutes: CAP,
      issue: { id: work.issueId },
    });
    await eventually(async () => {
      const heard = service.probe.heard
        .filter(({ subject }) => subject === place)
        .filter(({ type }) => type === 'volunteering.hours.certified');
      expect(heard.map(({ sequence, data }) => [sequence, (data as { minutes: number }).minutes])).toEqual([
        ['1', CAP],
        ['2', 1],
      ]);
    });
  });

  it('I3 credits pool members and neighbours, never officers of the unit that answered for it', async () => {
    const place = await community();
    const neighbour = { ...done(place, 'per_neighbour', 20), memberReportId: null };
    const officer = { ...done(place, 'per_officer', 30), memberReportId: null, handlerId: 'hun_firm' };
    const member = { ...done(place, 'per_helping', 40), handlerId: 'hun_firm' };
    for (const work of [officer, neighbour, member]) await complete(work);
    await balance('per_neighbour', 20);
    await balance('per_helping', 40);
    expect(await account('per_officer')).toBeNull();
    expect(await areas([place], 'earnings { totalCount }')).toMatchObject([{ earnings: { totalCount: 2 } }]);
  });

  it('V4 books 50 earnings of one community at once, each exactly once, in one whole chain', async () => {
    const place = await community();
    const works = Array.from({ length: 50 }, (_, index) => done(place, `per_e${index % 20}`, index + 1));
    await Promise.all(works.flatMap((work) => [complete(work), complete(work)]));
    await eventually(async () => expect(await check(place)).toMatchObject({ postings: 50 }));
    expect(await check(place)).toMatchObject({
      sumMinutes: 0,
      intact: true,
      brokenAtSequence: null,
      wrongBalances: [],
      nextSequence: null,
    });
    const fields =
      'timeBankSummary { accounts minutesEarned sumMinutes } earnings(filter: { status: [BOOKED] }) { totalCount } pools: timeAccounts(filter: { kind: COMMUNITY_POOL }) { nodes { balanceMinutes } }';
    expect(await areas([place], fields)).toMatchObject([
      {
        timeBankSummary: { accounts: 20, minutesEarned: 1_275, sumMinutes: 0 },
        earnings: { totalCount: 50 },
        pools: { nodes: [{ balanceMinutes: -1_275 }] },
      },
    ]);
    expect(await check(place, 41)).toMatchObject({ postings: 10, intact: true });
    expect(await check(place, 99)).toMatchObject({ postings: 0, intact: true });
  });

  it('V4 holds what the pool cannot carry, visibly, and books it once it can', async () => {
    const place = await community();
    await complete(done(place, 'per_f', POOL_LIMIT));
    await balance('per_f', POOL_LIMIT);
    await complete(done(place, 'per_g', 10));
    const held = 'earnings(filter: { status: [HELD] }) { nodes { person { id } minutes heldSince posting { id } } }';
    await eventually(async () =>
      expect(await areas([place], held)).toMatchObject([
        { earnings: { nodes: [{ person: { id: 'per_g' }, minutes: 10, posting: null }] } },
      ]),
    );
    expect(await account('per_g')).toBeNull();
    await reverse(await firstPosting('per_f'));
    await balance('per_g', 10);
    expect(await areas([place], 'earnings(filter: { status: [HELD, WAITING] }) { totalCount }')).toMatchObject([
      { earnings: { totalCount: 0 } },
    ]);
  });
});

describe('V4 reversing', () => {
  it('V4 reverses once, also under 20 at once, and both sides show it', async () => {
    const place = await community();
    await complete(done(place, 'per_h', 30));
    await complete(done(place, 'per_h', 5));
    await balance('per_h', 35);
    const posting = await firstPosting('per_h');
    const answers = await Promise.all(Array.from({ length: 20 }, () => reverse(posting)));
    const [made, ...others] = answers.filter(({ timePosting }) => timePosting);
    expect(others).toEqual([]);
    expect(made?.timePosting).toMatchObject({
      kind: 'REVERSE',
      reverses: { id: posting, reversedBy: { id: made?.timePosting?.id } },
    });
    expect(new Set(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code)))).toEqual(
      new Set(['ALREADY_REVERSED']),
    );
    expect(await account('per_h')).toMatchObject({ entries: { totalCount: 3 } });
    expect((await reverse(made?.timePosting?.id as string)).userErrors[0]).toMatchObject({
      code: 'NOT_REVERSIBLE',
      field: ['input', 'timePostingId'],
    });
    expect(await check(place)).toMatchObject({ postings: 3, intact: true });
    expect(await areas([place], 'timeBankSummary { minutesEarned sumMinutes }')).toMatchObject([
      { timeBankSummary: { sumMinutes: 0 } },
    ]);
  });

  it('V4 says NOT_FOUND to strangers, FORBIDDEN to readers, and refuses nonsense', async () => {
    const place = await community();
    await complete(done(place, 'per_i', 30));
    await balance('per_i', 30);
    const posting = await firstPosting('per_i');
    expect((await reverse(posting, stranger)).userErrors[0]?.code).toBe('NOT_FOUND');
    const reader = { ...secretary, grants: [...secretary.grants, ...stranger.grants] };
    expect((await reverse(posting, reader)).userErrors[0]?.code).toBe('FORBIDDEN');
    expect((await reverse('pst_none')).userErrors[0]?.code).toBe('NOT_FOUND');
    expect((await reverse('')).userErrors[0]).toMatchObject({
      code: 'INVALID_INPUT',
      field: ['input', 'timePostingId'],
    });
    const { errors } = await service.ask(
      secretary,
      'mutation { timePostingReverse(input: { timePostingId: "x", reason: "x" }) { userErrors { code } } }',
    );
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect(
      (await service.ask(secretary, `{ ledgerCheck(communityId: "${place}", fromSequence: 0) { intact } }`)).errors?.[0]
        ?.extensions['code'],
    ).toBe('BAD_USER_INPUT');
  });
});
