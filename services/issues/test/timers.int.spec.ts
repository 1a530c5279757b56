import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { eventually, startTestService, type TestService } from '@linli/kit/testing/harness.ts';
import { issuesModule } from '../src/module.ts';
import { act, defineAreas, done, gridWorker, join, member, read, report, resident } from './neighbourhood.ts';

/** Limits as short as the real clock needs to come back to them; the service's own clock stands still until moved. */
const LIMIT_MS = 200;
const HOURS = String(LIMIT_MS / 3_600_000);
const LIMITS = {
  ISSUE_OFFER_LIMIT_MINUTES: String(LIMIT_MS / 60_000),
  ISSUE_WORK_LIMIT_HOURS: HOURS,
  ISSUE_AUTO_CONFIRM_HOURS: HOURS,
};

const folder = mkdtempSync(joinPath(tmpdir(), 'linli-timers-'));
let now = Date.parse('2026-03-01T08:00:00Z');
const move = (milliseconds: number) => void (now += milliseconds);
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const running: TestService[] = [];
async function start(settings: Record<string, string> = {}): Promise<TestService> {
  const service = await startTestService(issuesModule, { ...LIMITS, ...settings }, () => new Date(now));
  running.push(service);
  return service;
}

afterAll(async () => {
  for (const service of running) await service.stop();
  rmSync(folder, { recursive: true, force: true });
});

const state = async (service: TestService, id: string) => {
  const issue = await read(service, gridWorker, id);
  return [issue?.status, issue?.['waitsFor']];
};

describe('I3 timers', () => {
  it('I3 ends offer, acceptance and confirmation when their time is over, and not a moment before', async () => {
    const service = await start();
    await defineAreas(service);
    await join(service, 'per_chen');
    const issueId = await report(service);
    await act(service, gridWorker, 'issueDispatch', { issueId, responderPersonId: 'per_chen' });
    move(LIMIT_MS - 1);
    await pause(2 * LIMIT_MS);
    expect(await state(service, issueId)).toEqual(['DISPATCHED', 'OFFERED_PERSON']);
    move(1);
    await eventually(async () => expect(await state(service, issueId)).toEqual(['DISPATCHED', 'RESPONDERS']));

    await act(service, member('per_chen'), 'issueAccept', { issueId });
    move(LIMIT_MS - 1);
    await pause(2 * LIMIT_MS);
    expect(await state(service, issueId)).toEqual(['ACCEPTED', 'ACCEPTOR']);
    move(1);
    await eventually(async () => expect(await state(service, issueId)).toEqual(['DISPATCHED', 'RESPONDERS']));

    const finished = await done(service, 'per_chen');
    move(LIMIT_MS - 1);
    await pause(2 * LIMIT_MS);
    expect(await state(service, finished)).toEqual(['DONE', 'REPORTER']);
    move(1);
    await eventually(async () =>
      expect(await read(service, resident, finished)).toMatchObject({ status: 'COMPLETED', confirmedBy: 'AUTOMATIC' }),
    );
    await eventually(async () => {
      const heard = service.probe.heard.filter(({ subject }) => subject === finished);
      expect(heard.map(({ type }) => type)).toEqual(['issues.issue.reported', 'issues.issue.completed']);
    });
    expect((await act(service, resident, 'issueRate', { issueId: finished, stars: 4 })).issue?.status).toBe('RATED');
  });

  it('I3 keeps what is due over a restart: neither early nor forgotten', async () => {
    const place = { LINLI_DATA: folder, DOCUMENTS_PREFIX: `test_timers_${process.pid}` };
    const first = await start(place);
    await defineAreas(first);
    await join(first, 'per_chen');
    const finished = await done(first, 'per_chen');
    const offered = await report(first);
    await act(first, gridWorker, 'issueDispatch', {
      issueId: offered,
      responderPersonId: 'per_chen',
      acceptWithinMinutes: 60,
    });
    await first.stop();
    move(LIMIT_MS);
    const second = await start(place);
    await eventually(async () => expect(await state(second, finished)).toEqual(['COMPLETED', null]));
    expect(await state(second, offered)).toEqual(['DISPATCHED', 'OFFERED_PERSON']);
    await second.stop();
    move(3_600_000);
    const third = await start(place);
    await eventually(async () => expect(await state(third, offered)).toEqual(['DISPATCHED', 'RESPONDERS']));
  });
});
