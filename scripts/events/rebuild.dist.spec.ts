import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { text } from 'node:stream/consumers';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { areaDefined } from '@linli/contracts';
import { startEmbedded } from '@linli/embedded';
import { infrastructureModules } from '@linli/kit/runtime/infrastructure.ts';
import { type Running, run } from '@linli/kit/runtime/run.ts';
import type { ScopeNode } from '@linli/kit/security/scopeTree.ts';
import { eventually } from '@linli/kit/testing/harness.ts';
import { createProbe } from '@linli/kit/testing/probe.ts';
import { propertyModule } from '@linli/property/module';
import mongoose, { type Connection, mongo } from 'mongoose';

/** Areas that are told of in each half, and how often of each. */
const AREAS = 60;
const REVISIONS = 3;
const TOLD = 2 * AREAS * REVISIONS;

/** Time for what has reached the documents to be dealt with, in milliseconds. */
const ON_ITS_WAY_MS = 300;

const EVENTS = new URL('../events.ts', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'linli-rebuild-'));
const probe = createProbe([]);

let engine: Awaited<ReturnType<typeof startEmbedded>>;
let settings: Record<string, string>;
let running: Running;
let connection: Connection;
let between: Date;
let original: ScopeNode[];

const nodesOf = () => connection.collection<ScopeNode>('scopeNodes');
const nodes = () => nodesOf().find({}).sort({ _id: 1 }).toArray();
const empty = () => nodesOf().deleteMany({});

/** Tells of areas from `first` on, the revisions of each in an order of chance. */
async function tell(first: number): Promise<void> {
  const ids = Array.from({ length: AREAS }, (_, index) => `are_${String(first + index).padStart(4, '0')}`);
  await Promise.all(
    ids.map(async (areaId, index) => {
      const revisions = Array.from({ length: REVISIONS }, (_, turn) => ((turn + index) % REVISIONS) + 1);
      for (const revision of revisions) {
        const area = { areaId, kind: 'COMMUNITY', name: `Area ${revision}`, path: ['are_district', areaId], revision };
        await probe.publish(areaDefined, areaId, revision, { ...area, kind: 'COMMUNITY' });
      }
    }),
  );
}

