import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { areaRegridded } from '@linli/contracts';
import { processEnvironment } from '@linli/kit/config/environment.ts';
import { writeEnvelope } from '@linli/kit/events/envelope.ts';
import type { JobRecord } from '@linli/kit/jobs/jobs.ts';
import { documentsModule } from '@linli/kit/mongo/documents.ts';
import { type Running, run } from '@linli/kit/runtime/run.ts';
import { eventually, startTestService, type TestService } from '@linli/kit/testing/harness.ts';
import mongoose, { type Connection } from 'mongoose';
import { READDRESS_BATCH } from '../src/jobs/readdressIssues.ts';
import { issuesModule } from '../src/module.ts';
import { COMMUNITY, defineAreas, GRID, gridWorker, PATH } from './neighbourhood.ts';

const ISSUES = 20 * READDRESS_BATCH;

/** A transaction that the killed process has left open holds what it has written for up to a minute. */
const STOP_LIMIT_MS = 120_000;

const folder = mkdtempSync(joinPath(tmpdir(), 'linli-readdress-'));
const prefix = `readdress_${process.pid}`;
let documents: Running;
let uri: string;
let connection: Connection;
let second: TestService;
let child: ChildProcess | undefined;

beforeAll(async () => {
  const given = processEnvironment()['MONGODB_URI'];
  documents = await run([documentsModule], ['documents'], {
    LINLI_DATA: folder,
    DOCUMENTS_PORT: '0',
    MONGODB_URI: given,
  });
  uri = given ?? String(documents.addresses.get('documents'));
  connection = await mongoose.createConnection(uri, { dbName: `${prefix}_issues` }).asPromise();
});
afterAll(async () => {
  // Left behind only where the test has failed before it killed it.
  if (child && child.exitCode === null && child.signalCode === null) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  await second?.stop();
  // The engine's folder goes with everything in it; a MongoDB waits here for what the killed process has left open.
  if (processEnvironment()['MONGODB_URI']) await connection.dropDatabase();
  await connection.close();
  await documents.stop();
  rmSync(folder, { recursive: true, force: true });
}, STOP_LIMIT_MS);

const place = () => ({ LINLI_DATA: folder, MONGODB_URI: uri, DOCUMENTS_PREFIX: prefix });
const jobs = () => connection.collection<JobRecord>('jobs');
const move = (gridVersion: number, grid: string) => ({
  communityId: COMMUNITY,
  gridVersion,
  moves: [{ buildingId: 'bld_7', areaIds: [...PATH, `${COMMUNITY}-${grid}`] }],
  retiredAreaIds: [],
  regriddedAt: new Date().toISOString(),
});

async function reportMany(service: TestService): Promise<void> {
  await defineAreas(service);
  const reportedAt = new Date(Date.now() - 60_000);
  const issue = { reporterId: 'per_1', communityId: COMMUNITY, areaIds: [...PATH, GRID], buildingId: 'bld_7' };
  const text = { categoryCode: 'HH-02', description: '漏水', contactPhone: '', maskedPhone: '', address: '' };
  const never = new Date('9999-12-31T00:00:00Z');
  const run = { key: 'ORDER_DISPATCH_ACCEPT', version: 1, areaId: null, step: 'ORDERED', level: 0 };
  const state = {
    status: 'ORDERED',
    run,
    version: 1,
    stepCount: 1,
    timeline: [],
    supervision: [],
    dueAt: never,
    limitAt: never,
    wakeAt: never,
  };
  const all = Array.from({ length: ISSUES }, (_, index) => {
    const code = `44080399002${String(index).padStart(5, '0')}`;
    return {
      _id: `iss_${String(index).padStart(6, '0')}`,
      code,
      trackingHash: null,
      ...issue,
      ...text,
      ...state,
      reportedAt,
    };
  });
  await connection.collection<{ _id: string }>('issues').insertMany(all);
}

const inGrid = (grid: string, stepCount: number) =>
  connection.collection('issues').countDocuments({ areaIds: `${COMMUNITY}-${grid}`, stepCount });

describe('I3 readdressing', () => {
  it('I3 goes on after its process was killed, and readdresses every issue once for each division', async () => {
    const first = await startTestService(issuesModule, place());
    await reportMany(first);
    await first.stop();

    const text = JSON.stringify(writeEnvelope(areaRegridded, COMMUNITY, 2, move(2, 'G02'), new Date()));
    const program = fileURLToPath(new URL('./issuesProcess.ts', import.meta.url));
    const environment = { ...process.env, ...place(), ISSUES_PORT: '0', LINLI_LOG_LEVEL: 'error', REDIS_URL: '' };
    const killed = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, text], {
      env: environment,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child = killed;
    await once(killed.stdout, 'data');
    await eventually(async () => expect((await jobs().findOne({}))?.processed).toBeGreaterThanOrEqual(READDRESS_BATCH));
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    const left = await jobs().findOne({});
    expect(left).toMatchObject({ status: 'RUNNING', total: ISSUES });
    expect(left?.processed).toBeLessThan(ISSUES);
    expect(await inGrid('G02', 2)).toBe(left?.processed);

    second = await startTestService(issuesModule, place());
    await second.probe.publishText(areaRegridded.type, COMMUNITY, text);
    await second.probe.publish(areaRegridded, COMMUNITY, 3, move(3, 'G03'));
    await eventually(async () => expect(await inGrid('G03', 3)).toBe(ISSUES), 20_000);
    await eventually(async () =>
      expect(await jobs().find({}).sort({ run: 1 }).toArray()).toMatchObject([
        { run: 2, status: 'DONE', processed: ISSUES },
        { run: 3, status: 'DONE', processed: ISSUES },
      ]),
    );
    const { data } = await second.ask<{ issue: { timeline: unknown[] } }>(
      gridWorker,
      '{ issue(id: "iss_000000") { timeline { action } } }',
    );
    expect(data.issue.timeline).toEqual([{ action: 'READDRESSED' }, { action: 'READDRESSED' }]);
  }, 60_000);
});
