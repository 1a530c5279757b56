import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { CN, dateOf, dayOf, hoursShape, onTopOf, weekdayOf, weekShape } from '../src/timeLimits/calendar.ts';
import { NEVER } from '../src/timeLimits/clock.ts';
import { LIMIT_UNITS, type LimitUnit } from '../src/timeLimits/limit.ts';
import { workingCalendar } from '../src/timeLimits/workingTime.ts';

const HOUR_MS = 3_600_000;
const cn = workingCalendar(CN);

/** Local time in Asia/Shanghai, e.g. `2026-02-14 09:00`. */
const at = (local: string) => new Date(`${local.replace(' ', 'T')}:00+08:00`);

const ends = (from: string, amount: number, unit: LimitUnit) => cn.add(at(from), { amount, unit });

/** The notices by day, written out apart from the file. */
const NOTICES: Record<number, { closed: string; open: string }> = {
  2024: {
    closed:
      '0101 0210 0211 0212 0213 0214 0215 0216 0217 0404 0405 0406 0501 0502 0503 0504 0505 0610 0915 0916 0917 ' +
      '1001 1002 1003 1004 1005 1006 1007',
    open: '0204 0218 0407 0428 0511 0914 0929 1012',
  },
  2025: {
    closed:
      '0101 0128 0129 0130 0131 0201 0202 0203 0204 0404 0405 0406 0501 0502 0503 0504 0505 0531 0601 0602 ' +
      '1001 1002 1003 1004 1005 1006 1007 1008',
    open: '0126 0208 0427 0928 1011',
  },
  2026: {
    closed:
      '0101 0102 0103 0215 0216 0217 0218 0219 0220 0221 0222 0223 0404 0405 0406 0501 0502 0503 0504 0505 0619 0620 0621 ' +
      '0925 0926 0927 1001 1002 1003 1004 1005 1006 1007',
    open: '0104 0214 0228 0509 0920 1010',
  },
};

const dates = (year: number, days: string) =>
  days.split(' ').map((day) => `${year}-${day.slice(0, 2)}-${day.slice(2)}`);

describe('I8 the statutory calendar', () => {
  test.each(Object.keys(NOTICES).map(Number))('%i is as the notice says', (year) => {
    const { closed, open } = NOTICES[year]!;
    const ofYear = (date: string) => date.startsWith(`${year}-`);
    expect(CN.holidays.map(({ date }) => date).filter(ofYear)).toEqual(dates(year, closed));
    expect(CN.makeUpDays.map(({ date }) => date).filter(ofYear)).toEqual(dates(year, open));
  });

  it('makes up for working days on weekends only, and mentions no date twice', () => {
    for (const { date } of CN.makeUpDays) expect(weekdayOf(dayOf(date))).toBeGreaterThan(5);
    const all = [...CN.holidays, ...CN.makeUpDays].map(({ date }) => date);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i working days', (year, count) => {
    let open = 0;
    for (let day = dayOf(`${year}-01-01`); day < dayOf(`${year + 1}-01-01`); day += 1) {
      if (cn.isWorkday(dateOf(day))) open += 1;
    }
    expect(open).toBe(count);
  });

  it('tells holidays from weekends and make-up workdays', () => {
    expect(cn.isHoliday('2026-02-16')).toBe(true);
    expect(cn.isHoliday('2026-02-14')).toBe(false);
    expect(cn.isWorkday('2026-02-14')).toBe(true);
    expect(cn.isHoliday('2026-03-01')).toBe(false);
    expect(cn.isWorkday('2026-03-01')).toBe(false);
  });

  it('is certain only of the years announced', () => {
    expect(cn.knows(at('2024-01-01 00:00'), at('2026-12-31 23:59'))).toBe(true);
    expect(cn.knows(at('2026-12-31 12:00'), at('2027-01-01 00:00'))).toBe(false);
    expect(cn.knows(at('2023-12-31 23:59'), at('2024-01-02 00:00'))).toBe(false);
  });
});

