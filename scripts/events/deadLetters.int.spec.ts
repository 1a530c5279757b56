import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { hoursCertified } from '@linli/contracts';
import { storeDeadLetter } from '@linli/kit/events/deadLetters.ts';
import { writeEnvelope } from '@linli/kit/events/envelope.ts';
import { type Databases, openDatabases } from './databases.ts';

const folder = mkdtempSync(join(tmpdir(), 'linli-events-'));
const environment = {
  LINLI_DATA: folder,
  MONGODB_URI: process.env['MONGODB_URI'],
  DOCUMENTS_PREFIX: `events_${process.pid}`,
};
const data = {
  postingId: 'pst_1',
  personId: 'per_1',
  memberReportId: null,
  communityId: 'are_1',
  issueId: null,
  minutes: 30,
  certifiedAt: '2026-03-01T08:00:00Z',
};
const envelope = writeEnvelope(hoursCertified, 'per_1', 7, data, new Date('2026-03-01T08:00:00Z'));

/** The command as an operator gives it. */
async function events(...args: string[]): Promise<string> {
  const file = new URL('../events.ts', import.meta.url).pathname;
  const run = promisify(execFile)(process.execPath, [file, ...args], { env: { ...process.env, ...environment } });
  return run.then(
    ({ stdout }) => stdout,
    ({ stderr }: { stderr: string }) => `refused: ${stderr}`,
  );
}

async function inDatabases<T>(work: (databases: Databases) => Promise<T>): Promise<T> {
  const databases = await openDatabases(environment);
  try {
    return await work(databases);
  } finally {
    await databases.close();
  }
}

beforeAll(() =>
  inDatabases(async (databases) => {
    const common = { logId: 'L1', attempts: 4, origin: { bus: 'in-process' }, failedAt: new Date() };
    const letter = { ...common, consumer: 'hoursCertified', reason: 'no such account', text: JSON.stringify(envelope) };
    const issues = databases.of('issues');
    await storeDeadLetter(issues, { ...letter, _id: `hoursCertified:${envelope.id}` });
    await storeDeadLetter(issues, {
      ...letter,
      _id: 'unreadable:{',
      consumer: 'unreadable',
      reason: 'broken',
      text: '{',
    });
  }),
);
afterAll(async () => {
  await inDatabases(async (databases) => {
    for (const name of ['issues', 'volunteering']) await databases.of(name).dropDatabase();
  });
  rmSync(folder, { recursive: true, force: true });
});

it('lists and shows dead letters, and refuses what cannot be', async () => {
  const list = await events('dead-letters', 'list');
  expect(list).toMatch(/^issues +\S+ +hoursCertified:evt_\w+ +\(4 tries\) no such account$/m);
  const shown = JSON.parse(await events('dead-letters', 'show', `hoursCertified:${envelope.id}`)) as object;
  expect(shown).toMatchObject({ service: 'issues', logId: 'L1', message: { type: hoursCertified.type, data } });
  expect(await events('dead-letters', 'show', 'nothing')).toContain(
    'refused: linli: There is no dead letter "nothing"',
  );
  expect(await events('dead-letters', 'list', '--service=nobody')).toContain('There is no service "nobody"');
  expect(await events('dead-letters', 'replay', '--all')).toContain('--all needs --service');
  expect(await events('rewind', '--service=issues', '--from=2026-03-01')).toContain('set KAFKA_BROKERS');
});

it('puts what can be read back into the outbox of its publisher and keeps the rest', async () => {
  const answer = await events('dead-letters', 'replay', '--all', '--service=issues');
  expect(answer).toContain(`hoursCertified:${envelope.id} is in the outbox again`);
  expect(answer).toContain('unreadable:{ stays. unreadable:{ cannot be read by anybody');
  await inDatabases(async (databases) => {
    const waiting = await databases.of('volunteering').collection('outbox').find({}).toArray();
    expect(waiting).toMatchObject([{ _id: envelope.id, subject: 'per_1', sequence: 7, pending: true, envelope }]);
  });
  expect(await events('dead-letters', 'list')).toMatch(/^issues .* unreadable:\{ .*\n$/);
});
