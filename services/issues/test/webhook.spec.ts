import { afterAll, describe, expect, it, test } from '@jest/globals';
import type { DeliveryError } from '../src/notifications/channel.ts';
import { isPrivateAddress, mayCall, PrivateAddress, publicLookup } from '../src/notifications/webhooks/address.ts';
import { MAX_ANSWER_BYTES, post } from '../src/notifications/webhooks/post.ts';
import { REPLAY_WINDOW_SECONDS, sign, verify } from '../src/notifications/webhooks/signature.ts';
import { decide, evolve, type Webhook } from '../src/notifications/webhooks/webhook.ts';
import { respond, startReceiver } from './notificationsHelp.ts';

const now = new Date('2026-03-02T04:00:00Z');
const profile = { name: '平台', url: 'https://a.example/', actions: [], categoryPrefixes: [], language: 'en' } as const;
const place = { areaId: 'are_1', areaIds: ['are_1'], partnerId: null };
const define = { type: 'DEFINE', by: 'per_1', profile, place, secret: 'sealed' } as const;

const ends: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const end of ends) await end();
});
async function receiver(answer: Parameters<typeof startReceiver>[0]) {
  const started = await startReceiver(answer);
  ends.push(started.stop);
  return started;
}

describe('an address', () => {
  test.each([
    [
      '0.0.0.0',
      '10.1.2.3',
      '100.64.0.1',
      '127.0.0.1',
      '169.254.169.254',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.1.1',
    ],
    [
      '192.0.2.1',
      '198.18.0.1',
      '224.0.0.1',
      '255.255.255.255',
      '::',
      '::1',
      '::127.0.0.1',
      '::ffff:8.8.8.8',
      '64:ff9b::a00:1',
    ],
    ['2001:db8::1', '2002:a00:1::', 'fc00::1', 'fd12::1', 'fe80::1', 'ff02::1', 'localhost', ''],
  ])('is private: %s, %s, %s, …', (...addresses) => {
    expect(addresses.filter((address) => !isPrivateAddress(address))).toEqual([]);
  });

  it('is public', () => {
    const addresses = [
      '8.8.8.8',
      '100.63.255.255',
      '100.128.0.1',
      '172.15.0.1',
      '172.32.0.1',
      '223.5.5.5',
      '2400:3200::1',
    ];
    expect(addresses.filter(isPrivateAddress)).toEqual([]);
  });

  test.each([
    ['https://platform.example/linli?x=1', true, true],
    ['https://8.8.8.8:8443/', true, true],
    ['https://[2400:3200::1]/', true, true],
    ['https://10.0.0.1/', true, false],
    ['https://2130706433/', true, false],
    ['https://0x7f.1/', true, false],
    ['https://[::ffff:10.0.0.1]/', true, false],
    ['https://localhost/', true, false],
    ['https://localhost./', true, false],
    ['https://db.internal/', true, false],
    ['http://localhost:8080/', true, false],
    ['http://[::1]:8080/', true, false],
    ['http://platform.example/', false, false],
    ['https://me@platform.example/', false, false],
    ['https://platform.example/#part', false, false],
    ['file:///etc/passwd', false, false],
    [`https://platform.example/${'x'.repeat(500)}`, false, false],
    ['nonsense', false, false],
  ])('%s may be called outside of production: %s, in it: %s', (url, outside, inside) => {
    expect([mayCall(url, false), mayCall(url, true)]).toEqual([outside, inside]);
  });

  it('is refused where a name leads to a private one', async () => {
    for (const all of [true, false]) {
      const found = await new Promise((resolve) => publicLookup('localhost', { all }, (error) => resolve(error)));
      expect(found).toBeInstanceOf(PrivateAddress);
    }
  });
});

