import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, startTestService, type TestService } from '@linli/kit/testing/harness.ts';
import { issuesModule } from '../src/module.ts';
import { documentsOf, freePort } from './deliberationDocuments.ts';
import {
  act,
  defineAreas,
  done,
  opened,
  otherSecretary,
  query,
  read,
  residentOf,
  ripe,
  secretary,
} from './deliberationSetting.ts';

let now = new Date('2026-03-02T02:00:00Z');
let service: TestService;
const PREFIX = `test_votes_${process.pid}`;
let dump: () => Promise<Map<string, string>>;
const PEOPLE = ['per_a', 'per_b', 'per_c', 'per_d', 'per_e'];
const secretOf = (id: string) => `secret-of-${id}`.padEnd(32, 'x');

/** A vote of these persons in an open meeting. */
async function vote(method: string, more: Record<string, unknown> = {}, people = PEOPLE) {
  const topicId = await ripe(service);
  const meetingId = await opened(service, now, { topicIds: [topicId], persons: people });
  const input = { topicId, meetingId, question: '是否加装电梯', method, rule: 'SIMPLE_MAJORITY', ...more };
  const { id } = await done(service, secretary, 'voteOpen', input);
  return { voteId: id, meetingId, topicId };
}
const cast = (voteId: string, id: string, choice: string, more: object = {}) =>
  act(service, residentOf(id), 'voteCast', { voteId, choice, ...more });
const castSecret = (voteId: string, id: string, choice: string, more: object = {}) =>
  cast(voteId, id, choice, { secret: secretOf(id), ...more });
const close = (voteId: string, more: object = {}) => act(service, secretary, 'voteClose', { voteId, ...more });

beforeAll(async () => {
  const port = await freePort();
  dump = documentsOf(port, `${PREFIX}_issues`);
  const place = { DOCUMENTS_PORT: String(port), DOCUMENTS_PREFIX: PREFIX };
  service = await startTestService(issuesModule, place, () => now);
  await defineAreas(service);
});
afterAll(() => service.stop());