describe('I8 limits in working time', () => {
  it.each<[string, string, number, LimitUnit, string]>([
    ['in the morning', '2026-03-02 09:00', 1, 'WORKING_HOUR', '2026-03-02 10:00'],
    ['before opening', '2026-03-02 06:00', 1, 'WORKING_HOUR', '2026-03-02 09:30'],
    ['at opening', '2026-03-02 08:30', 1, 'WORKING_HOUR', '2026-03-02 09:30'],
    ['in the lunch break', '2026-03-02 12:40', 1, 'WORKING_HOUR', '2026-03-02 14:30'],
    ['across the lunch break', '2026-03-02 11:30', 1, 'WORKING_HOUR', '2026-03-02 14:00'],
    ['to closing exactly', '2026-03-02 17:00', 1, 'WORKING_HOUR', '2026-03-02 18:00'],
    ['to the lunch break exactly', '2026-03-02 11:00', 1, 'WORKING_HOUR', '2026-03-02 12:00'],
    ['at closing', '2026-03-02 18:00', 1, 'WORKING_HOUR', '2026-03-03 09:30'],
    ['at night before a working day', '2026-03-02 00:00', 1, 'WORKING_HOUR', '2026-03-02 09:30'],
    ['over a weekend', '2026-03-06 17:30', 1, 'WORKING_HOUR', '2026-03-09 09:00'],
    ['on a holiday', '2026-10-01 10:00', 1, 'WORKING_HOUR', '2026-10-08 09:30'],
    ['on a make-up Saturday', '2026-02-14 17:00', 2, 'WORKING_HOUR', '2026-02-24 09:30'],
    ['a whole working day', '2026-03-02 08:30', 1, 'WORKING_DAY', '2026-03-02 18:00'],
    ['a working day from the middle', '2026-03-06 10:00', 1, 'WORKING_DAY', '2026-03-09 10:00'],
    ['half a working day', '2026-03-02 08:30', 0.5, 'WORKING_DAY', '2026-03-02 14:00'],
    ['working days over the Spring Festival', '2026-02-13 10:00', 3, 'WORKING_DAY', '2026-02-25 10:00'],
    ['working days over a make-up Saturday', '2026-02-27 10:00', 2, 'WORKING_DAY', '2026-03-02 10:00'],
    ['hours', '2026-02-13 17:00', 2, 'HOUR', '2026-02-13 19:00'],
    ['days', '2026-02-13 17:00', 3, 'DAY', '2026-02-16 17:00'],
  ])('%s', (_, from, amount, unit, until) => {
    expect(ends(from, amount, unit)).toEqual(at(until));
  });

  it('counts on by the plain week where no holidays are known', () => {
    expect(ends('2031-10-01 08:30', 1, 'WORKING_DAY')).toEqual(at('2031-10-01 18:00'));
  });

  it('goes far: ten years and the end of the calendar', () => {
    const tenYears = ends('2026-01-05 08:30', 2_500, 'WORKING_DAY');
    expect(cn.between(at('2026-01-05 08:30'), tenYears)).toBe(2_500 * cn.workingDayMs);
    expect(cn.addMs(at('2026-01-05 08:30'), 1e15, 'WORKING_HOUR')).toEqual(NEVER);
    expect(cn.addMs(at('2026-01-05 08:30'), 1e15, 'HOUR')).toEqual(NEVER);
  });

  it('agrees with counting minute by minute', () => {
    const from = at('2026-02-12 00:00');
    let minutes = 0;
    for (let minute = 0; minute < 20 * 1_440; minute += 1) {
      const moment = new Date(from.getTime() + minute * 60_000);
      if (minute % 97 === 0) expect(cn.between(from, moment)).toBe(minutes * 60_000);
      if (cn.isOpen(moment)) minutes += 1;
    }
  });
});

