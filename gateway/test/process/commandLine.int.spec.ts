import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { STOP_LIMIT_MS } from '@linli/kit/runtime/run.ts';
import { countDocuments } from '@linli/kit/testing/documents.ts';
import { eventually } from '@linli/kit/testing/harness.ts';
import { START_LIMIT_MS } from '../actors.ts';
import { clientOf, documentsUri, newFolder, productSettings, removeProduct } from '../productClient.ts';
import { COMMUNITY, type Neighbourhood, order, settle } from '../scenarios/neighbourhood.ts';
import { type Child, endChildren, type Exit, READY, startChild } from './child.ts';

type Settings = Record<string, string>;

/** Every target, in the order of the list. */
const TARGETS = [
  'documents',
  'secrets',
  'redis',
  'events',
  'organizations',
  'residents',
  'issues',
  'volunteering',
  'property',
  'issuer',
  'gateway',
];

const CLEAN: Exit = { code: 0, signal: null };

const installations: Settings[] = [];

/** A folder, ports and databases of its own, and no example. */
async function install(): Promise<Settings> {
  const settings = { ...(await productSettings(newFolder())), LINLI_EXAMPLE: 'false' };
  installations.push(settings);
  return settings;
}

afterAll(async () => {
  await endChildren();
  await Promise.all(installations.map(removeProduct));
});

/** What a command prints that shows something and ends. */
async function shown(args: readonly string[], more: Settings = {}): Promise<string> {
  const child = startChild(args, { ...(await install()), ...more });
  expect(await child.exited).toEqual(CLEAN);
  expect(child.stderr()).toBe('');
  return child.stdout();
}

/** A start that fails: one readable sentence or two on one line, no stack, an exit code. */
async function refused(args: readonly string[], settings: Settings): Promise<string> {
  const child = startChild(args, { ...settings, LINLI_LOG_LEVEL: 'silent' });
  expect(await child.exited).toEqual({ code: 1, signal: null });
  const lines = child.stderr().trimEnd().split('\n');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^linli: \S.*[.!]$/);
  expect(child.stdout()).toBe('');
  return lines[0] as string;
}

async function expectCleanEnd(child: Child, signal: NodeJS.Signals): Promise<void> {
  const asked = Date.now();
  expect(await child.end(signal)).toEqual(CLEAN);
  expect(Date.now() - asked).toBeLessThan(STOP_LIMIT_MS);
  expect(child.stderr()).toBe('');
}

// What runs for long comes first: the short starts further down run beside it.
describe('one installation, part and whole, started and stopped', () => {
  let settings: Settings;
  let place: Neighbourhood;
  let running: Child;
  const waiting = () =>
    countDocuments(documentsUri(settings), `${settings['DOCUMENTS_PREFIX']}_residents`, 'outbox', { pending: true });

  beforeAll(async () => {
    settings = await install();
  });

  it(
    'keeps its events while a part runs, which stops cleanly on SIGINT',
    async () => {
      running = startChild(['--target=residents,issuer,gateway'], settings);
      await running.printed(settings['GATEWAY_PORT'] as string);
      place = await settle(clientOf(settings));
      expect(await waiting()).toBe(6);
      await expectCleanEnd(running, 'SIGINT');
    },
    START_LIMIT_MS,
  );

  it(
    'delivers them once everything runs, which stops cleanly on SIGTERM',
    async () => {
      running = startChild([], { ...settings, LINLI_LOG_LEVEL: 'warn' });
      await running.printed(READY);
      await place.done(place.resident, 'issueReport', order(), '');
      await eventually(async () => expect(await waiting()).toBe(0));
      await expectCleanEnd(running, 'SIGTERM');
    },
    START_LIMIT_MS,
  );

  it(
    'has its data at the next start, and stops cleanly in the middle of the example load',
    async () => {
      running = startChild([], { ...settings, LINLI_LOG_LEVEL: 'warn', LINLI_EXAMPLE: 'true' });
      await running.loaded(0);
      const query = `{ area(id: "${COMMUNITY}") { name issueCounts { total } } }`;
      expect(await place.read(place.operator, query)).toEqual({
        area: { name: '观澜社区', issueCounts: { total: 1 } },
      });
      await expectCleanEnd(running, 'SIGINT');
      expect(running.stdout()).not.toContain(READY);
    },
    START_LIMIT_MS,
  );
});

describe('a part of the product', () => {
  it('starts with what it depends on, and nothing else', async () => {
    const settings = await install();
    const child = startChild(['--target=issues'], settings);
    await child.printed(settings['ISSUES_PORT'] as string);
    const ready = await fetch(`http://127.0.0.1:${settings['ISSUES_PORT']}/readyz`);
    expect([ready.status, await ready.json()]).toMatchObject([
      200,
      { status: 'ready', checks: { 'issues.documents': 'ok' } },
    ]);
    const { targets } = (await (await fetch(`http://127.0.0.1:${settings['ISSUES_PORT']}/healthz`)).json()) as {
      targets: string[];
    };
    expect(targets).toEqual(expect.arrayContaining(['documents', 'secrets', 'events', 'issues']));
    for (const absent of ['gateway', 'issuer', 'organizations', 'residents']) expect(targets).not.toContain(absent);
    await expect(fetch(`http://127.0.0.1:${settings['GATEWAY_PORT']}/healthz`)).rejects.toThrow();
    await expectCleanEnd(child, 'SIGTERM');
  });
});

