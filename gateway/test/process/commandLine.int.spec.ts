import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { STOP_LIMIT_MS } from '@linli/kit/runtime/run.ts';
import { countDocuments } from '@linli/kit/testing/documents.ts';
import { modules } from '../../../scripts/modules.ts';
import { actorsOf, START_LIMIT_MS } from '../actors.ts';
import { clientOf, documentsUri, newFolder, productSettings, removeProduct } from '../product.ts';
import { COMMUNITY, settle } from '../scenarios/neighbourhood.ts';
import { type Child, endChildren, READY, startChild } from './child.ts';

let settings: Record<string, string>;
const start = (args: readonly string[] = [], more: Record<string, string> = {}): Child =>
  startChild(args, { ...settings, ...more });

beforeEach(async () => {
  settings = { ...(await productSettings(newFolder())), LINLI_EXAMPLE: 'false', LINLI_LOG_LEVEL: 'warn' };
});
afterEach(async () => {
  await endChildren();
  await removeProduct(settings);
});

/** What a command prints that shows something and ends. */
async function shown(args: readonly string[], more: Record<string, string> = {}): Promise<string> {
  const child = start(args, more);
  expect(await child.exited).toEqual({ code: 0, signal: null });
  expect(child.stderr()).toBe('');
  return child.stdout();
}

/** A start that fails: one readable sentence or two on one line, no stack, an exit code. */
async function refused(args: readonly string[], more: Record<string, string> = {}): Promise<string> {
  const child = start(args, { LINLI_LOG_LEVEL: 'silent', ...more });
  expect(await child.exited).toEqual({ code: 1, signal: null });
  const lines = child.stderr().trimEnd().split('\n');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^linli: \S.*[.!]$/);
  expect(child.stdout()).toBe('');
  return lines[0] as string;
}

describe('showing', () => {
  it('lists every target with what it needs', async () => {
    const lines = (await shown(['--list-targets'])).trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(modules.map(({ name }) => name));
    expect(lines.find((line) => line.startsWith('issues'))).toMatch(/needs .*documents/);
  });

  it('says that a configuration is valid, or what is wrong with it, and starts nothing', async () => {
    expect(await shown(['--verify-config'])).toMatch(/^Configuration of .*gateway.* is valid\.\n$/);
    const wrong = await refused(['--verify-config'], { ISSUES_PORT: 'abc', ISSUE_WORK_LIMIT_HOURS: '-1' });
    expect(wrong).toMatch(/"issues".*ISSUE_WORK_LIMIT_HOURS.*ISSUES_PORT/);
    expect(await shown(['--verify-config', '--target=residents'], { ISSUES_PORT: 'abc' })).toMatch(
      /residents is valid/,
    );
  });

  it('prints the configuration in force, and never a secret', async () => {
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
  it('names what it does not know, and documents it cannot reach', async () => {
    const unreachable = { MONGODB_URI: 'mongodb://127.0.0.1:1/' };
    const starts: [string[], Record<string, string>, RegExp][] = [
      [['--target=nonsense'], {}, /no target "nonsense".*organizations/],
      [['--nonsense'], {}, /--nonsense.*--target/],
      [[], { LINLI_ENV: 'nonsense' }, /LINLI_ENV/],
      [[], { GATEWAY_PORT: '70000' }, /"gateway".*GATEWAY_PORT/],
      [['--target=issues'], unreachable, /"issues" cannot be reached.*MONGODB_URI/],
    ];
    await Promise.all(starts.map(async ([args, more, message]) => expect(await refused(args, more)).toMatch(message)));
  });

  it.each(['GATEWAY', 'RESIDENTS', 'DOCUMENTS'])('names the port of %s when it is in use', async (name) => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(Number(settings[`${name}_PORT`]), '127.0.0.1', resolve));
    try {
      expect(await refused([], { MONGODB_URI: '' })).toMatch(new RegExp(`${settings[`${name}_PORT`]}.*in use`));
    } finally {
      await new Promise((resolve) => taken.close(resolve));
    }
  });

  it.each(['secrets.json', 'issuer.json', 'documents/documents.sqlite'])('names the damaged file %s', async (file) => {
    const folder = settings['LINLI_DATA'] as string;
    mkdirSync(join(folder, 'documents'));
    writeFileSync(join(folder, file), 'nonsense '.repeat(1_000));
    expect(await refused([], { MONGODB_URI: '' })).toContain(file.split('/')[0]);
  });

  it(
    'leaves a running product alone whose folder it was to use',
    async () => {
      const first = start([], { MONGODB_URI: '' });
      await first.printed(READY);
      const others = await productSettings(settings['LINLI_DATA'] as string);
      expect(await refused([], { ...others, MONGODB_URI: '' })).toMatch(/in use/);
      const ready = await fetch(`http://127.0.0.1:${settings['GATEWAY_PORT']}/readyz`);
      expect(ready.status).toBe(200);
      expect(await first.end('SIGTERM')).toEqual({ code: 0, signal: null });
    },
    START_LIMIT_MS,
  );
});

describe('stopping', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'on %s is clean, and the data are there at the next start',
    async (signal) => {
      const child = start();
      await child.printed(READY);
      const { read, operator } = await settle(clientOf(settings));
      const asked = Date.now();
      expect(await child.end(signal)).toEqual({ code: 0, signal: null });
      expect(Date.now() - asked).toBeLessThan(STOP_LIMIT_MS);
      expect(child.stderr()).toBe('');
      const again = start();
      await again.printed(READY);
      expect(await read(operator, `{ area(id: "${COMMUNITY}") { name } }`)).toEqual({ area: { name: '观澜社区' } });
      expect(await again.end(signal)).toEqual({ code: 0, signal: null });
    },
    START_LIMIT_MS,
  );

  it(
    'in the middle of the example load is clean too',
    async () => {
      const child = start([], { LINLI_EXAMPLE: 'true' });
      await child.loaded(10);
      expect(await child.end('SIGTERM')).toEqual({ code: 0, signal: null });
      expect(child.stderr()).toBe('');
    },
    START_LIMIT_MS,
  );
});

describe('a part of the product', () => {
  const waiting = () =>
    countDocuments(documentsUri(settings), `${settings['DOCUMENTS_PREFIX']}_residents`, 'outbox', { pending: true });

  it('starts with what it depends on, and nothing else', async () => {
    const child = start(['--target=issues']);
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
    expect(await child.end('SIGTERM')).toEqual({ code: 0, signal: null });
  });

  it(
    'keeps its events until everything runs; then they flow',
    async () => {
      const part = start(['--target=residents,issuer,gateway']);
      await part.printed(settings['GATEWAY_PORT'] as string);
      const { operator, resident } = await settle(clientOf(settings));
      expect(await waiting()).toBe(6);
      expect(await part.end('SIGTERM')).toEqual({ code: 0, signal: null });

      const whole = start();
      await whole.printed(READY);
      const { done, read } = actorsOf(clientOf(settings));
      const order = {
        areaId: COMMUNITY,
        categoryCode: 'HH-01',
        description: '灯不亮',
        contactPhone: '13900000000',
        address: '1',
      };
      await done(resident, 'issueReport', order, '');
      expect(await read(operator, `{ area(id: "${COMMUNITY}") { issueCounts { total } } }`)).toEqual({
        area: { issueCounts: { total: 1 } },
      });
      expect(await waiting()).toBe(0);
      expect(await whole.end('SIGTERM')).toEqual({ code: 0, signal: null });
    },
    START_LIMIT_MS,
  );
});