describe('I8 hours of a department', () => {
  const morning: [number, number][] = [[540, 720]];
  const full: [number, number][] = [
    [540, 720],
    [840, 1_020],
  ];
  const window = workingCalendar(
    onTopOf(CN, {
      key: 'WINDOW',
      week: [full, full, full, full, full, morning, []],
      holidays: [{ date: '2026-02-14', name: { 'zh-CN': '盘点', en: 'Stocktaking' } }],
      makeUpDays: [{ date: '2026-10-07', weekday: 6 }],
      specialDays: [{ date: '2026-10-10', hours: [[600, 660]] }],
    }),
  );

  it('puts its own days before those of the country', () => {
    expect(window.workingDayMs).toBe(6 * HOUR_MS);
    expect(window.isWorkday('2026-02-14')).toBe(false);
    expect(window.isHoliday('2026-02-14')).toBe(true);
    expect(window.isHoliday('2026-10-07')).toBe(false);
    expect(window.hoursOn('2026-10-07')).toEqual(morning);
    expect(window.hoursOn('2026-10-10')).toEqual([[600, 660]]);
    expect(window.isHoliday('2026-10-01')).toBe(true);
    expect(window.hoursOn('2026-02-28')).toEqual(full);
  });

  it('uses up of a short day only its hours', () => {
    expect(window.add(at('2026-03-06 14:00'), { amount: 1, unit: 'WORKING_DAY' })).toEqual(at('2026-03-07 12:00'));
  });

  it('can be open around the clock, through midnight', () => {
    const always: [number, number][] = [[0, 1_440]];
    const week = Array.from({ length: 7 }, () => always);
    const none = { holidays: [], makeUpDays: [], specialDays: [] };
    const hotline = workingCalendar(onTopOf(null, { key: 'HOTLINE', week, ...none }));
    expect(hotline.add(at('2026-02-16 23:00'), { amount: 2, unit: 'WORKING_HOUR' })).toEqual(at('2026-02-17 01:00'));
    expect(hotline.knows(at('2040-01-01 00:00'), at('2050-01-01 00:00'))).toBe(true);
  });

  it.each([
    [[[600, 600]]],
    [
      [
        [600, 700],
        [700, 800],
      ],
    ],
    [
      [
        [700, 800],
        [600, 650],
      ],
    ],
    [[[600, 1_441]]],
    [[[-1, 5]]],
  ])('refuses %j as openings', (hours) => {
    expect(hoursShape.safeParse(hours).success).toBe(false);
  });

  it('refuses a week that never opens', () => {
    expect(weekShape.safeParse([[], [], [], [], [], [], []]).success).toBe(false);
    expect(weekShape.safeParse([full]).success).toBe(false);
  });
});

describe('I8 working time, always', () => {
  const moments = fc.date({ min: at('2023-06-01 00:00'), max: at('2028-06-01 00:00'), noInvalidDate: true });
  const spans = fc.integer({ min: 0, max: 4_000 * HOUR_MS });
  const units = fc.constantFrom(...LIMIT_UNITS);
  const limits = fc.record({ amount: fc.integer({ min: 1, max: 3_000 }).map((tenth) => tenth / 10), unit: units });

  it('gives back what was added', () => {
    fc.assert(
      fc.property(moments, limits, (start, limit) => {
        expect(cn.between(start, cn.add(start, limit), limit.unit)).toBe(cn.msOf(limit));
      }),
    );
  });

  it('is monotone', () => {
    fc.assert(
      fc.property(moments, moments, spans, spans, units, (a, b, less, more, unit) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        const [short, long] = less < more ? [less, more] : [more, less];
        expect(cn.addMs(early, short, unit) <= cn.addMs(late, short, unit) || short === 0).toBe(true);
        expect(cn.addMs(early, short, unit) <= cn.addMs(early, long, unit)).toBe(true);
      }),
    );
  });

  it('is additive', () => {
    fc.assert(
      fc.property(moments, spans, spans, units, (start, a, b, unit) => {
        expect(cn.addMs(cn.addMs(start, a, unit), b, unit)).toEqual(cn.addMs(start, a + b, unit));
      }),
    );
  });

  it('ends in opening hours, at the earliest moment', () => {
    fc.assert(
      fc.property(moments, limits, (start, { amount }) => {
        const end = cn.add(start, { amount, unit: 'WORKING_HOUR' });
        expect(cn.isOpen(new Date(end.getTime() - 1))).toBe(true);
        expect(cn.between(start, new Date(end.getTime() - 1))).toBe(cn.msOf({ amount, unit: 'WORKING_HOUR' }) - 1);
      }),
    );
  });
});
