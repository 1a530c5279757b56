import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import {
  decide,
  evolve,
  MAX_DELIVERY_TRIES,
  MAX_RETRY_PAUSE_MS,
  type Notification,
  NOTIFICATION_STATUSES,
  type NotificationCommand,
  type NotificationStatus,
  retryPause,
} from '../src/notifications/notification.ts';
import { digestOf, MAX_DIGEST_LINES } from '../src/notifications/releaseNotification.ts';
import { showAt, standardSettings } from '../src/notifications/settings.ts';

const now = new Date('2026-03-02T04:00:00Z');
const HOUR_MS = 3_600_000;

const given = (status: NotificationStatus, more: Partial<Notification> = {}): Notification => ({
  _id: 'ntf_1',
  version: 1,
  status,
  channel: 'INBOX',
  action: 'RATED',
  audience: 'ACCEPTOR',
  rule: 'R',
  about: { subject: 'ISSUE', id: 'iss_1' },
  urgent: false,
  title: { 'zh-CN': '题', en: 'title' },
  text: { 'zh-CN': '文', en: 'text' },
  at: now,
  personId: 'per_1',
  addressees: ['per_1'],
  readBy: [],
  webhookId: null,
  facts: null,
  ...((status === 'HELD' || status === 'PENDING') && { dueAt: now }),
  forDigest: false,
  digestId: null,
  collects: [],
  shownAt: null,
  tries: 0,
  failure: null,
  ...more,
});

const commands: NotificationCommand[] = [
  { type: 'RELEASE' },
  { type: 'COLLECT', digestId: 'ntf_digest' },
  { type: 'TRY', firstPauseMs: 1_000 },
  { type: 'SUCCEED' },
  { type: 'FAIL', reason: 'x', final: false },
  { type: 'FAIL', reason: 'x', final: true },
  { type: 'REDELIVER' },
];

/** What each command brings about; everything else changes nothing. */
const EXPECTED: Record<NotificationStatus, Partial<Record<string, string>>> = {
  HELD: { RELEASE: 'RELEASED', COLLECT: 'COLLECTED' },
  PENDING: { TRY: 'TRIED', SUCCEED: 'DELIVERED', 'FAIL false': 'TRY_FAILED', 'FAIL true': 'FAILED' },
  DELIVERED: {},
  COLLECTED: {},
  FAILED: { REDELIVER: 'REQUEUED' },
};

const nameOf = (command: NotificationCommand) => (command.type === 'FAIL' ? `FAIL ${command.final}` : command.type);

describe('a notification', () => {
  for (const status of NOTIFICATION_STATUSES) {
    test.each(commands.map((command) => [nameOf(command), command] as const))(`${status} on %s`, (name, command) => {
      const outcome = decide(given(status), command, now);
      const event = EXPECTED[status][name];
      if (name === 'REDELIVER' && !event)
        expect(outcome).toMatchObject({ ok: false, errors: [{ code: 'WRONG_STATE' }] });
      else expect(outcome.ok && outcome.events.map(({ type }) => type)).toEqual(event ? [event] : []);
    });
  }

  it('is made once, and unknown before', () => {
    const { version: _, ...notification } = given('DELIVERED');
    const make = { type: 'MAKE', notification } as const;
    expect(decide(undefined, make, now)).toMatchObject({ ok: true, events: [{ type: 'MADE' }] });
    expect(decide(given('HELD'), make, now)).toEqual({ ok: true, events: [] });
    for (const command of commands)
      expect(decide(undefined, command, now)).toMatchObject({ ok: false, errors: [{ code: 'NOT_FOUND' }] });
  });

  it('is never released, collected or tried early', () => {
    const dueAt = new Date(now.getTime() + 1);
    for (const status of ['HELD', 'PENDING'] as const)
      for (const type of ['RELEASE', 'COLLECT', 'TRY'] as const)
        expect(
          decide(given(status, { dueAt }), { type, digestId: 'd', firstPauseMs: 1 } as NotificationCommand, now),
        ).toEqual({ ok: true, events: [] });
  });

  it('ends after the last try, and each try is due later than the one before', () => {
    let state = given('PENDING');
    let clock = now;
    const pauses: number[] = [];
    for (let round = 0; state.status === 'PENDING' && round < 100; round += 1) {
      const step = (command: NotificationCommand) => {
        const outcome = decide(state, command, clock);
        if (outcome.ok) for (const event of outcome.events) state = { ...evolve(state, event), version: 1 };
      };
      step({ type: 'TRY', firstPauseMs: 1_000 });
      pauses.push((state.dueAt?.getTime() ?? 0) - clock.getTime());
      step({ type: 'FAIL', reason: 'no', final: false });
      clock = state.dueAt ?? clock;
    }
    expect(state).toMatchObject({ status: 'FAILED', tries: MAX_DELIVERY_TRIES, failure: { reason: 'no' } });
    expect(state).not.toHaveProperty('dueAt');
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 64, 128].map((seconds) => seconds * 1_000));
    expect(retryPause(30, 1_000)).toBe(MAX_RETRY_PAUSE_MS);
  });

  it('begins anew with a redelivery, and forgets its failure when it arrives', () => {
    const failed = given('FAILED', { tries: 8, failure: { at: now, reason: 'no' } });
    const again = evolve(failed, { type: 'REQUEUED', at: now });
    expect(again).toMatchObject({ status: 'PENDING', tries: 0, dueAt: now });
    expect(evolve(again, { type: 'DELIVERED', at: now })).toMatchObject({
      status: 'DELIVERED',
      failure: null,
      shownAt: now,
    });
  });
});

