import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { issuesModule } from '../src/module.ts';
import { MAX_DELIVERY_TRIES } from '../src/notifications/notification.ts';
import { verify } from '../src/notifications/webhooks/signature.ts';
import { act, COMMUNITY, defineAreas, gridWorker, report, resident } from './neighbourhood.ts';
import { actionsOf, definer, inbox, respond, startReceiver, supervisor, tell } from './notificationsHelp.ts';

/** Pauses between tries as short as the real clock needs; the service's own clock goes with it here. */
const RETRY_MS = 4;
const QUICK = { NOTIFICATION_RETRY_SECONDS: String(RETRY_MS / 1_000) };

type Defined = { webhook: { id: string } | null; secret: string | null };
type Delivery = { id: string; status: string; tries: number; failure: string | null; action: string };

let service: TestService;
const ends: (() => Promise<void> | void)[] = [];

beforeAll(async () => {
  service = await startTestService(issuesModule, QUICK);
  ends.push(() => service.stop());
  await defineAreas(service);
});

afterAll(async () => {
  for (const end of ends.toReversed()) await end();
});

async function receiver(answer: Parameters<typeof startReceiver>[0]) {
  const started = await startReceiver(answer);
  ends.push(started.stop);
  return started;
}

const define = (url: string, more: object = {}, viewer = definer, at = service) =>
  tell<Defined>(
    at,
    viewer,
    'webhookDefine',
    { areaId: COMMUNITY, name: '城管平台', url, actions: ['REPORTED'], ...more },
    'secret webhook { id status url language area { id } }',
  );

const retire = (webhookId: string) => tell(service, definer, 'webhookRetire', { webhookId }, 'webhook { id status }');

async function deliveries(webhookId: string, viewer = definer, at = service): Promise<Delivery[]> {
  const query = `query ($id: ID!) { webhook(id: $id) { deliveries { nodes { id status tries failure action } } } }`;
  const { data, errors } = await at.ask<{ webhook: { deliveries: { nodes: Delivery[] } } | null }>(viewer, query, {
    id: webhookId,
  });
  expect(errors).toBeUndefined();
  return data.webhook?.deliveries.nodes ?? [];
}