describe('showing', () => {
  it.concurrent('lists every target with what it needs', async () => {
    const lines = (await shown(['--list-targets'])).trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(TARGETS);
    expect(lines.find((line) => line.startsWith('issues'))).toMatch(/needs .*documents/);
  });

  it.concurrent('says that a configuration is valid, or what is wrong with it, and starts nothing', async () => {
    expect(await shown(['--verify-config'])).toMatch(/^Configuration of .*gateway.* is valid\.\n$/);
    const wrong = { ISSUES_PORT: 'abc', ISSUE_WORK_LIMIT_HOURS: '-1' };
    expect(await refused(['--verify-config'], { ...(await install()), ...wrong })).toMatch(
      /"issues".*ISSUE_WORK_LIMIT_HOURS.*ISSUES_PORT/,
    );
    expect(await shown(['--verify-config', '--target=residents'], { ISSUES_PORT: 'abc' })).toMatch(
      /residents is valid/,
    );
  });

  it.concurrent('prints the configuration in force, and never a secret', async () => {
    const secrets = {
      LINLI_IDENTITY_SECRET: 'secret-'.repeat(6),
      LINLI_PERSON_ID_SECRET: 'secret-'.repeat(7),
      MONGODB_URI: 'mongodb://user:secret-word@db.example/',
    };
    const text = await shown(['--print-config'], { ...secrets, ISSUES_PORT: '5003' });
    expect(text).toMatch(/^issues +ISSUES_PORT=5003$/m);
    expect(text).toMatch(/^process +LINLI_ENV=development$/m);
    for (const name of Object.keys(secrets)) expect(text).toMatch(new RegExp(`${name}=•+$`, 'm'));
    expect(text).not.toContain('secret-');
    const one = await shown(['--target=issues', '--print-config']);
    expect(one).not.toMatch(/GATEWAY_PORT/);
  });
});

describe('a start that cannot be', () => {
  it.concurrent.each<[string, string[], Settings, RegExp]>([
    ['a target', ['--target=nonsense'], {}, /no target "nonsense".*organizations/],
    ['an option', ['--nonsense'], {}, /--nonsense.*--target/],
    ['an environment', [], { LINLI_ENV: 'nonsense' }, /LINLI_ENV/],
    ['a port', [], { GATEWAY_PORT: '70000' }, /"gateway".*GATEWAY_PORT/],
    [
      'documents',
      ['--target=issues'],
      { MONGODB_URI: 'mongodb://127.0.0.1:1/' },
      /"issues" cannot be reached.*MONGODB_URI/,
    ],
  ])('names %s it does not know or reach', async (_, args, wrong, message) => {
    expect(await refused(args, { ...(await install()), ...wrong })).toMatch(message);
  });

  it.concurrent.each(['gateway', 'residents', 'documents'])('names the port of %s when it is in use', async (name) => {
    const settings: Settings = { ...(await install()), MONGODB_URI: '' };
    const port = Number(settings[`${name.toUpperCase()}_PORT`]);
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(port, '127.0.0.1', resolve));
    try {
      expect(await refused([`--target=residents,${name}`], settings)).toMatch(new RegExp(`${port}.*in use`));
    } finally {
      await new Promise((resolve) => taken.close(resolve));
    }
  });

  it.concurrent.each([
    ['secrets', 'secrets.json'],
    ['issuer', 'issuer.json'],
    ['documents', 'documents/documents.sqlite'],
  ])('names the damaged file of %s', async (target, file) => {
    const settings: Settings = { ...(await install()), MONGODB_URI: '' };
    const folder = settings['LINLI_DATA'] as string;
    mkdirSync(join(folder, 'documents'));
    writeFileSync(join(folder, file), 'nonsense '.repeat(1_000));
    expect(await refused([`--target=${target}`], settings)).toContain(file.split('/')[0]);
  });

  it.concurrent.each(['secrets', 'issuer'])('says that %s cannot write to the data folder', async (target) => {
    const settings = await install();
    const file = join(settings['LINLI_DATA'] as string, 'file');
    writeFileSync(file, '');
    const answer = await refused([`--target=${target}`], { ...settings, LINLI_DATA: join(file, 'below') });
    expect(answer).toMatch(/cannot be written \(ENOTDIR\).*LINLI_DATA/);
  });

  it.concurrent('leaves a running product alone whose folder it was to use', async () => {
    const settings: Settings = { ...(await install()), MONGODB_URI: '' };
    const first = startChild(['--target=documents'], settings);
    await first.printed('documents ');
    const others = await productSettings(settings['LINLI_DATA'] as string);
    expect(await refused([], { ...others, MONGODB_URI: '' })).toMatch(/in use/);
    const { MONGODB_URI: _, ...embedded } = settings;
    expect(await countDocuments(documentsUri(embedded), 'linli_residents', 'outbox', {})).toBe(0);
    await expectCleanEnd(first, 'SIGTERM');
  });
});