describe('a digest', () => {
  it('lists the titles, oldest first, and says when there are more', () => {
    const notices = Array.from({ length: MAX_DIGEST_LINES + 5 }, (_, index) =>
      given('COLLECTED', {
        _id: `ntf_${index}`,
        at: new Date(now.getTime() - index),
        title: { 'zh-CN': `题${index}`, en: `title ${index}` },
      }),
    );
    const digest = digestOf('ntf_digest', notices, now);
    const lines = digest.text.en.split('\n');
    expect(lines).toHaveLength(MAX_DIGEST_LINES + 2);
    expect([lines[0], lines[1], lines.at(-1)]).toEqual(['You have 25 new notifications:', '· title 24', '· …']);
    expect(digest.collects).toHaveLength(25);
    expect(digest).toMatchObject({ action: 'DIGEST', addressees: ['per_1'], title: { 'zh-CN': '25 条新通知' } });
  });
});

describe('quiet hours and digests', () => {
  const settings = (from: number | null, to = 0, digestHour: number | null = null) => ({
    ...standardSettings('per_1'),
    quietHours: from === null ? null : { from: from * 60, to: to * 60 },
    digestHour,
  });
  // Times of day in China, eight hours ahead.
  test.each([
    ['no wish', settings(null), '2026-03-02T15:00:00Z', '2026-03-02T15:00:00Z'],
    ['before quiet hours', settings(22, 7), '2026-03-02T13:59:59Z', '2026-03-02T13:59:59Z'],
    ['as they begin', settings(22, 7), '2026-03-02T14:00:00Z', '2026-03-02T23:00:00Z'],
    ['before midnight', settings(22, 7), '2026-03-02T15:59:59Z', '2026-03-02T23:00:00Z'],
    ['after midnight', settings(22, 7), '2026-03-02T16:00:00Z', '2026-03-02T23:00:00Z'],
    ['as they end', settings(22, 7), '2026-03-02T23:00:00Z', '2026-03-02T23:00:00Z'],
    ['within a day', settings(12, 14), '2026-03-02T04:30:00Z', '2026-03-02T06:00:00Z'],
    ['until midnight', settings(20, 0), '2026-03-02T13:00:00Z', '2026-03-02T16:00:00Z'],
    ['over the end of a year', settings(22, 7), '2026-12-31T15:30:00Z', '2026-12-31T23:00:00Z'],
    ['digest today', settings(null, 0, 18), '2026-03-02T04:00:00Z', '2026-03-02T10:00:00Z'],
    ['digest now', settings(null, 0, 18), '2026-03-02T10:00:00Z', '2026-03-02T10:00:00Z'],
    ['digest tomorrow', settings(null, 0, 18), '2026-03-02T10:00:01Z', '2026-03-03T10:00:00Z'],
    ['digest at midnight', settings(null, 0, 0), '2026-03-02T10:00:00Z', '2026-03-02T16:00:00Z'],
    ['digest within quiet hours', settings(22, 7, 23), '2026-03-02T04:00:00Z', '2026-03-02T23:00:00Z'],
  ])('%s', (_, chosen, at, expected) => {
    expect(showAt(chosen, new Date(at))).toEqual(new Date(expected));
  });

  it('never show early, never in quiet hours, and hold nothing longer than two days', () => {
    const minute = fc.integer({ min: 0, max: 1_439 });
    const hour = fc.option(fc.integer({ min: 0, max: 23 }));
    fc.assert(
      fc.property(minute, minute, hour, fc.integer({ min: 0, max: 4e12 }), (from, to, digestHour, ms) => {
        fc.pre(from !== to);
        const chosen = { ...standardSettings('per_1'), quietHours: { from, to }, digestHour };
        const shown = showAt(chosen, new Date(ms));
        expect(shown.getTime()).toBeGreaterThanOrEqual(ms);
        expect(shown.getTime() - ms).toBeLessThanOrEqual(48 * HOUR_MS);
        expect(showAt({ ...chosen, digestHour: null }, shown)).toEqual(shown);
      }),
      { numRuns: 200 },
    );
  });
});
