import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { areaRegridded, findingRecorded } from '@linli/contracts';
import { eventually, startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { issuesModule } from '../src/module.ts';
import { COMMUNITY, DISTRICT, defineAreas, GRID, PATH, stranger } from './neighbourhood.ts';

const worker = viewerWith('per_grid', COMMUNITY, ['issue:report', 'issue:read', 'issue:read-all']);

let service: TestService;

beforeAll(async () => {
  service = await startTestService(issuesModule);
  await defineAreas(service);
});
afterAll(() => service.stop());

const finding = (
  findingId: string,
  more: { kind?: 'HAZARD' | 'DISPUTE' | 'SERVICE_GAP' | 'BAD_TREND'; text?: string } = {},
) => ({
  visitId: 'vis_1',
  findingId,
  kind: 'HAZARD' as const,
  text: '楼道里有人飞线充电',
  communityId: COMMUNITY,
  areaIds: [...PATH, GRID],
  buildingId: 'bld_7',
  recordedById: 'per_grid',
  recordedAt: '2026-03-02T02:00:00.000Z',
  ...more,
});

const record = (data: ReturnType<typeof finding>) => service.probe.publish(findingRecorded, data.visitId, 1, data);

async function issue(id: string, viewer = worker) {
  const query = `{ issue(id: "${id}") { id channel description status category { code } reporter { id } } }`;
  const { data, errors } = await service.ask<{ issue: Record<string, unknown> | null }>(viewer, query);
  expect(errors).toBeUndefined();
  return data.issue;
}

const reported = (findingId: string) =>
  service.probe.heard.filter(
    ({ type, data }) =>
      type === 'issues.issue.reported' && (data as { findingId: string | null }).findingId === findingId,
  );

describe('R5 findings of visits become issues', () => {
  it('R5 makes one issue of a finding, however often it is told, and links it back', async () => {
    const text = await record(finding('fnd_1'));
    await service.probe.publishText(findingRecorded.type, 'vis_1', text);
    await record(finding('fnd_1', { text: '另一份重发' }));
    expect(await issue('iss_1')).toMatchObject({
      channel: 'VISIT',
      description: '楼道里有人飞线充电',
      reporter: { id: 'per_grid' },
      category: { code: '16-019' },
    });
    await eventually(async () => expect(reported('fnd_1')).toHaveLength(1));
    expect(reported('fnd_1')[0]?.data).toMatchObject({ issueId: 'iss_1', visitId: 'vis_1', channel: 'VISIT' });
    expect(await issue('iss_1', stranger)).toBeNull();
  });

  it.each([
    ['HAZARD', '说不清的情况', '19-011'],
    ['DISPUTE', '两家为楼上漏水吵起来', '18-002'],
    ['DISPUTE', '两家不来往', '18-004'],
    ['SERVICE_GAP', '说不清的需要', '17-014'],
    ['BAD_TREND', '情绪低落', '19-012'],
  ] as const)('R5 takes %s "%s" in as %s', async (kind, text, code) => {
    const id = `fnd_${kind}${code}`;
    await record(finding(id, { kind, text }));
    expect(await issue(`iss_${kind}${code}`)).toMatchObject({ category: { code } });
  });

  it('R5 places a finding of a retired grid in what remains of its path', async () => {
    await service.probe.publish(areaRegridded, COMMUNITY, 2, {
      communityId: COMMUNITY,
      gridVersion: 2,
      moves: [],
      retiredAreaIds: [GRID],
      regriddedAt: new Date().toISOString(),
    });
    await record(finding('fnd_late'));
    await eventually(async () => expect(reported('fnd_late')).toHaveLength(1));
    expect((reported('fnd_late')[0]?.data as { areaIds: string[] } | undefined)?.areaIds).toEqual([
      DISTRICT,
      PATH[1],
      COMMUNITY,
    ]);
  });
});