describe('a call', () => {
  const failing = (work: Promise<void>) =>
    work.then(
      () => undefined,
      (error: DeliveryError) => [error.message, error.final],
    );
  const development = { production: false };

  it('brings the body and the headers', async () => {
    const { calls, url } = await receiver(respond(200));
    await post(url, '{"名":1}', { 'x-test': '1' }, development);
    expect(calls).toMatchObject([{ body: '{"名":1}', headers: { 'x-test': '1', 'content-type': 'application/json' } }]);
  });

  test.each([
    [204, undefined],
    [301, ['the endpoint answered 301', false]],
    [404, ['the endpoint answered 404', false]],
    [410, ['the endpoint answered 410', true]],
    [500, ['the endpoint answered 500', false]],
  ])('answered with %s', async (status, expected) => {
    const { url } = await receiver(respond(status, { location: 'http://127.0.0.1:1/' }));
    expect(await failing(post(url, '{}', {}, development))).toEqual(expected);
  });

  it('does not wait for ever, nor read for ever', async () => {
    const silent = await receiver(() => {});
    expect(await failing(post(silent.url, '{}', {}, { ...development, limitMs: 50 }))).toEqual([
      'no answer within 50 ms',
      false,
    ]);
    const endless = await receiver((_, __, response) => {
      response.writeHead(200);
      const more = () => void (response.destroyed || response.write('x'.repeat(MAX_ANSWER_BYTES), more));
      more();
    });
    expect(await failing(post(endless.url, '{}', {}, development))).toBeUndefined();
    const { url, stop } = await startReceiver(respond(200));
    await stop();
    expect(await failing(post(url, '{}', {}, development))).toEqual(['the call failed (ECONNREFUSED)', false]);
  });

  it('is not made in production to an address on this machine', async () => {
    const { calls, url } = await receiver(respond(200));
    expect(await failing(post(url, '{}', {}, { production: true }))).toEqual(['the address may not be called', true]);
    expect(calls).toEqual([]);
  });
});

describe('a signature', () => {
  const header = sign('secret', 'body', now);
  const after = (seconds: number) => new Date(now.getTime() + seconds * 1_000);

  it('holds for its body, its secret and within the replay window', () => {
    expect(header).toMatch(/^t=1772424000,v1=[0-9a-f]{64}$/);
    for (const seconds of [0, REPLAY_WINDOW_SECONDS, -REPLAY_WINDOW_SECONDS])
      expect(verify('secret', 'body', header, after(seconds))).toBe(true);
    expect(verify('secret', 'body', header, after(REPLAY_WINDOW_SECONDS + 1))).toBe(false);
    expect(verify('other', 'body', header, now)).toBe(false);
    expect(verify('secret', 'Body', header, now)).toBe(false);
    expect(verify('secret', 'body', header.replace('t=1772424000', 't=1772424001'), now)).toBe(false);
    for (const wrong of ['', 't=1', 'v1=00', `t=x,v1=${'0'.repeat(64)}`])
      expect(verify('secret', 'body', wrong, now)).toBe(false);
  });
});

describe('an endpoint', () => {
  const [event] = (() => {
    const outcome = decide(undefined, 'whk_1', define, now);
    return outcome.ok ? outcome.events : [];
  })();
  if (!event) throw new Error('not defined');
  const active: Webhook = { ...evolve(undefined, event), version: 1 };
  const retired: Webhook = { ...active, status: 'RETIRED' };
  const change = { type: 'CHANGE', profile: { ...profile, name: '新' }, secret: 'new' } as const;

  test.each([
    ['none', undefined, 'DEFINED', 'NOT_FOUND', 'NOT_FOUND'],
    ['active', active, 'WRONG_STATE', 'CHANGED', 'RETIRED'],
    ['retired', retired, 'WRONG_STATE', 'WRONG_STATE', undefined],
  ])('%s: define, change, retire', (_, state, ...expected) => {
    const outcomes = [define, change, { type: 'RETIRE' } as const].map((command) => {
      const outcome = decide(state, 'whk_1', command, now);
      return outcome.ok ? outcome.events[0]?.type : outcome.errors[0]?.code;
    });
    expect(outcomes).toEqual(expected);
  });

  it('keeps its secret unless a new one was asked for', () => {
    const { secret: _, ...kept } = change;
    expect(evolve(active, { ...change, type: 'CHANGED' })).toMatchObject({
      name: '新',
      secret: 'new',
      areaId: 'are_1',
    });
    expect(evolve(active, { ...kept, type: 'CHANGED' })).toMatchObject({ secret: 'sealed' });
    expect(evolve(active, { type: 'RETIRED' }).status).toBe('RETIRED');
  });
});
