import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  decideItem,
  evolveItem,
  type ItemCommand,
  type ItemEvent,
  itemMoves,
  type ItemStatus,
  REMINDER_DAYS,
  type ResponsibilityItem,
} from '../src/deliberation/resolution/item.ts';
import { decideResolution, evolveResolution, type Resolution } from '../src/deliberation/resolution/resolution.ts';
import { NEVER } from '../src/timeLimits/clock.ts';

const DAY_MS = 86_400_000;
const start = new Date('2026-03-02T02:00:00Z');
const day = (days: number) => new Date(start.getTime() + days * DAY_MS);
const dueAt = day(10);
const assignment = {
  _id: 'rit_1',
  communityId: 'are_1',
  areaIds: ['are_1'],
  resolutionId: 'res_1',
  topicId: null,
  chairId: 'per_chair',
  text: '办',
  ownerId: 'per_o',
  dueAt,
};
const commands = {
  REPORT: { type: 'REPORT', by: 'per_o', text: '好', attachments: [] },
  TAKE_REPORT: { type: 'TAKE_REPORT', report: { by: 'per_o', text: '好', attachments: [], at: day(20) } },
  ACCEPT: { type: 'ACCEPT', by: 'per_chair' },
  REJECT: { type: 'REJECT', by: 'per_chair', reason: '差' },
  WAKE: { type: 'WAKE' },
} as const satisfies Record<string, ItemCommand>;
type Name = keyof typeof commands;

const step = (state: ResponsibilityItem | undefined, command: ItemCommand, at: Date): ResponsibilityItem => {
  const outcome = decideItem(state, command, at);
  if (!outcome.ok) throw new Error(outcome.errors[0]?.code);
  const events: readonly ItemEvent[] = outcome.events;
  return events.reduce(
    (item, event) => ({ ...evolveItem(item, event), version: 1 }) as ResponsibilityItem,
    state as ResponsibilityItem,
  );
};
const open = step(undefined, { type: 'ASSIGN', assignment }, start);
const states: Record<ItemStatus, ResponsibilityItem> = {
  OPEN: open,
  OVERDUE: step(open, commands.WAKE, dueAt),
  REPORTED: step(open, commands.REPORT, day(1)),
  DONE: step(step(open, commands.REPORT, day(1)), commands.ACCEPT, day(2)),
};

describe('I7 responsibility items', () => {
  const cases = (Object.keys(states) as ItemStatus[]).flatMap((status) =>
    (Object.keys(commands) as Name[]).map((name) => [status, name] as const),
  );
  it.each(cases)('I7 %s: %s', (status, name) => {
    const state = states[status];
    expect(state.status).toBe(status);
    const outcome = decideItem(state, commands[name], day(3));
    const possible = (itemMoves[status] as readonly string[]).includes(name);
    const heard = name === 'WAKE' || (name === 'TAKE_REPORT' && !possible) || (name === 'ACCEPT' && status === 'DONE');
    if (heard) expect(outcome).toEqual({ ok: true, events: [] });
    else expect(outcome.ok).toBe(possible);
  });

  it('I7 a report of organizations counts as the owner’s, unless it was rejected since', () => {
    const report = { ...commands.TAKE_REPORT.report, at: day(1) };
    const taken = step(open, { type: 'TAKE_REPORT', report }, day(2));
    expect(taken).toMatchObject({ status: 'REPORTED', report, wakeAt: NEVER });
    const rejected = step(taken, commands.REJECT, day(3));
    expect(decideItem(rejected, { type: 'TAKE_REPORT', report }, day(4))).toEqual({ ok: true, events: [] });
    const again = { ...report, at: day(4) };
    expect(step(rejected, { type: 'TAKE_REPORT', report: again }, day(4))).toMatchObject({ status: 'REPORTED' });
    expect(decideItem(undefined, commands.TAKE_REPORT, day(1)).ok).toBe(false);
  });

  it('I7 whether it was late is told by the time of the report, not by the timer', () => {
    expect(step(open, commands.REPORT, day(11))).toMatchObject({ status: 'REPORTED', overdueAt: dueAt });
    expect(step(states.OVERDUE, commands.REPORT, day(11))).toMatchObject({ overdueAt: dueAt });
    const report = { ...commands.TAKE_REPORT.report, at: day(9) };
    expect(step(states.OVERDUE, { type: 'TAKE_REPORT', report }, day(11))).toMatchObject({ overdueAt: null });
  });

  it('I7 reminds once and is overdue once, never early, and has a wake-up exactly while it is open', () => {
    expect(open.wakeAt).toEqual(new Date(dueAt.getTime() - REMINDER_DAYS * DAY_MS));
    const steps = fc.array(fc.tuple(fc.constantFrom(...(Object.keys(commands) as Name[])), fc.nat(5 * DAY_MS)), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(steps, (sequence) => {
        let state = open;
        let now = start.getTime();
        for (const [name, wait] of sequence) {
          now += wait;
          const outcome = decideItem(state, commands[name], new Date(now));
          if (!outcome.ok) continue;
          for (const event of outcome.events) {
            if (event.type === 'REMINDED') expect(state.remindedAt).toBeNull();
            if (event.type === 'OVERDUE') expect([state.overdueAt, now >= dueAt.getTime()]).toEqual([null, true]);
            state = { ...evolveItem(state, event), version: 1 } as ResponsibilityItem;
          }
          expect(state.wakeAt < NEVER).toBe(state.status === 'OPEN');
        }
      }),
      { numRuns: 200 },
    );
  });

  it('I7 a resolution is fulfilled with its last item, at once when it has none, and adopted once', () => {
    const adoption = {
      _id: 'res_1',
      communityId: 'are_1',
      areaIds: ['are_1'],
      topicId: null,
      meetingId: 'mtg_1',
      voteId: null,
      chairId: 'per_chair',
      title: '决议',
      text: '文',
      follows: 'NOTHING',
      estateId: null,
      adoptedById: 'per_chair',
    } as const;
    const item = { itemId: 'rit_1', text: '办', ownerId: 'per_o', dueAt };
    const adopt = (items: (typeof item)[]) =>
      ({ ...evolveResolution(undefined, { type: 'ADOPTED', adoption, items, at: start }), version: 1 }) as Resolution;
    expect(adopt([]).status).toBe('FULFILLED');
    const one = adopt([item]);
    expect(one.status).toBe('ADOPTED');
    const fulfilled = { ...evolveResolution(one, { type: 'SETTLED', at: start }), version: 2 } as Resolution;
    expect(fulfilled).toMatchObject({ status: 'FULFILLED', openItems: 0 });
    expect(decideResolution(fulfilled, { type: 'SETTLE' }, start)).toEqual({ ok: true, events: [] });
    expect(decideResolution(one, { type: 'ADOPT', adoption, items: [] }, start).ok).toBe(false);
    const needy = { ...adoption, follows: 'PROJECT' } as const;
    expect(decideResolution(undefined, { type: 'ADOPT', adoption: needy, items: [] }, start)).toMatchObject({
      errors: [{ code: 'ESTATE_MISSING' }],
    });
  });
});