function start(args: readonly string[], more: Record<string, string> = {}): ChildProcess {
  const named = args.some((one) => one.startsWith('--consumer'))
    ? []
    : ['--service=property', '--consumer=areaDefined'];
  const env = { ...process.env, ...settings, ...more };
  return spawn(process.execPath, [EVENTS, 'rebuild', ...named, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Start of the field `lsid: { id: <16 bytes> }` in a command, and how much of it comes before the bytes. */
const SESSION = Buffer.from('\x03lsid\0\x1e\0\0\0\x05id\0\x10\0\0\0\x04', 'latin1');

/** Stands between a command and the documents, and ends the sessions it has open there when it is gone. */
async function listen(uri: string): Promise<{ uri: string; endSessions(): Promise<void> }> {
  const { hostname, port } = new URL(uri);
  const sessions = new Set<string>();
  const closed: Promise<unknown>[] = [];
  const server = createServer((client) => {
    const documents = connect(Number(port), hostname);
    closed.push(new Promise((resolve) => documents.once('close', resolve)));
    for (const socket of [client, documents]) socket.on('error', () => {});
    client.on('data', (data) => {
      for (let at = data.indexOf(SESSION); at >= 0; at = data.indexOf(SESSION, at + 1))
        sessions.add(data.subarray(at + SESSION.length, at + SESSION.length + 16).toString('hex'));
    });
    client.on('close', () => documents.end());
    client.pipe(documents).pipe(client);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    uri: `mongodb://127.0.0.1:${(server.address() as AddressInfo).port}/?directConnection=true`,
    async endSessions() {
      server.close();
      await Promise.all(closed);
      // What was on its way when the command was killed has still to be dealt with.
      await setTimeout(ON_ITS_WAY_MS);
      const killSessions = [...sessions].map((id) => ({ id: new mongo.Binary(Buffer.from(id, 'hex'), 4) }));
      expect(killSessions.length).toBeGreaterThan(0);
      await connection.db?.admin().command({ killSessions });
    },
  };
}

/** The command as an operator gives it, to its end. */
async function rebuild(...args: string[]): Promise<string> {
  const child = start(args);
  if (!child.stdout || !child.stderr) throw new Error('the command has no output');
  const [out, said, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return code === 0 ? out : `refused: ${said}`;
}

const heard = (filter = {}) => connection.collection('inbox').countDocuments(filter);

beforeAll(async () => {
  engine = await startEmbedded({ folder: undefined, host: '127.0.0.1', port: 0 });
  settings = {
    KAFKA_BROKERS: String(process.env['KAFKA_BROKERS']),
    KAFKA_TOPIC_PREFIX: `p${Math.random().toString(36).slice(2, 10)}`,
    LINLI_DATA: folder,
    MONGODB_URI: engine.uri,
    PROPERTY_PORT: '0',
    LINLI_LOG_LEVEL: 'silent',
  };
  const modules = [...infrastructureModules(() => true), probe.module, propertyModule];
  running = await run(modules, ['probe', 'property'], settings);
  connection = await mongoose.createConnection(engine.uri, { dbName: 'linli_property' }).asPromise();
  await tell(0);
  await setTimeout(10);
  between = new Date();
  await tell(AREAS);
  await eventually(async () => expect(await heard()).toBe(TOLD), 60_000);
  original = await nodes();
  expect(original).toHaveLength(2 * AREAS);
  expect(new Set(original.map(({ revision }) => revision))).toEqual(new Set([REVISIONS]));
});
afterAll(async () => {
  await running?.stop();
  await connection?.close();
  await engine?.stop();
  rmSync(folder, { recursive: true, force: true });
});

it('empties a projection beside the running service and has it again, with what happens meanwhile', async () => {
  await nodesOf().insertOne({ _id: 'are_wrong', kind: 'GRID', name: 'of nobody', path: [], revision: 1 });
  const rebuilt = rebuild('--empty');
  const late = { areaId: 'are_late', kind: 'COMMUNITY' as const, name: 'Late', path: ['are_late'], revision: 1 };
  await probe.publish(areaDefined, late.areaId, 1, late);
  expect(await rebuilt).toMatch(/^36[01] messages read, 36[01] applied, 0 skipped, 0 failed\.\n$/);
  await eventually(async () => expect(await nodes()).toHaveLength(original.length + 1));
  await nodesOf().deleteOne({ _id: late.areaId });
  expect(await nodes()).toEqual(original);
  expect(await heard({ _id: /^rebuild:/ as never })).toBe(0);
});

it('goes on where it was killed, and refuses an id that was begun otherwise or has ended', async () => {
  const remembered = { _id: /^rebuild:killed:/ as never };
  const { uri, endSessions } = await listen(engine.uri);
  const first = start(['--empty', '--id=killed'], { MONGODB_URI: uri });
  await eventually(async () => expect(await heard(remembered)).toBeGreaterThan(50), 60_000);
  first.kill('SIGKILL');
  await once(first, 'exit');
  // Its open transactions hold documents until the engine ends them, after a minute; the test does not wait for that.
  await endSessions();
  const done = await heard(remembered);
  expect(done).toBeLessThan(TOLD);
  expect(await rebuild('--id=killed')).toContain('was begun otherwise: --consumer=areaDefined --empty. Repeat that');

  const answer = await rebuild('--empty', '--id=killed');
  const [, applied] = /, (\d+) applied, \d+ skipped, 0 failed\.\n$/.exec(answer) ?? [];
  expect(Number(applied)).toBe((await heard({ _id: /^areaDefined:/ as never })) - done);
  await nodesOf().deleteOne({ _id: 'are_late' });
  expect(await nodes()).toEqual(original);
  expect(await rebuild('--empty', '--id=killed')).toContain('take another --id');
});

it('takes only what was sent from a time on', async () => {
  await empty();
  expect(await rebuild(`--from=${between.toISOString()}`)).toContain(
    `${TOLD / 2 + 1} messages read, ${TOLD / 2 + 1} applied`,
  );
  await nodesOf().deleteOne({ _id: 'are_late' });
  expect(await nodes()).toEqual(original.slice(AREAS));
  expect(await rebuild(`--from=${between.toISOString()}`, '--empty')).toContain('--empty with --from would lose');
});

it('empties nothing that the topics do not have, and refuses what is no projection', async () => {
  await empty();
  const more = Array.from({ length: 700 }, (_, index) => ({ ...original[0], _id: `are_x${index}` }) as ScopeNode);
  await nodesOf().insertMany(more);
  expect(await rebuild('--empty')).toContain(
    `hold 700 documents, the topics only ${TOLD + 1} messages. Rebuild without --empty`,
  );
  expect(await nodes()).toHaveLength(more.length);
  expect(await rebuild('--service=volunteering', '--consumer=issueCompleted')).toContain(
    'issueCompleted is no projection',
  );
});
