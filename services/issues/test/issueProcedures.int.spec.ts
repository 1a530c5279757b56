import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import { eventually, startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { issuesModule } from '../src/module.ts';
import { ask, codes, dirt, operator, show, supervisor, takenIn } from './intakeWorld.ts';
import { act, COMMUNITY, defineAreas, type Payload, photo, resident } from './neighbourhood.ts';

const HOUR_MS = 3_600_000;
/** A Monday, 9:00 in Shanghai. */
let now = Date.parse('2026-03-02T01:00:00Z');
const pass = (hours: number) => void (now += hours * HOUR_MS);

const operating = viewerWith('per_centre', COMMUNITY, [
  'issue:read',
  'issue:read-all',
  'issue:operate',
  'handler:define',
]);
const dispatcher = viewerWith('per_dispatcher', COMMUNITY, ['issue:read', 'issue:read-all', 'issue:dispatch']);
const checker = viewerWith('per_checker', COMMUNITY, ['issue:read', 'issue:read-all', 'issue:check']);
const approver = viewerWith('per_approver', COMMUNITY, ['issue:read', 'issue:read-all', 'issue:approve']);
const officerOf = (unit: string) => viewerWith(`per_${unit}`, `hun_${unit}`, ['issue:handle']);

let service: TestService;
beforeAll(async () => {
  service = await startTestService(issuesModule, {}, () => new Date(now));
  await defineAreas(service);
  await define('sanitation', 'DEPARTMENT', ['11']);
  await define('parks', 'DEPARTMENT', []);
  await define('firm', 'PROPERTY_FIRM', ['16']);
  await define('other_firm', 'PROPERTY_FIRM', []);
});
afterAll(() => service.stop());

async function define(code: string, kind: string, categoryPrefixes: string[]): Promise<void> {
  const query =
    'mutation ($input: HandlerUnitDefineInput!) { handlerUnitDefine(input: $input) { userErrors { code } } }';
  const input = { code, name: code, kind, servesAreaIds: [COMMUNITY], categoryPrefixes };
  expect(await ask(service, operating, query, { input })).toEqual({ handlerUnitDefine: { userErrors: [] } });
}

/** Takes the actions of an issue; each must succeed. */
function follow(issueId: string) {
  const input = (more: object) => ({ issueId, ...more });
  return {
    step: async (viewer: Viewer, action: string, more: object = {}): Promise<Payload> => {
      const done = await act(service, viewer, 'issueAct', input({ action, ...more }));
      expect([action, codes(done)]).toEqual([action, []]);
      return done;
    },
    refused: async (viewer: Viewer, action: string, more: object = {}) =>
      codes(await act(service, viewer, 'issueAct', input({ action, ...more }))),
    where: async () => {
      const shown = await show<{ step: { key: string }; possibleActions: { key: string }[] }>(
        service,
        operator,
        issueId,
        'step { key } possibleActions { key }',
      );
      return shown.step.key;
    },
    could: async (viewer: Viewer) =>
      (
        await show<{ possibleActions: { key: string }[] }>(service, viewer, issueId, 'possibleActions { key }')
      ).possibleActions.map(({ key }) => key),
  };
}

const proof = { evidence: [photo] };
const handedIn = { ...proof, minutes: 30 };
const TIMES = 'onTime filedAt clock { usedMinutes paused dueAt } stepClock { dueAt }';

describe('I1 I3 the full loop of digital city management', () => {
  it('I3 report, verify, file, assign, accept, hand in, inspect twice, close, rate', async () => {
    const issueId = await takenIn(service, resident, dirt());
    const { step, refused, where, could } = follow(issueId);
    const officer = officerOf('sanitation');
    expect(await could(operating)).toEqual(['ASK_VERIFICATION', 'REJECT']);
    expect(await could(resident)).toEqual(['WITHDRAW']);
    await step(operating, 'ASK_VERIFICATION');
    expect(await refused(checker, 'VERIFY')).toEqual(['LEAVING_MISSING']);
    expect(await refused(operating, 'VERIFY', proof)).toEqual(['FORBIDDEN']);
    await step(checker, 'VERIFY', proof);
    expect(await refused(checker, 'FILE')).toEqual(['FORBIDDEN']);
    // The limit of the whole begins when it is filed, not before.
    expect(await show(service, operating, issueId, TIMES)).toMatchObject({ clock: null, filedAt: null });
    await step(operating, 'FILE');
    expect(await show(service, operating, issueId, TIMES)).toMatchObject({
      clock: { usedMinutes: 0 },
      filedAt: new Date(now).toISOString(),
    });
    expect(await refused(dispatcher, 'ASSIGN')).toEqual(['LEAVING_MISSING']);
    expect(codes(await act(service, dispatcher, 'issueAssign', { issueId, handlerUnitId: 'hun_none' }))).toEqual([
      'HANDLER_UNIT_NOT_FOUND',
    ]);
    const assign = { issueId, handlerUnitId: 'hun_sanitation', coHandlerUnitIds: ['hun_parks'] };
    expect((await act(service, dispatcher, 'issueAssign', assign)).issue?.status).toBe('DISPATCHED');
    const inbox = async (viewer: Viewer) =>
      (await ask<{ unitInbox: { nodes: { id: string }[] } }>(service, viewer, '{ unitInbox { nodes { id } } }'))
        .unitInbox.nodes;
    expect(await inbox(officer)).toEqual([{ id: issueId }]);
    expect(codes(await act(service, officerOf('firm'), 'issueAccept', { issueId }))).toEqual(['NOT_FOUND']);
    expect(codes(await act(service, officerOf('parks'), 'issueAccept', { issueId }))).toEqual(['FORBIDDEN']);
    expect((await act(service, officer, 'issueAccept', { issueId })).issue).toMatchObject({
      acceptedBy: { id: officer.id },
    });
    expect(codes(await act(service, { ...officer, id: 'per_colleague' }, 'issueAccept', { issueId }))).toEqual([
      'ALREADY_ACCEPTED',
    ]);
    pass(0.5);
    expect((await act(service, officer, 'issueComplete', { issueId, ...handedIn })).issue?.status).toBe('DONE');
    // Inspection does not count against the department.
    expect(await show(service, operating, issueId, TIMES)).toMatchObject({
      onTime: true,
      clock: { usedMinutes: 30, paused: true, dueAt: null },
    });
    pass(1);
    await step(checker, 'FAIL', { reason: '还有积泥', ...proof });
    expect(await where()).toBe('HANDLING');
    expect(await show(service, operating, issueId, TIMES)).toMatchObject({
      onTime: null,
      clock: { usedMinutes: 30, paused: false },
    });
    pass(0.5);
    expect((await act(service, officer, 'issueComplete', { issueId, ...handedIn })).issue?.status).toBe('DONE');
    expect(await refused(officer, 'PASS', proof)).toEqual(['OWN_WORK']);
    await step(checker, 'PASS', proof);
    expect(await refused(resident, 'CLOSE')).toEqual(['FORBIDDEN']);
    const { issue } = await step(operating, 'CLOSE');
    expect(issue).toMatchObject({ status: 'COMPLETED', confirmedBy: 'OPERATOR', minutes: 30 });
    expect((await act(service, resident, 'issueRate', { issueId, stars: 4 })).issue).toMatchObject({
      status: 'RATED',
      stars: 4,
    });
    expect(await show(service, operating, issueId, TIMES)).toMatchObject({
      onTime: true,
      clock: { usedMinutes: 60 },
      stepClock: null,
    });
    const { timeline } = await show<{ timeline: { action: string; code: string }[] }>(
      service,
      operating,
      issueId,
      'timeline { action code }',
    );
    // Half of the limit is used in the end; when the timer says so is its own affair.
    const taken = timeline.filter(({ action }) => action !== 'WARNED');
    expect(taken.map(({ action, code }) => code ?? action)).toEqual([
      'REPORTED',
      'ASK_VERIFICATION',
      'VERIFY',
      'FILE',
      'ASSIGN',
      'ACCEPT',
      'HAND_IN',
      'FAIL',
      'HAND_IN',
      'PASS',
      'CLOSE',
      'RATE',
    ]);
    await eventually(async () => {
      const heard = service.probe.heard.filter(({ subject }) => subject === issueId);
      expect(heard.map(({ type }) => type)).toEqual([
        'issues.issue.reported',
        'issues.issue.completed',
        'issues.issue.rated',
      ]);
      expect(heard[1]?.data).toMatchObject({ handlerId: 'hun_sanitation', personId: officer.id, onTime: true });
      expect(heard[2]?.data).toMatchObject({ handlerId: 'hun_sanitation', handlerKind: 'DEPARTMENT' });
    });
  });

  it('I3 closed by the centre it is the centre that has closed it, also when nobody knows the reporter', async () => {
    const query = 'mutation ($input: IssueReportInput!) { issueReport(input: $input) { trackingCode } }';
    const { issueReport } = await ask<{ issueReport: { trackingCode: string } }>(service, resident, query, {
      input: dirt({ anonymous: true }),
    });
    const tracked = `{ issueByTrackingCode(trackingCode: "${issueReport.trackingCode}") { id } }`;
    const { id } = (await ask<{ issueByTrackingCode: { id: string } }>(service, resident, tracked)).issueByTrackingCode;
    const { step } = follow(id);
    await step(operating, 'ASK_VERIFICATION');
    await step(checker, 'VERIFY', proof);
    await step(operating, 'FILE');
    await step(dispatcher, 'ASSIGN', { handlerUnitId: 'hun_sanitation' });
    await step(officerOf('sanitation'), 'ACCEPT');
    await step(officerOf('sanitation'), 'HAND_IN', handedIn);
    await step(checker, 'PASS', proof);
    expect((await step(operating, 'CLOSE')).issue?.['confirmedBy']).toBe('OPERATOR');
  });

  it('I3 suspended by approval it rests, and goes on by itself', async () => {
    const issueId = await takenIn(service, resident, dirt());
    const { step, could } = follow(issueId);
    const officer = officerOf('sanitation');
    await step(operating, 'ASK_VERIFICATION');
    await step(checker, 'NOT_FOUND', { reason: '现场没有', ...proof });
    await step(operating, 'VERIFY_AGAIN', { reason: '再看一次' });
    await step(checker, 'VERIFY', proof);
    await step(operating, 'FILE');
    await step(dispatcher, 'ASSIGN', { handlerUnitId: 'hun_parks' });
    await step(officerOf('parks'), 'RETURN', { reason: '非我职责' });
    await step(dispatcher, 'ASSIGN', { handlerUnitId: 'hun_sanitation' });
    await step(officer, 'ACCEPT');
    const until = new Date(now + 48 * HOUR_MS).toISOString();
    const request = { issueId, kind: 'SUSPENSION', reason: '等配件', until };
    expect(codes(await act(service, dispatcher, 'issueRequest', request))).toEqual(['FORBIDDEN']);
    expect((await act(service, officer, 'issueRequest', request)).userErrors).toEqual([]);
    expect(codes(await act(service, officer, 'issueRequest', request))).toEqual(['REQUEST_PENDING']);
    expect((await act(service, approver, 'issueApprove', { issueId })).issue?.status).toBe('SUSPENDED');
    expect(await could(officer)).toEqual([]);
    pass(48);
    // Whatever is said of it makes the service look at what is due.
    await act(service, operating, 'issueComment', { issueId, text: '配件到了' });
    await eventually(async () => expect(await could(officer)).toEqual(['HAND_IN', 'RETURN']));
    expect(await show(service, operating, issueId, 'returnCount suspendedUntil')).toEqual({
      returnCount: 1,
      suspendedUntil: null,
    });
  });
});

describe('I4 order, accept, supervise', () => {
  it('I4 a firm that does not accept in time: escalation, supervision order, another firm', async () => {
    const issueId = await takenIn(service, resident, dirt({ categoryCode: '16-007' }));
    const { step, where } = follow(issueId);
    const [firm, other] = [officerOf('firm'), officerOf('other_firm')];
    expect(await where()).toBe('ASSIGNED');
    expect(await show(service, resident, issueId, 'handler { id } waitsFor')).toEqual({
      handler: { id: 'hun_firm' },
      waitsFor: 'HANDLER',
    });
    pass(26);
    await act(service, operating, 'issueComment', { issueId, text: '仍未签收' });
    await eventually(async () => {
      const { timeline } = await show<{ timeline: { action: string; details: { key: string; value: string }[] }[] }>(
        service,
        supervisor,
        issueId,
        'timeline { action details { key value } }',
      );
      const escalated = timeline
        .filter(({ action }) => action === 'ESCALATED')
        .map(({ details }) => details.map(({ value }) => value).join(' '));
      expect(timeline.filter(({ action }) => action === 'BREACHED').length).toBeGreaterThan(0);
      expect(escalated.slice(0, 2)).toEqual(['1 SUPERVISOR', '2 COMMUNITY']);
    });
    const answerDueAt = new Date(now + 4 * HOUR_MS).toISOString();
    expect(
      (await act(service, supervisor, 'issueSupervise', { issueId, text: '立即签收', answerDueAt })).userErrors,
    ).toEqual([]);
    pass(5);
    await act(service, operating, 'issueComment', { issueId, text: '未回复' });
    const orders = async () =>
      (
        await show<{ supervisionOrders: { id: string; overdue: boolean }[] }>(
          service,
          supervisor,
          issueId,
          'supervisionOrders { id overdue }',
        )
      ).supervisionOrders;
    await eventually(async () => expect(await orders()).toMatchObject([{ overdue: true }]));
    await step(supervisor, 'REASSIGN', { handlerUnitId: 'hun_other_firm' });
    expect(codes(await act(service, firm, 'issueAccept', { issueId }))).toEqual(['NOT_FOUND']);
    expect((await act(service, other, 'issueAccept', { issueId })).issue?.status).toBe('ACCEPTED');
    const [order] = await orders();
    expect(
      (await act(service, other, 'issueAnswerSupervision', { issueId, orderId: order?.id, text: '已接手' })).userErrors,
    ).toEqual([]);
    await act(service, other, 'issueComplete', { issueId, ...handedIn });
    expect((await act(service, resident, 'issueDispute', { issueId, reason: '没扫净' })).issue?.status).toBe(
      'ACCEPTED',
    );
    await act(service, other, 'issueComplete', { issueId, ...handedIn });
    expect((await act(service, resident, 'issueConfirm', { issueId })).issue).toMatchObject({
      status: 'COMPLETED',
      confirmedBy: 'REPORTER',
    });
    await act(service, resident, 'issueRate', { issueId, stars: 3 });
    expect(codes(await act(service, resident, 'issueRate', { issueId, stars: 5 }))).toEqual(['ALREADY_RATED']);
    const { issue } = await act(service, resident, 'issueReopen', { issueId, reason: '又脏了' });
    expect(issue).toMatchObject({ status: 'DISPATCHED', waitsFor: 'HANDLER', stars: null });
    expect(await show(service, resident, issueId, 'handler { id } reopenCount')).toEqual({
      handler: { id: 'hun_other_firm' },
      reopenCount: 1,
    });
    await act(service, other, 'issueReturn', { issueId, reason: '合同已到期' });
    expect(await where()).toBe('ORDERED');
    await step(dispatcher, 'ASSIGN', { handlerUnitId: 'hun_firm' });
    await act(service, firm, 'issueAccept', { issueId });
    await act(service, firm, 'issueComplete', { issueId, ...handedIn });
    await act(service, resident, 'issueConfirm', { issueId });
    expect(codes(await act(service, resident, 'issueReopen', { issueId, reason: 'x' }))).toEqual(['ALREADY_REOPENED']);
    await eventually(async () => {
      const heard = service.probe.heard.filter(
        ({ subject, type }) => subject === issueId && type === 'issues.issue.completed',
      );
      expect(heard.map(({ data }) => (data as { handlerId: string }).handlerId)).toEqual([
        'hun_other_firm',
        'hun_firm',
      ]);
      expect(heard[0]?.data).toMatchObject({ onTime: false });
    });
  });
});
