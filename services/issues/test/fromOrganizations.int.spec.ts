import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { taskReported } from '@linli/contracts';
import { eventually, startTestService, type TestService } from '@linli/kit/testing/harness.ts';
import { issuesModule } from '../src/module.ts';
import { act, COMMUNITY, defineAreas, done, opened, read, ripe, type Row, secretary } from './deliberationSetting.ts';

const DAY_MS = 86_400_000;
let service: TestService;

beforeAll(async () => {
  service = await startTestService(issuesModule);
  await defineAreas(service);
});
afterAll(() => service.stop());

/** A resolution with one item of an organization. */
async function assigned() {
  const topicId = await ripe(service);
  const meetingId = await opened(service, new Date(), { topicIds: [topicId] });
  const items = [{ text: '协调手续', ownerId: 'org_1', dueAt: new Date(Date.now() + DAY_MS).toISOString() }];
  const text = { title: '同意', text: '同意', follows: 'NOTHING' };
  const resolution = await done(service, secretary, 'resolutionAdopt', { ...text, meetingId, topicId, items });
  return { resolutionId: resolution.id, itemId: (resolution['items'] as Row[])[0]?.id as string };
}
const reported = ({ itemId, resolutionId }: { itemId: string; resolutionId: string }, text: string, at: Date) => {
  const data = { taskId: `otk_${itemId}`, itemId, resolutionId, text };
  const fact = { ...data, reportedById: 'per_officer', reportedAt: at.toISOString() };
  return service.probe.publish(taskReported, data.taskId, at.getTime(), fact);
};
const itemOf = (itemId: string) => read(service, secretary, 'responsibilityItem', itemId);
const decideOn = (field: 'Accept' | 'Reject', responsibilityItemId: string, more = {}) =>
  act(service, secretary, `responsibilityItem${field}`, { responsibilityItemId, ...more });
const accepted = (itemId: string) =>
  service.probe.heard.filter(
    ({ type, subject }) => type === 'issues.responsibility-item.accepted' && subject === itemId,
  );

describe('I7 items that their owner reports in organizations', () => {
  it('I7 are reported once, whatever comes again or late, and their acceptance is told once', async () => {
    const item = await assigned();
    const { itemId, resolutionId } = item;
    const first = new Date();
    const message = await reported(item, '已办', first);
    expect(await itemOf(itemId)).toMatchObject({ status: 'REPORTED', report: { text: '已办' } });
    await service.probe.publishText(taskReported.type, `otk_${itemId}`, message);
    await reported(item, '又报', new Date());
    expect(await itemOf(itemId)).toMatchObject({ status: 'REPORTED', report: { text: '已办' } });

    expect((await decideOn('Reject', itemId, { reason: '缺材料' })).codes).toEqual([]);
    await reported(item, '迟到', first);
    expect(await itemOf(itemId)).toMatchObject({ status: 'OPEN' });
    await reported(item, '补齐', new Date(Date.now() + 1));
    expect(await itemOf(itemId)).toMatchObject({ status: 'REPORTED', report: { text: '补齐' } });

    expect(accepted(itemId)).toEqual([]);
    await Promise.all([1, 2, 3].map(() => decideOn('Accept', itemId)));
    await reported(item, '办结后', new Date());
    expect(await itemOf(itemId)).toMatchObject({ status: 'DONE', report: { text: '补齐' } });
    expect(await read(service, secretary, 'resolution', resolutionId)).toMatchObject({ status: 'FULFILLED' });

    const other = await assigned();
    await reported(other, '已办', new Date());
    await decideOn('Accept', other.itemId);
    await eventually(async () => expect(accepted(other.itemId)).toHaveLength(1));
    expect(accepted(itemId)).toHaveLength(1);
    expect(accepted(itemId)[0]?.data).toMatchObject({ ...item, communityId: COMMUNITY, ownerId: 'org_1' });
  });
});