describe('I7 votes', () => {
  it('I7 a show of hands counts no more hands than persons, and its result stays', async () => {
    const { voteId, meetingId, topicId } = await vote('SHOW_OF_HANDS', { rule: 'ABSOLUTE_MAJORITY' });
    expect((await cast(voteId, 'per_a', 'FOR')).codes).toEqual(['WRONG_METHOD']);
    expect((await close(voteId)).codes).toEqual(['HANDS_MISSING']);
    const hands = (yes: number, no: number) => ({ hands: { for: yes, against: no, abstain: 0 } });
    expect((await close(voteId, hands(4, 2))).codes).toEqual(['MORE_HANDS_THAN_PERSONS']);
    await done(service, secretary, 'meetingRecordMinutes', { meetingId, text: '举手' });
    const outcomes = [{ topicId, outcome: 'POSTPONED', reason: '再议' }];
    expect((await act(service, secretary, 'meetingClose', { meetingId, outcomes })).codes).toEqual(['VOTES_OPEN']);
    const consensus = { meetingId, topicId, title: '决议', text: '同意', follows: 'NOTHING' };
    expect((await act(service, secretary, 'resolutionAdopt', consensus)).codes).toEqual(['VOTES_OPEN']);
    expect((await close(voteId, hands(3, 2))).row).toMatchObject({
      status: 'CLOSED',
      result: { passed: true, cast: 5, entitled: 5 },
    });
    expect((await close(voteId, hands(0, 5))).row).toMatchObject({ result: { for: 3, passed: true } });
    expect((await act(service, secretary, 'voteCancel', { voteId, reason: '误' })).codes).toEqual(['WRONG_STATE']);
    await done(service, secretary, 'meetingClose', { meetingId, outcomes });
  });

  it('I7 named ballots: one each, changed until the close, by authority, and open to whoever is entitled', async () => {
    const { voteId } = await vote('NAMED_BALLOT', { maxProxies: 1 });
    expect((await cast(voteId, 'per_outside', 'FOR')).codes).toEqual(['NOT_ENTITLED']);
    expect((await act(service, otherSecretary, 'voteCast', { voteId, choice: 'FOR' })).codes).toEqual(['NOT_FOUND']);
    await Promise.all(['FOR', 'AGAINST', 'FOR'].map((choice) => cast(voteId, 'per_a', choice)));
    expect((await cast(voteId, 'per_a', 'AGAINST')).row).toMatchObject({
      votedCount: 1,
      iHaveVoted: true,
      ballots: [],
      result: null,
    });
    const grant = (from: string, more: object) => act(service, residentOf(from), 'voteGrantProxy', { voteId, ...more });
    expect((await grant('per_b', { toPersonId: 'per_outside' })).codes).toEqual(['NOT_ENTITLED']);
    expect((await grant('per_b', { toPersonId: 'per_b' })).codes).toEqual(['OWN_PROXY']);
    expect((await grant('per_a', { toPersonId: 'per_b' })).codes).toEqual(['ALREADY_VOTED']);
    expect((await grant('per_c', { toPersonId: 'per_a', fromPersonId: 'per_b' })).codes).toEqual(['FORBIDDEN']);
    expect(
      (await act(service, secretary, 'voteGrantProxy', { voteId, toPersonId: 'per_a', fromPersonId: 'per_b' })).codes,
    ).toEqual(['EVIDENCE_MISSING']);
    expect((await cast(voteId, 'per_c', 'FOR', { forPersonId: 'per_b' })).codes).toEqual(['NO_AUTHORITY']);
    const evidence = { url: 'https://files.example/authority.pdf', sha256: 'ab'.repeat(32), sizeBytes: 100 };
    await done(service, secretary, 'voteGrantProxy', { voteId, toPersonId: 'per_c', fromPersonId: 'per_b', evidence });
    expect((await grant('per_d', { toPersonId: 'per_c' })).codes).toEqual(['PROXY_LIMIT']);
    expect((await grant('per_b', { toPersonId: 'per_d' })).codes).toEqual(['PROXY_GIVEN']);
    await done(service, residentOf('per_c'), 'voteCast', { voteId, choice: 'FOR', forPersonId: 'per_b' });
    await done(service, residentOf('per_b'), 'voteCast', { voteId, choice: 'ABSTAIN' });
    expect((await cast(voteId, 'per_c', 'FOR', { forPersonId: 'per_b' })).codes).toEqual(['ALREADY_VOTED']);
    const { row } = await close(voteId);
    expect(row).toMatchObject({ result: { for: 0, against: 1, abstain: 1, cast: 2, entitled: 5, passed: false } });
    expect((await cast(voteId, 'per_e', 'FOR')).codes).toEqual(['WRONG_STATE']);
    const lines = ['per_a:AGAINST', 'per_b:ABSTAIN'];
    const digest = createHash('sha256')
      .update([voteId, ...lines].join('\n'))
      .digest('hex');
    expect((await read(service, residentOf('per_e'), 'vote', voteId))?.['result']).toMatchObject({ digest });
    expect((await read(service, residentOf('per_e'), 'vote', voteId))?.['ballots']).toHaveLength(2);
    expect((await read(service, residentOf('per_outside'), 'vote', voteId))?.['ballots']).toEqual([]);
  });

  it('I7 a secret ballot counts once, also at once, and the tally is everybody’s to recompute', async () => {
    const { voteId } = await vote('SECRET_BALLOT', { maxProxies: 1 });
    expect((await cast(voteId, 'per_a', 'FOR')).codes).toEqual(['SECRET_NEEDED']);
    expect((await cast(voteId, 'per_a', 'FOR', { secret: 'short' })).codes).toEqual(['INVALID_INPUT']);
    expect((await castSecret(voteId, 'per_outside', 'FOR')).codes).toEqual(['NOT_ENTITLED']);
    const tries = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((n) => castSecret(voteId, 'per_a', 'FOR', { secret: secretOf(`a${n}`) })),
    );
    expect(tries.filter(({ codes }) => codes.length === 0)).toHaveLength(1);
    expect(tries.flatMap(({ codes }) => codes)).toEqual(Array(5).fill('ALREADY_VOTED'));
    await done(service, residentOf('per_e'), 'voteGrantProxy', { voteId, toPersonId: 'per_b' });
    const all = await Promise.all([
      castSecret(voteId, 'per_b', 'AGAINST'),
      castSecret(voteId, 'per_c', 'FOR'),
      castSecret(voteId, 'per_d', 'FOR'),
      castSecret(voteId, 'per_b', 'ABSTAIN', { forPersonId: 'per_e', secret: secretOf('per_e') }),
    ]);
    expect(all.flatMap(({ codes }) => codes)).toEqual([]);
    expect(all[0]?.row).toMatchObject({ box: [], result: null });
    const receipt = 'query ($v: ID!, $r: String!) { voteReceipt(voteId: $v, receipt: $r) { receipt choice } }';
    const check = (viewer: string, of = viewer) =>
      query<{ voteReceipt: unknown }>(service, residentOf(viewer), receipt, { v: voteId, r: secretOf(of) });
    expect((await check('per_b')).voteReceipt).toBeNull();
    const { row } = await close(voteId);
    expect(row?.['result']).toMatchObject({ for: 3, against: 1, abstain: 1, cast: 5, passed: true, void: false });
    expect((await check('per_b')).voteReceipt).toMatchObject({ choice: 'AGAINST' });
    expect((await check('per_b', 'nobody')).voteReceipt).toBeNull();
    expect((await check('per_outside', 'per_b')).voteReceipt).toBeNull();
    const seen = await read(service, residentOf('per_d'), 'vote', voteId);
    const box = seen?.['box'] as { receipt: string; choice: string }[];
    expect(box.filter(({ choice }) => choice === 'FOR')).toHaveLength(3);
    expect(box.map(({ receipt }) => receipt)).toEqual(box.map(({ receipt }) => receipt).toSorted());
    const lines = box.map((entry) => `${entry.receipt}:${entry.choice}`).toSorted();
    const digest = createHash('sha256')
      .update([voteId, ...lines].join('\n'))
      .digest('hex');
    expect(seen?.['result']).toMatchObject({ digest });
    expect((await read(service, residentOf('per_outside'), 'vote', voteId))?.['box']).toEqual([]);
  });

  it('I7 nothing in the database links a person with a choice: not while it is open, not after', async () => {
    const { voteId } = await vote('SECRET_BALLOT');
    await done(service, residentOf('per_a'), 'voteCast', { voteId, choice: 'AGAINST', secret: secretOf('per_a') });
    expect((await castSecret(voteId, 'per_b', 'FOR', { secret: secretOf('per_a') })).codes).toEqual(['SECRET_USED']);
    for (const id of ['per_b', 'per_c', 'per_d']) await castSecret(voteId, id, 'FOR');
    const open = await dump();
    const pool = JSON.parse(open.get('secretPool') as string) as { voteId: string; sealed: string }[];
    const mine = pool.filter((entry) => entry.voteId === voteId);
    expect(mine).toHaveLength(4);
    expect(new Set(mine.map(({ sealed }) => sealed.length)).size).toBe(1);
    for (const entry of mine) expect(Object.keys(entry).toSorted()).toEqual(['_id', 'sealed', 'voteId']);
    const receipt = createHash('sha256')
      .update(`linli-ballot\n${voteId}\n${secretOf('per_a')}`)
      .digest('hex');
    for (const text of open.values()) {
      expect(text).not.toContain(receipt);
      expect(text).not.toContain(secretOf('per_a'));
    }
    const rolls = JSON.parse(open.get('voteRolls') as string) as { _id: string }[];
    expect(rolls.find(({ _id }) => _id === voteId)).toEqual({
      _id: voteId,
      open: true,
      voted: [true, true, true, true, false],
      changes: 0,
    });
    expect(open.get('idempotencyKeys') ?? '').not.toContain(voteId);
    await close(voteId);
    const closed = await dump();
    expect(closed.get('secretPool')).not.toContain(voteId);
    expect(closed.get('voteKeys')).not.toContain(voteId);
    const holding = [...closed].filter(([, text]) => text.includes(receipt)).map(([name]) => name);
    expect(holding).toEqual(['ballotBoxes']);
    expect(closed.get('ballotBoxes')).not.toContain('per_');
    expect(closed.get('namedBallots') ?? '').not.toContain(voteId);
  });

  it('I7 too few for a secret: not opened with two, void with two ballots, destroyed when cancelled', async () => {
    const topicId = await ripe(service);
    const meetingId = await opened(service, now, { topicIds: [topicId], persons: PEOPLE });
    const input = { topicId, meetingId, question: '?', method: 'SECRET_BALLOT', rule: 'SIMPLE_MAJORITY' };
    const open = async (more: object) => (await act(service, secretary, 'voteOpen', { ...input, ...more })).codes;
    expect(await open({ entitledIds: ['per_a', 'per_b'] })).toEqual(['TOO_FEW_FOR_SECRET']);
    expect(await open({ closesAt: now.toISOString() })).toEqual(['TIME_NOT_POSSIBLE']);
    expect(await open({ topicId: 'top_x' })).toEqual(['NOT_FOUND']);
    expect((await act(service, residentOf('per_a'), 'voteOpen', input)).codes).toEqual(['FORBIDDEN']);
    const { id: voteId } = await done(service, secretary, 'voteOpen', input);
    await castSecret(voteId, 'per_a', 'FOR');
    await castSecret(voteId, 'per_b', 'FOR');
    expect((await close(voteId)).row).toMatchObject({
      box: [],
      result: { for: 0, cast: 0, passed: false, void: true },
    });
    const { id: other } = await done(service, secretary, 'voteOpen', input);
    await castSecret(other, 'per_a', 'FOR');
    await done(service, secretary, 'voteCancel', { voteId: other, reason: '问题有误' });
    expect((await castSecret(other, 'per_b', 'FOR')).codes).toEqual(['WRONG_STATE']);
    for (const text of [(await dump()).get('secretPool'), (await dump()).get('voteKeys')])
      expect(text).not.toContain(other);
  });

  it('I7 between meetings a vote closes by time, never early, and takes no ballot late; many vote at once', async () => {
    const topicId = await ripe(service);
    const many = Array.from({ length: 40 }, (_, index) => `per_many${index}`);
    const input = { topicId, question: '?', method: 'SECRET_BALLOT', rule: 'TWO_THIRDS_OF_ENTITLED' };
    expect((await act(service, secretary, 'voteOpen', input)).codes).toEqual(['VOTE_TERMS']);
    const closesAt = new Date(now.getTime() + 60_000);
    const { id: voteId } = await done(service, secretary, 'voteOpen', {
      ...input,
      entitledIds: many,
      closesAt: closesAt.toISOString(),
      idempotencyKey: 'vote-key-1',
    });
    const castAll = async (ids: readonly string[]): Promise<string[]> => {
      const answers = await Promise.all(ids.map(async (id) => ({ id, ...(await castSecret(voteId, id, 'FOR')) })));
      return answers.filter(({ codes }) => codes[0] === 'CONFLICT').map(({ id }) => id);
    };
    let left: readonly string[] = many.slice(0, 30);
    for (let round = 0; round < 5 && left.length > 0; round += 1) left = await castAll(left);
    expect(left).toEqual([]);
    const status = async () => (await read(service, secretary, 'vote', voteId))?.status;
    now = new Date(closesAt.getTime() - 1);
    expect(await status()).toBe('OPEN');
    now = closesAt;
    expect((await castSecret(voteId, 'per_many39', 'FOR')).codes).toEqual(['WRONG_STATE']);
    // The clock of the service was put forward by hand; another due time makes the timers look again.
    const soon = new Date(now.getTime() + 50).toISOString();
    await done(service, secretary, 'voteOpen', { ...input, entitledIds: many, closesAt: soon });
    await eventually(async () => expect(await status()).toBe('CLOSED'));
    expect(await read(service, secretary, 'vote', voteId)).toMatchObject({
      result: { for: 30, entitled: 40, passed: true },
    });
    const list = await query<{ votes: { totalCount: number } }>(
      service,
      residentOf('per_many0', 'are_far'),
      '{ votes(filter: { own: true, status: [CLOSED], method: SECRET_BALLOT }) { totalCount } }',
    );
    expect(list.votes.totalCount).toBe(1);
  });
});
