import { describe, expect, it } from '@jest/globals';
import { CALENDAR_CACHE_MS, CALENDAR_CACHE_SIZE, createCalendars } from '../src/timeLimits/calendars.ts';
import {
  type CalendarProfile,
  decideCalendar,
  evolveCalendar,
  STATUTORY,
  type StoredCalendar,
} from '../src/timeLimits/storedCalendar.ts';

const NOW = new Date('2026-03-02T00:00:00.000Z');

const profile = (more: Partial<CalendarProfile> = {}): CalendarProfile => ({
  key: 'WINDOW',
  name: '便民服务窗口',
  areaId: 'are_440803',
  areaIds: ['are_440803'],
  unitId: null,
  baseKey: 'CN',
  week: [[[540, 720]], [], [], [], [], [], []],
  holidays: [],
  makeUpDays: [],
  specialDays: [],
  ...more,
});

const stored = (version: number, more: Partial<CalendarProfile> = {}): StoredCalendar => ({
  ...evolveCalendar(undefined, { type: 'DEFINED', profile: profile(more), at: NOW }),
  version,
});

describe('I8 a calendar is defined', () => {
  const always = () => true;

  it('once, again with other content, and not again with the same', () => {
    expect(decideCalendar(undefined, profile(), always, NOW)).toMatchObject({
      ok: true,
      events: [{ type: 'DEFINED' }],
    });
    expect(decideCalendar(stored(1), profile(), always, NOW)).toEqual({ ok: true, events: [] });
    expect(decideCalendar(stored(1), profile({ name: '窗口' }), always, NOW)).toMatchObject({
      ok: true,
      events: [{ profile: { name: '窗口' } }],
    });
  });

  it('under no key of others', () => {
    const taken = { ok: false, errors: [{ code: 'CALENDAR_KEY_TAKEN', field: ['input', 'key'] }] };
    expect(decideCalendar(stored(1), profile(), () => false, NOW)).toEqual(taken);
    expect(decideCalendar(undefined, profile({ key: 'CN' }), always, NOW)).toEqual(taken);
  });
});

describe('I8 calendars to count by', () => {
  function world() {
    const documents = new Map<string, StoredCalendar>();
    let now = NOW.getTime();
    let reads = 0;
    const find = async (id: string) => {
      reads += 1;
      if (id === 'cal_BROKEN' && reads === 1) throw new Error('out of reach');
      return documents.get(id) ?? null;
    };
    const calendars = createCalendars(find, () => new Date(now));
    return { documents, calendars, move: (ms: number) => void (now += ms), reads: () => reads };
  }

  it('are read once for all that ask, until their time is over or they are forgotten', async () => {
    const { documents, calendars, move, reads } = world();
    documents.set('cal_WINDOW', stored(1));
    const [first, second] = await Promise.all([calendars.get('WINDOW'), calendars.get('WINDOW')]);
    expect(first).toBe(second);
    expect(first.workingDayMs).toBe(3 * 3_600_000);
    documents.set('cal_WINDOW', stored(2, { week: [[[540, 600]], [], [], [], [], [], []] }));
    move(CALENDAR_CACHE_MS - 1);
    expect(await calendars.get('WINDOW')).toBe(first);
    expect(reads()).toBe(1);
    move(1);
    expect((await calendars.get('WINDOW')).workingDayMs).toBe(3_600_000);
    documents.set('cal_WINDOW', stored(3));
    calendars.forget('WINDOW');
    expect((await calendars.get('WINDOW')).workingDayMs).toBe(3 * 3_600_000);
  });

  it('are the statutory one for keys nobody has defined', async () => {
    const { calendars, reads } = world();
    expect((await calendars.get('NOBODY')).key).toBe('CN');
    expect(await calendars.get('CN')).toBe(await calendars.get('NOBODY'));
    expect(reads()).toBe(1);
    expect(await calendars.read('NOBODY')).toBeUndefined();
    expect(await calendars.read('CN')).toBe(STATUTORY);
  });

  it('are asked for again when they could not be read', async () => {
    const { calendars } = world();
    await expect(calendars.get('BROKEN')).rejects.toThrow('out of reach');
    expect((await calendars.get('BROKEN')).key).toBe('CN');
  });

  it('take no more room than allowed', async () => {
    const { calendars, reads } = world();
    for (let index = 0; index <= CALENDAR_CACHE_SIZE; index += 1) await calendars.get(`KEY-${index}`);
    await calendars.get(`KEY-${CALENDAR_CACHE_SIZE}`);
    expect(reads()).toBe(CALENDAR_CACHE_SIZE + 1);
    await calendars.get('KEY-0');
    expect(reads()).toBe(CALENDAR_CACHE_SIZE + 2);
  });
});