describe('webhooks', () => {
  it('I3 receive what they asked for, signed, with a key of its own and nothing personal', async () => {
    const { calls, url } = await receiver(respond(204));
    const { webhook, secret } = await define(url, { language: 'EN', idempotencyKey: 'endpoint-1' });
    const again = await define(url, { language: 'EN', idempotencyKey: 'endpoint-1' });
    expect(again).toMatchObject({ webhook: { id: webhook?.id }, secret });
    const issueId = await report(service);
    await act(service, gridWorker, 'issueDispatch', { issueId });
    await eventually(async () =>
      expect(await deliveries(webhook?.id ?? '')).toMatchObject([{ status: 'DELIVERED', tries: 1 }]),
    );
    expect(calls).toHaveLength(1);
    const [{ headers, body } = { headers: {}, body: '' }] = calls;
    const id = `ntf_${issueId}_1_TO_AREA_SYSTEMS_${webhook?.id}`;
    expect(headers).toMatchObject({
      'idempotency-key': id,
      'linli-event': 'issue.reported',
      'content-type': 'application/json',
    });
    const signature = String(headers['linli-signature']);
    expect(verify(secret ?? '', body, signature, new Date())).toBe(true);
    expect(verify(secret ?? '', `${body} `, signature, new Date())).toBe(false);
    expect(verify(`${secret}x`, body, signature, new Date())).toBe(false);
    expect(verify(secret ?? '', body, signature, new Date(Date.now() + 400_000))).toBe(false);
    expect(JSON.parse(body)).toMatchObject({
      id,
      event: 'issue.reported',
      issueId,
      communityId: COMMUNITY,
      status: 'ORDERED',
      sequence: 1,
    });
    for (const personal of ['13812345678', '3栋2单元501', '漏水', 'per_']) expect(body).not.toContain(personal);
    await retire(webhook?.id ?? '');
  });

  it('I3 are tried again until they take it, always with the same key', async () => {
    const { calls, url } = await receiver((call, number, response) =>
      respond(number <= 2 ? 503 : 200)(call, number, response),
    );
    const { webhook } = await define(url);
    await report(service);
    await eventually(async () =>
      expect(await deliveries(webhook?.id ?? '')).toMatchObject([{ status: 'DELIVERED', tries: 3, failure: null }]),
    );
    expect(new Set(calls.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
    expect(calls).toHaveLength(3);
    expect(new Set(calls.map(({ body }) => body)).size).toBe(1);
    await retire(webhook?.id ?? '');
  });

  it('I3 fail after the last try with the reason, follow no redirect, and are sent anew on demand', async () => {
    let healthy = false;
    const target = await receiver(respond(200));
    const { calls, url } = await receiver((call, number, response) =>
      respond(healthy ? 200 : 302, { location: target.url })(call, number, response),
    );
    const { webhook } = await define(url);
    const webhookId = webhook?.id ?? '';
    await report(service);
    await eventually(async () =>
      expect(await deliveries(webhookId)).toMatchObject([
        { status: 'FAILED', tries: MAX_DELIVERY_TRIES, failure: 'the endpoint answered 302' },
      ]),
    );
    expect(calls).toHaveLength(MAX_DELIVERY_TRIES);
    expect(target.calls).toEqual([]);
    const [failed] = await deliveries(webhookId);
    const redeliver = (viewer = definer) =>
      tell<{ delivery: Delivery | null }>(
        service,
        viewer,
        'webhookRedeliver',
        { notificationId: failed?.id },
        'delivery { status tries }',
      );
    const far = viewerWith('per_far', 'are_110101', ['notification:define']);
    expect((await redeliver(far)).userErrors[0]?.code).toBe('NOT_FOUND');
    healthy = true;
    expect((await redeliver()).delivery).toEqual({ status: 'PENDING', tries: 0 });
    await eventually(async () =>
      expect(await deliveries(webhookId)).toMatchObject([{ status: 'DELIVERED', tries: 1 }]),
    );
    expect((await redeliver()).userErrors[0]?.code).toBe('WRONG_STATE');
    expect(calls.at(-1)?.headers['idempotency-key']).toBe(failed?.id);
    await retire(webhookId);
  });

  it('I3 that have gone, or are retired, are not tried any more', async () => {
    const { calls, url } = await receiver(respond(410));
    const { webhook } = await define(url);
    const webhookId = webhook?.id ?? '';
    await report(service);
    await eventually(async () => expect(await deliveries(webhookId)).toMatchObject([{ status: 'FAILED', tries: 1 }]));
    await retire(webhookId);
    await report(service);
    expect(await deliveries(webhookId)).toHaveLength(1);
    expect(calls).toHaveLength(1);
    const change = await tell(
      service,
      definer,
      'webhookChange',
      { webhookId, name: 'x', url },
      'secret webhook { id }',
    );
    expect(change.userErrors[0]?.code).toBe('WRONG_STATE');
  });

  it('I3 hear only of the actions and categories they chose, and are refused at forbidden addresses', async () => {
    const { calls, url } = await receiver(respond(200));
    const { webhook } = await define(url, { actions: [], categoryPrefixes: ['16'] });
    await report(service);
    const { userErrors } = await tell(
      service,
      definer,
      'webhookChange',
      {
        webhookId: webhook?.id,
        name: '城管平台',
        url,
        actions: ['WITHDRAWN'],
        categoryPrefixes: ['HH'],
        newSecret: true,
      },
      'secret webhook { actions categoryPrefixes }',
    );
    expect(userErrors).toEqual([]);
    const issueId = await report(service);
    await act(service, resident, 'issueWithdraw', { issueId, reason: '已经好了' });
    await eventually(async () =>
      expect(await deliveries(webhook?.id ?? '')).toMatchObject([{ action: 'WITHDRAWN', status: 'DELIVERED' }]),
    );
    expect(calls).toHaveLength(1);
    await retire(webhook?.id ?? '');
    for (const wrong of ['http://example.com/', 'ftp://localhost/', 'https://me:pw@example.com/', 'nonsense'])
      expect((await define(wrong)).userErrors[0]?.code).toBe('WEBHOOK_ADDRESS_FORBIDDEN');
    expect(
      (await define(url, {}, viewerWith('per_far', 'are_110101', ['notification:define']))).userErrors[0]?.code,
    ).toBe('FORBIDDEN');
    const partner = viewerWith('per_partner', COMMUNITY, ['issue:import', 'issue:read']);
    expect((await define(url, {}, partner)).userErrors[0]?.code).toBe('FORBIDDEN');
    const own = await define(url, { partnerId: 'per_partner' }, partner);
    expect(own.userErrors).toEqual([]);
    expect(await deliveries(own.webhook?.id ?? '', partner)).toEqual([]);
    const { data } = await service.ask<{ webhook: null }>(resident, 'query ($id: ID!) { webhook(id: $id) { id } }', {
      id: own.webhook?.id,
    });
    expect(data.webhook).toBeNull();
  });
});

describe('notifications over a restart', () => {
  it('I3 nothing is lost and nothing comes twice', async () => {
    const folder = mkdtempSync(joinPath(tmpdir(), 'linli-webhooks-'));
    ends.push(() => rmSync(folder, { recursive: true, force: true }));
    const place = {
      LINLI_DATA: folder,
      DOCUMENTS_PREFIX: `test_webhooks_${process.pid}`,
      NOTIFICATION_RETRY_SECONDS: '60',
    };
    let now = Date.parse('2026-03-02T12:00:00Z');
    let healthy = false;
    const { calls, url } = await receiver((call, number, response) =>
      respond(healthy ? 200 : 500)(call, number, response),
    );
    const first = await startTestService(issuesModule, place, () => new Date(now));
    await defineAreas(first);
    const { webhook } = await define(url, {}, definer, first);
    const issueId = await report(first);
    await eventually(async () => expect(calls).toHaveLength(1));
    await first.stop();
    healthy = true;
    now += 20 * 24 * 3_600_000;
    const second = await startTestService(issuesModule, place, () => new Date(now));
    ends.push(() => second.stop());
    await eventually(async () =>
      expect(await deliveries(webhook?.id ?? '', definer, second)).toMatchObject([{ status: 'DELIVERED', tries: 2 }]),
    );
    expect(calls).toHaveLength(2);
    expect(new Set(calls.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
    await eventually(async () => {
      const escalated = (await inbox(second, supervisor)).filter(({ action }) => action === 'ESCALATED');
      expect(escalated.length).toBeGreaterThan(0);
      expect(escalated.every(({ urgent, issue }) => urgent && issue?.id === issueId)).toBe(true);
    });
    const taken = await inbox(second, gridWorker);
    expect(actionsOf(taken).filter((action) => action === 'REPORTED')).toHaveLength(1);
  });
});
