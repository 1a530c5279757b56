import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { disbursementReleased, voteClosed } from '@linli/contracts';
import { startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { issuesModule } from '../src/module.ts';
import * as deliberation from './deliberationSetting.ts';
import { act, COMMUNITY, DISTRICT, defineAreas, PATH, read, report } from './neighbourhood.ts';

const GRANTS = ['issue:read', 'issue:read-all', 'issue:dispatch', 'issue:approve', 'handler:define', 'issue:operate'];
const operator = viewerWith('per_operator', DISTRICT, GRANTS);
const DAY_MS = 86_400_000;

let service: TestService;
let firm: ReturnType<typeof viewerWith>;
let handlerUnitId: string;

beforeAll(async () => {
  service = await startTestService(issuesModule);
  await defineAreas(service);
  await deliberation.defineAreas(service);
  const query = `mutation ($input: HandlerUnitDefineInput!) { handlerUnitDefine(input: $input) { handlerUnit { id } userErrors { code } } }`;
  const input = {
    code: 'FUNDED',
    name: '管道公司',
    kind: 'DEPARTMENT',
    servesAreaIds: [COMMUNITY],
    categoryPrefixes: ['17'],
  };
  const { data, errors } = await service.ask<{ handlerUnitDefine: { handlerUnit: { id: string } } }>(operator, query, {
    input,
  });
  expect(errors).toBeUndefined();
  handlerUnitId = data.handlerUnitDefine.handlerUnit.id;
  firm = viewerWith('per_firm', handlerUnitId, ['issue:handle', 'issue:read']);
});
afterAll(() => service.stop());

const released = (issueId: string | null, disbursementId: string) => ({
  disbursementId,
  issueId,
  estateId: 'est_1',
  communityId: COMMUNITY,
  areaIds: PATH,
  amountMinor: 1_000_000,
  releasedAt: new Date().toISOString(),
});
const release = (issueId: string | null, id = 'dis_1') =>
  service.probe.publish(disbursementReleased, id, 1, released(issueId, id));

/** Under work and suspended, for money or not. */
async function suspended(more: object): Promise<string> {
  const issueId = await report(service, { categoryCode: '16-012', contactPhone: null, address: null });
  expect((await act(service, operator, 'issueAssign', { issueId, handlerUnitId })).userErrors).toEqual([]);
  expect((await act(service, firm, 'issueAccept', { issueId })).userErrors).toEqual([]);
  const until = new Date(Date.now() + 30 * DAY_MS).toISOString();
  const asked = await act(service, firm, 'issueRequest', {
    issueId,
    kind: 'SUSPENSION',
    reason: '等待维修资金',
    until,
    ...more,
  });
  expect(asked.userErrors).toEqual([]);
  await act(service, operator, 'issueApprove', { issueId });
  expect((await read(service, operator, issueId))?.status).toBe('SUSPENDED');
  return issueId;
}

describe('I8 work that waits for money', () => {
  it('I8 goes on when the disbursement is released, once', async () => {
    const issueId = await suspended({ waitsFor: 'DISBURSEMENT' });
    const other = await suspended({});
    const text = await release(issueId);
    await service.probe.publishText(disbursementReleased.type, 'dis_1', text);
    await release(issueId, 'dis_2');
    await release(other, 'dis_3');
    await release(null, 'dis_4');
    await release('iss_unknown', 'dis_5');
    const issue = await read(service, operator, issueId);
    expect(issue?.status).toBe('ACCEPTED');
    const resumed = (issue?.['timeline'] as { action: string; by: unknown }[] | undefined)?.filter(
      ({ action }) => action === 'RESUMED',
    );
    expect(resumed).toEqual([{ action: 'RESUMED', by: null, reason: null }]);
    expect((await read(service, operator, other))?.status).toBe('SUSPENDED');
    const odd = await act(service, firm, 'issueRequest', {
      issueId,
      kind: 'RETURN',
      reason: '不归我管',
      waitsFor: 'DISBURSEMENT',
    });
    expect(odd.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['input', 'waitsFor'] }]);
  });
});

describe('I6 resolutions that wait for the owners', () => {
  const { done, opened, ripe, secretary } = deliberation;

  async function resolved(follows: string): Promise<string> {
    const topicId = await ripe(service);
    const meetingId = await opened(service, new Date(), { topicIds: [topicId] });
    const text = { title: '加装电梯', text: '同意加装', follows, estateId: 'est_1' };
    await done(service, secretary, 'resolutionAdopt', { meetingId, topicId, ...text });
    return topicId;
  }
  const close = (topicId: string | null, voteId: string, passed: boolean) =>
    service.probe.publish(voteClosed, voteId, 1, {
      voteId,
      topicId,
      passed,
      estateId: 'est_1',
      communityId: deliberation.COMMUNITY,
      areaIds: [deliberation.DISTRICT, deliberation.COMMUNITY],
      closedAt: new Date().toISOString(),
    });
  const topic = async (id: string) => {
    const row = await deliberation.read(service, secretary, 'topic', id);
    const actions = ((row?.['timeline'] ?? []) as { action: string }[]).map(({ action }) => action);
    return { status: row?.status, last: actions.at(-1), steps: actions.length };
  };

  it('I6 moves on exactly once by what the owners have decided', async () => {
    const [agreed, refused, idle] = [
      await resolved('OWNERS_VOTE'),
      await resolved('OWNERS_VOTE'),
      await resolved('PROJECT'),
    ];
    const before = await topic(idle);
    const text = await close(agreed, 'ovt_1', true);
    await service.probe.publishText(voteClosed.type, 'ovt_1', text);
    await close(agreed, 'ovt_1', true);
    await close(refused, 'ovt_2', false);
    await close(idle, 'ovt_3', false);
    await close(null, 'ovt_4', true);
    await close('top_unknown', 'ovt_5', true);
    expect(await topic(agreed)).toEqual({ status: 'RESOLVED', last: 'OWNERS_PASSED', steps: before.steps + 1 });
    expect(await topic(refused)).toEqual({ status: 'POSTPONED', last: 'OWNERS_REFUSED', steps: before.steps + 1 });
    expect(await topic(idle)).toEqual(before);
  });
});
