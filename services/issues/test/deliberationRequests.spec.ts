import { describe, expect, it } from '@jest/globals';
import type { DeliberationCommand } from '../src/deliberation/procedure/deliberation.ts';
import type { RequestCommand } from '../src/procedure/requests.ts';
import { NEVER } from '../src/timeLimits/clock.ts';
import { acting, after, apply, codeOf, DAY_MS, fitting, now, rulesFor, started } from './deliberationStates.ts';

const six = rulesFor('SIX_STEP');
const working = after(six, 'PROPOSE', 'TAKE_UP', 'RESOLVE');
const departments = { by: 'per_d', actors: new Set(['DEPARTMENTS'] as const) };
const approver = { by: 'per_x', actors: new Set(['APPROVER'] as const) };
const inDays = (days: number) => new Date(now.getTime() + days * DAY_MS);
const rest: RequestCommand = {
  ...departments,
  type: 'REQUEST',
  request: { kind: 'SUSPENSION', reason: '等料', until: inDays(10) },
};
const more = { kind: 'EXTENSION', reason: '雨', extension: { amount: 2, unit: 'DAY' } } as const;
const approve: RequestCommand = { ...approver, type: 'APPROVE' };
const end: RequestCommand = { ...approver, type: 'RESUME', reason: '料到' };
const timeOut = (): DeliberationCommand => ({ type: 'TIME_OUT', facts: fitting(working, undefined, six) });
const handIn = acting('HAND_IN', fitting(working, undefined, six), ['DEPARTMENTS']);

describe('I6 a deliberation that waits', () => {
  it('I6 asked for by who is at work in a step that allows it, granted by somebody else, once', () => {
    expect(codeOf(started(six), { ...rest, actors: new Set(['RESIDENTS']) }, six)).toBe('WRONG_STATE');
    expect(codeOf(working, { ...rest, ...approver }, six)).toBe('FORBIDDEN');
    expect(codeOf(working, approve, six)).toBe('NO_REQUEST');
    const asked = apply(working, rest, now, six);
    expect(asked).toMatchObject({ status: 'ACCEPTED', dueAt: working.dueAt });
    expect(asked.timeline.at(-1)).toMatchObject({
      action: 'REQUESTED',
      left: { reason: '等料' },
      detail: { kind: 'SUSPENSION' },
    });
    expect(codeOf(asked, rest, six)).toBe('REQUEST_PENDING');
    expect(codeOf(asked, { ...approve, by: 'per_d' }, six)).toBe('OWN_REQUEST');
    const denied = apply(asked, { ...approver, type: 'DENY', reason: '不等' }, now, six);
    expect(denied).toMatchObject({ status: 'ACCEPTED', run: { request: null } });
    expect(codeOf(denied, end, six)).toBe('WRONG_STATE');
  });

  it('I6 rests until its date or until an approver ends that, and goes on with the time that was left', () => {
    const resting = apply(apply(working, rest, now, six), approve, now, six);
    expect(resting).toMatchObject({ status: 'SUSPENDED', dueAt: NEVER, wakeAt: inDays(10) });
    expect(codeOf(resting, handIn, six, inDays(9))).toBe('WRONG_STATE');
    expect(apply(resting, timeOut(), inDays(9), six)).toBe(resting);
    const later = apply(resting, timeOut(), inDays(10), six);
    expect(later).toMatchObject({ status: 'ACCEPTED', run: { suspendedUntil: null, step: working.run.step } });
    expect(later.dueAt > inDays(10)).toBe(true);
    expect(later.timeline.at(-1)).toMatchObject({ action: 'RESUMED', by: null });
    expect(apply(resting, end, inDays(3), six)).toMatchObject({ status: 'ACCEPTED', run: { suspendedUntil: null } });
    // The timer may be late; the date is not.
    const acted = apply(resting, handIn, inDays(10), six);
    expect(acted.timeline.slice(-2).map(({ action }) => action)).toEqual(['RESUMED', 'ACTED']);
  });

  it('I6 marks from before a rest strike once, while it rests', () => {
    const asked = apply(working, rest, now, six);
    const late = inDays(9.5);
    const struck = apply(apply(asked, approve, late, six), timeOut(), late, six);
    expect(struck.status).toBe('SUSPENDED');
    expect(struck.wakeAt).toEqual(inDays(10));
  });

  it('I6 more time moves the limit and nothing else', () => {
    const longer = apply(
      apply(working, { ...departments, type: 'REQUEST', request: more }, now, six),
      approve,
      now,
      six,
    );
    expect(longer).toMatchObject({ status: 'ACCEPTED', run: { step: working.run.step, request: null } });
    expect(longer.dueAt > working.dueAt).toBe(true);
  });
});
