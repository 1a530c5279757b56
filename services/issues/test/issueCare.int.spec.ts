import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { issuesModule } from '../src/module.ts';
import { codes, dirt, faults, operator, show, supervisor, takenIn } from './intakeWorld.ts';
import {
  act,
  COMMUNITY,
  defineAreas,
  done,
  gridWorker,
  join,
  member,
  neighbour,
  report,
  resident,
} from './neighbourhood.ts';

const FAR = 'are_440803071009';
const distant = viewerWith('per_distant', FAR, ['issue:report', 'issue:read']);
const both = viewerWith('per_both', 'are_440803071', ['issue:read', 'issue:read-all', 'issue:operate']);

let service: TestService;
beforeAll(async () => {
  service = await startTestService(issuesModule);
  await defineAreas(service);
  await defineAreas(service, ['are_440803', 'are_440803071', FAR]);
  await join(service, 'per_chen');
});
afterAll(() => service.stop());

const newIssue = (more: object = {}) => takenIn(service, resident, dirt(more));
const joinsOf = async (id: string) => (await show<{ joinCount: number }>(service, operator, id, 'joinCount')).joinCount;

describe('I1 me too', () => {
  it('I1 counts each person once, however often and however many at once', async () => {
    const issueId = await newIssue();
    const people = Array.from({ length: 8 }, (_, index) => viewerWith(`per_too_${index}`, COMMUNITY, ['issue:read']));
    const twice = [...people, ...people].map((viewer) => act(service, viewer, 'issueJoin', { issueId }));
    const answers = await Promise.all(twice);
    // Who lost against too many others at once may try again.
    expect(answers.flatMap(codes).every((code) => code === 'CONFLICT')).toBe(true);
    for (const viewer of people) expect((await act(service, viewer, 'issueJoin', { issueId })).userErrors).toEqual([]);
    expect(await joinsOf(issueId)).toBe(8);
    expect(codes(await act(service, resident, 'issueJoin', { issueId }))).toEqual(['OWN_ISSUE']);
    expect(codes(await act(service, distant, 'issueJoin', { issueId }))).toEqual(['NOT_FOUND']);
    const { timeline } = await show<{ timeline: object[] }>(
      service,
      operator,
      issueId,
      'timeline { action by { id } }',
    );
    expect(timeline).toHaveLength(9);
    expect(timeline.slice(1)).toEqual(Array(8).fill({ action: 'JOINED', by: null }));
    await act(service, resident, 'issueWithdraw', { issueId, reason: 'x' });
    expect(codes(await act(service, neighbour, 'issueJoin', { issueId }))).toEqual(['WRONG_STATE']);
  });
});

