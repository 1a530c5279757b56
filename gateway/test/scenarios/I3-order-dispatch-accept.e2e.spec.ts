import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@linli/kit/testing/harness.ts';
import { START_LIMIT_MS } from '../actors.ts';
import { type Product, startProduct } from '../product.ts';
import {
  COMMUNITY,
  evidence,
  expectResponders,
  type Member,
  type Neighbourhood,
  order,
  report,
  serve,
  settle,
} from './neighbourhood.ts';

/** Members who want the same issue. */
const COMPETITORS = 50;

let product: Product;
let place: Neighbourhood;
let pool: Member[];
let first: Member;

beforeAll(async () => {
  product = await startProduct();
  place = await settle(product);
  pool = await Promise.all(Array.from({ length: COMPETITORS }, (_, serial) => place.join(serial)));
  first = pool[0] as Member;
  await expectResponders(place, COMPETITORS);
}, START_LIMIT_MS);
afterAll(() => product.stop());

type Issue = {
  readonly status: string;
  readonly waitsFor: string | null;
  readonly acceptedBy: { id: string } | null;
  readonly description: string | null;
  readonly contactPhone: string;
  readonly timeline: readonly { action: string }[];
};
const issueFor = async (bearer: string, id: string) => {
  const query = `query ($id: ID!) {
    issue(id: $id) { status waitsFor acceptedBy { id } description contactPhone stars timeline { action } community { name } }
  }`;
  return (await place.read<{ issue: Issue | null }>(bearer, query, { id })).issue;
};