describe('I1 merging', () => {
  const merge = (issueId: string, intoIssueId: string, viewer = operator) =>
    act(service, viewer, 'issueMerge', { issueId, intoIssueId, reason: '同一件' });

  it('I1 ends the duplicate and counts for the one it repeats', async () => {
    const [first, second] = [await newIssue(), await newIssue()];
    expect((await merge(second, first)).issue).toMatchObject({ status: 'MERGED', waitsFor: null, dueAt: null });
    expect(await show(service, resident, second, 'duplicateOf { id }')).toEqual({ duplicateOf: { id: first } });
    expect(await joinsOf(first)).toBe(1);
    expect(codes(await merge(first, second))).toEqual(['NOT_A_DUPLICATE']);
    expect(codes(await merge(second, first))).toEqual(['WRONG_STATE']);
    expect(await joinsOf(first)).toBe(1);
    expect(codes(await merge(first, first))).toEqual(['NOT_A_DUPLICATE']);
  });

  it('I1 two at once in a ring: one wins', async () => {
    for (let round = 0; round < 3; round += 1) {
      const [a, b, c] = [await newIssue(), await newIssue(), await newIssue()];
      await Promise.all([merge(a, b), merge(b, c), merge(c, a)]);
      const ids = [a, b, c];
      const shown = await Promise.all(
        ids.map((id) =>
          show<{ status: string; duplicateOf: { id: string } | null }>(
            service,
            operator,
            id,
            'status duplicateOf { id }',
          ),
        ),
      );
      expect(shown.some(({ status }) => status === 'ORDERED')).toBe(true);
      for (const start of ids) {
        const seen = new Set<string>();
        for (let at: string | undefined = start; at; at = shown[ids.indexOf(at)]?.duplicateOf?.id) {
          expect(seen.has(at)).toBe(false);
          seen.add(at);
        }
      }
    }
  });

  it('I1 not of another community, not what somebody works on, not by a resident', async () => {
    const here = await newIssue();
    const there = await takenIn(service, distant, dirt({ areaId: FAR }));
    expect(codes(await merge(here, there, both))).toEqual(['NOT_A_DUPLICATE']);
    expect(codes(await merge(here, there))).toEqual(['NOT_FOUND']);
    const worked = await report(service);
    await act(service, gridWorker, 'issueDispatch', { issueId: worked });
    await act(service, member('per_chen'), 'issueAccept', { issueId: worked });
    expect(codes(await merge(worked, here))).toEqual(['ALREADY_ACCEPTED']);
    expect(await joinsOf(here)).toBe(0);
    const { errors } = await service.ask(
      resident,
      `mutation { issueMerge(input: { issueId: "${here}", intoIssueId: "${worked}", reason: "x" }) { issue { id } } }`,
    );
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('I1 classifying', () => {
  it('I1 routes anew, and the limit of the new category counts from the beginning', async () => {
    const issueId = await report(service);
    const fields = `category { code } urgency size route { ruleKey handling } procedure { key }
      clock { startedAt dueAt limit { amount unit } }`;
    type Shown = { clock: { startedAt: string; dueAt: string } };
    const before = await show<Shown>(service, operator, issueId, fields);
    const classify = (more: object, viewer = operator) =>
      act(service, viewer, 'issueClassify', { issueId, reason: '看错了', ...more });
    expect((await classify({ categoryCode: '17-012', urgency: 'URGENT' })).userErrors).toEqual([]);
    const after = await show<Shown>(service, operator, issueId, fields);
    expect(after).toMatchObject({
      category: { code: '17-012' },
      urgency: 'URGENT',
      size: 'DIFFICULT',
      route: { ruleKey: 'URGENT', handling: 'ON_THE_SPOT' },
      procedure: { key: 'ORDER_DISPATCH_ACCEPT' },
      clock: { startedAt: before.clock.startedAt, limit: { amount: 15, unit: 'DAY' } },
    });
    expect(Date.parse(after.clock.dueAt) - Date.parse(after.clock.startedAt)).toBe(15 * 86_400_000);
    expect((await classify({ urgency: 'NORMAL' })).userErrors).toEqual([]);
    expect(await show(service, operator, issueId, fields)).toMatchObject({
      size: 'DIFFICULT',
      route: { ruleKey: 'DIFFICULT' },
    });
    expect(codes(await classify({ categoryCode: '99-001' }))).toEqual(['CATEGORY_NOT_FOUND']);
    expect(codes(await classify({ reason: '' }))).toEqual(['INVALID_INPUT']);
    await act(service, resident, 'issueWithdraw', { issueId, reason: 'x' });
    expect(codes(await classify({ urgency: 'URGENT' }))).toEqual(['WRONG_STATE']);
  });
});

describe('I4 reminders, supervision orders and notes', () => {
  const clock = 'clock { startedAt dueAt }';

  it('I4 a reminder is by the reporter or a supervisor, and moves no clock', async () => {
    const issueId = await report(service);
    const before = await show(service, operator, issueId, clock);
    const remind = (viewer: typeof resident) => act(service, viewer, 'issueRemind', { issueId, reason: '急' });
    expect((await remind(resident)).userErrors).toEqual([]);
    expect((await remind(supervisor)).userErrors).toEqual([]);
    for (const viewer of [neighbour, gridWorker]) expect(codes(await remind(viewer))).toEqual(['FORBIDDEN']);
    expect(await show(service, operator, issueId, `reminderCount ${clock}`)).toEqual({ ...before, reminderCount: 2 });
  });

  it('I4 a supervision order is answered by who is on it; late ones are noted by the timer, once', async () => {
    const issueId = await report(service);
    const orders = 'supervisionOrders { id overdue answer { text by { id } } }';
    type Orders = { supervisionOrders: { id: string; overdue: boolean; answer: object | null }[] };
    const supervise = (answerDueAt: Date) =>
      act(service, supervisor, 'issueSupervise', { issueId, text: '三日内办结', answerDueAt });
    await supervise(new Date(Date.now() + 400));
    await supervise(new Date(Date.now() + 3_600_000));
    expect(codes(await supervise(new Date(Date.now() - 1_000)))).toEqual(['DUE_IN_THE_PAST']);
    await eventually(async () => {
      const { supervisionOrders } = await show<Orders>(service, supervisor, issueId, orders);
      expect(supervisionOrders.map(({ overdue }) => overdue)).toEqual([true, false]);
    });
    const { supervisionOrders } = await show<Orders>(service, supervisor, issueId, orders);
    const [late, inTime] = supervisionOrders.map(({ id }) => id);
    const answer = (orderId: unknown, viewer: typeof resident) =>
      act(service, viewer, 'issueAnswerSupervision', { issueId, orderId, text: '已派人' });
    expect(codes(await answer(late, resident))).toEqual(['FORBIDDEN']);
    expect((await answer(late, gridWorker)).userErrors).toEqual([]);
    expect(codes(await answer(late, gridWorker))).toEqual(['ALREADY_ANSWERED']);
    await act(service, gridWorker, 'issueDispatch', { issueId });
    await act(service, member('per_chen'), 'issueAccept', { issueId });
    expect((await answer(inTime, member('per_chen'))).userErrors).toEqual([]);
    expect(codes(await answer('sup_0', gridWorker))).toEqual(['NOT_FOUND']);
    expect((await show<Orders>(service, resident, issueId, orders)).supervisionOrders).toMatchObject([
      { overdue: true, answer: { by: { id: 'per_grid' } } },
      { overdue: false, answer: { text: '已派人', by: { id: 'per_chen' } } },
    ]);
    expect(await show(service, neighbour, issueId, orders)).toEqual({ supervisionOrders: null });
    const { timeline } = await show<{ timeline: { action: string }[] }>(
      service,
      operator,
      issueId,
      'timeline { action }',
    );
    expect(timeline.filter(({ action }) => action === 'SUPERVISION_OVERDUE')).toHaveLength(1);
  });

  it('I4 comments are for all concerned, internal notes never for the reporter', async () => {
    const issueId = await report(service);
    const before = await show(service, operator, issueId, clock);
    const comment = (viewer: typeof resident, internal?: boolean) =>
      act(service, viewer, 'issueComment', { issueId, text: `${internal ? '内部' : '公开'}:${viewer.id}`, internal });
    for (const viewer of [resident, gridWorker]) expect((await comment(viewer)).userErrors).toEqual([]);
    expect((await comment(gridWorker, true)).userErrors).toEqual([]);
    expect(codes(await comment(resident, true))).toEqual(['FORBIDDEN']);
    expect(codes(await comment(neighbour))).toEqual(['FORBIDDEN']);
    expect(codes(await comment(distant))).toEqual(['NOT_FOUND']);
    const seen = async (viewer: typeof resident) =>
      (await show<{ timeline: object[] }>(service, viewer, issueId, 'timeline { reason internal }')).timeline.slice(1);
    const open = [resident, gridWorker].map(({ id }) => ({ reason: `公开:${id}`, internal: false }));
    expect(await seen(resident)).toEqual(open);
    expect(await seen(gridWorker)).toEqual([...open, { reason: '内部:per_grid', internal: true }]);
    expect(await seen(neighbour)).toEqual(open.map(() => ({ reason: null, internal: false })));
    expect(await show(service, operator, issueId, clock)).toEqual(before);
  });
});

describe('I3 follow-up calls', () => {
  it('I3 come after the end, by somebody who did not do the work', async () => {
    const worker = viewerWith('per_chen', COMMUNITY, ['issue:read', 'issue:check']);
    const issueId = await done(service, 'per_chen');
    const call = (viewer: typeof resident, more: object = {}) =>
      act(service, viewer, 'issueFollowUp', {
        issueId,
        reached: true,
        solved: true,
        satisfied: false,
        note: '嫌慢',
        ...more,
      });
    expect(codes(await call(operator))).toEqual(['WRONG_STATE']);
    await act(service, resident, 'issueConfirm', { issueId });
    expect(codes(await call(worker))).toEqual(['OWN_WORK']);
    expect(faults(await call(operator, { note: 'x'.repeat(4_001) }))).toEqual([['INVALID_INPUT', 'note']]);
    expect((await call(operator)).userErrors).toEqual([]);
    const fields = 'followUp { by { id } reached solved satisfied note }';
    expect(await show(service, operator, issueId, fields)).toEqual({
      followUp: { by: { id: 'per_operator' }, reached: true, solved: true, satisfied: false, note: '嫌慢' },
    });
    expect(await show(service, neighbour, issueId, fields)).toEqual({ followUp: null });
    const query = 'mutation ($input: IssueFollowUpInput!) { issueFollowUp(input: $input) { issue { id } } }';
    const { errors } = await service.ask(resident, query, { input: { issueId, reached: true } });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