describe('I3 order, dispatch, accept', () => {
  it('I3 goes from the order to the stars, each step by the one whose turn it is', async () => {
    const issueId = await report(place);
    expect(await issueFor(place.resident, issueId)).toMatchObject({ status: 'ORDERED', waitsFor: 'DISPATCHER' });
    expect(await place.codes(first.token, 'issueAccept', { issueId })).toEqual(['WRONG_STATE']);
    await place.done(place.gridWorker, 'issueDispatch', { issueId }, '');
    await place.done(first.token, 'issueAccept', { issueId }, '');
    expect(await issueFor(first.token, issueId)).toMatchObject({ waitsFor: 'ACCEPTOR', contactPhone: '13900000000' });
    expect(await place.codes(place.resident, 'issueComplete', { issueId, evidence, minutes: 30 })).toEqual([
      'FORBIDDEN',
    ]);
    expect(await place.codes(first.token, 'issueComplete', { issueId, evidence: [], minutes: 30 })).toEqual([
      'INVALID_INPUT',
    ]);
    await place.done(first.token, 'issueComplete', { issueId, evidence, minutes: 30 }, '');
    expect(await place.codes(first.token, 'issueConfirm', { issueId })).toEqual(['FORBIDDEN']);
    await place.done(place.resident, 'issueDispute', { issueId, reason: '还在漏水' }, '');
    await place.done(first.token, 'issueComplete', { issueId, evidence, minutes: 45 }, '');
    await place.done(place.resident, 'issueConfirm', { issueId }, '');
    await place.done(place.resident, 'issueRate', { issueId, stars: 5 }, '');
    expect(await place.codes(place.resident, 'issueRate', { issueId, stars: 1 })).toEqual(['ALREADY_RATED']);
    const issue = await issueFor(place.secretary, issueId);
    expect(issue).toMatchObject({ status: 'RATED', waitsFor: null, stars: 5, community: { name: '观澜社区' } });
    expect(issue?.timeline.map(({ action }) => action)).toEqual([
      'REPORTED',
      'DISPATCHED',
      'ACCEPTED',
      'DONE',
      'DISPUTED',
      'DONE',
      'CONFIRMED',
      'RATED',
    ]);
  });

  it('I3 lets exactly one of 50 who accept at once win, and tells the other 49', async () => {
    const issueId = await report(place);
    await place.done(place.gridWorker, 'issueDispatch', { issueId }, '');
    const answers = await Promise.all(
      pool.map(async ({ token }) => (await place.codes(token, 'issueAccept', { issueId }))[0] ?? 'ACCEPTED'),
    );
    expect(answers.filter((answer) => answer === 'ACCEPTED')).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'ALREADY_ACCEPTED')).toHaveLength(COMPETITORS - 1);
    const winner = pool[answers.indexOf('ACCEPTED')] as Member;
    const issue = await issueFor(place.secretary, issueId);
    expect(issue).toMatchObject({ status: 'ACCEPTED', acceptedBy: { id: winner.personId } });
    expect(issue?.timeline.map(({ action }) => action)).toEqual(['REPORTED', 'DISPATCHED', 'ACCEPTED']);
    expect(await place.codes(winner.token, 'issueAccept', { issueId })).toEqual([]);
    const orders = '{ myOrders(filter: { status: [ACCEPTED] }) { nodes { id } } }';
    expect(await place.read(winner.token, orders)).toEqual({ myOrders: { nodes: [{ id: issueId }] } });
  });

  it('I3 goes back to the pool when refused or returned, and on to the next', async () => {
    const [, second] = pool as [Member, Member];
    const issueId = await report(place);
    await place.done(place.gridWorker, 'issueDispatch', { issueId, responderPersonId: first.personId }, '');
    expect(await place.read(first.token, '{ myOffers { nodes { id } } }')).toEqual({
      myOffers: { nodes: [{ id: issueId }] },
    });
    expect(await place.codes(second.token, 'issueAccept', { issueId })).toEqual(['OFFERED_TO_ANOTHER']);
    await place.done(first.token, 'issueRefuse', { issueId, reason: '出差' }, '');
    await place.done(second.token, 'issueAccept', { issueId }, '');
    await place.done(second.token, 'issueReturn', { issueId, reason: '缺少工具' }, '');
    expect(await issueFor(second.token, issueId)).toMatchObject({ status: 'DISPATCHED', acceptedBy: null });
    await place.done(first.token, 'issueAccept', { issueId }, '');
    expect(await place.codes(second.token, 'issueComplete', { issueId, evidence, minutes: 5 })).toEqual(['FORBIDDEN']);
  });

  it('I3 never lets people accept what they have ordered themselves', async () => {
    const { issue } = await place.done<{ issue: { id: string } }>(first.token, 'issueReport', order(), 'issue { id }');
    const issueId = issue.id;
    await place.done(place.gridWorker, 'issueDispatch', { issueId }, '');
    expect(await place.codes(first.token, 'issueAccept', { issueId })).toEqual(['OWN_ISSUE']);
  });

  it('I3 shows each what is theirs to see', async () => {
    const issueId = await report(place);
    const stranger = await place.as('RESIDENT', COMMUNITY, 'per_test_stranger');
    expect(await issueFor(place.resident, issueId)).toMatchObject({ description: '厨房水龙头漏水' });
    expect(await issueFor(stranger, issueId)).toMatchObject({ description: null, contactPhone: '139****0000' });
    expect(await issueFor(place.neighbour, issueId)).toBeNull();
    expect(await place.codes(place.neighbour, 'issueDispatch', { issueId })).toEqual(['NOT_FOUND']);
  });

  it('I3 creates one issue for one idempotency key, also when 20 retries come at once', async () => {
    const input = order({ idempotencyKey: 'test-issue-0001' });
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        place.done<{ issue: { id: string } }>(place.resident, 'issueReport', input, 'issue { id }'),
      ),
    );
    expect(new Set(answers.map(({ issue }) => issue.id)).size).toBe(1);
    expect(await place.codes(place.resident, 'issueReport', { ...input, description: '换了' })).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ]);
  });

  it('I3 counts every issue of the community in exactly one state', async () => {
    await serve(place, first, 10);
    await eventually(async () => {
      type Answer = {
        area: { issues: { totalCount: number }; issueCounts: { total: number; byStatus: { count: number }[] } };
      };
      const query = `{ area(id: "${COMMUNITY}") { issues { totalCount } issueCounts { total byStatus { status count } } } }`;
      const { area } = await place.read<Answer>(place.secretary, query);
      expect(area.issueCounts.total).toBe(area.issues.totalCount);
      expect(area.issueCounts.byStatus.reduce((sum, { count }) => sum + count, 0)).toBe(area.issues.totalCount);
    });
  });
});
