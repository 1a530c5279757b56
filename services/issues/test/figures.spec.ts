import { describe, expect, it } from '@jest/globals';
import { dayOf, divide, plusMonths, startOfDay, weekOf } from '../src/figures/days.ts';
import { cell, csvOf } from '../src/figures/figuresCsv.ts';
import { drawn } from '../src/figures/followUpSample.ts';
import { hotSpotsOf, middleOf } from '../src/figures/hotSpots.ts';
import { type Measure, measures } from '../src/figures/measures.ts';
import { listsOf, rankingKinds } from '../src/figures/ranking.ts';
import { differencesBetween, hashOf } from '../src/figures/snapshot.ts';

const measure = (key: string) => measures.get(key) as Measure;
const at = new Date('2026-03-02T03:00:00Z');

describe('I10 days', () => {
  it('I10 are those of China', () => {
    expect(dayOf(new Date('2026-02-28T16:00:00Z'))).toBe('2026-03-01');
    expect(dayOf(new Date('2026-02-28T15:59:59Z'))).toBe('2026-02-28');
    expect(startOfDay('2026-03-01')).toEqual(new Date('2026-02-28T16:00:00Z'));
    expect([weekOf('2026-03-01'), weekOf('2026-03-02')]).toEqual(['2026-02-23', '2026-03-02']);
    expect([plusMonths('2026-01', -1), plusMonths('2025-12', 1)]).toEqual(['2025-12', '2026-01']);
  });

  it('I10 of a period within one day are none', () => {
    const period = { since: new Date('2026-03-01T01:00:00Z'), until: new Date('2026-03-01T02:00:00Z') };
    expect(divide(period, false)).toEqual({ spans: [], rest: [period] });
  });
});

describe('I10 tables', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['a,b', '"a,b"'],
    ['a"b', '"a""b"'],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['a\r\nb', '"a\r\nb"'],
    ['网格', '网格'],
    [-1.5, '-1.5'],
    [null, ''],
  ])('I10 the cell %j is written %j', (given, written) => {
    expect(cell(given)).toBe(written);
  });

  it('I10 have a head in the reader’s language and end every line', () => {
    const question = { groupBy: ['GRID'], measures: [measure('ON_TIME_RATE')] };
    const rows = [
      { keys: [{ dimension: 'GRID', value: null }], values: [{ value: 75, numerator: 3, denominator: 4 }] },
    ];
    const figures = { question, rows } as unknown as Parameters<typeof csvOf>[0];
    expect(csvOf(figures, 'en', false).text).toBe(
      'Grid,On-time rate,On-time rate numerator,On-time rate denominator\r\n,75,3,4\r\n',
    );
    const { text, byteOrderMark, rowCount } = csvOf(figures, 'zh-CN', true);
    expect([text.codePointAt(0), byteOrderMark, rowCount]).toEqual([0xfeff, true, 1]);
    expect(text).toContain('网格,按期办结率,按期办结率 分子');
  });
});

describe('I10 hot spots and samples', () => {
  it('I10 rank places by count, with share, change and mix', () => {
    const group = (place: string | null, code: string, now: boolean, count: number) => ({
      _id: { place, building: place?.startsWith('bui') ?? false, code, now },
      count,
    });
    const groups = [
      group('1/1', 'A', true, 2),
      group('1/1', 'B', true, 3),
      group('1/1', 'B', false, 9),
      group('bui_1', 'A', true, 5),
      group('2/2', 'A', false, 4),
      group(null, 'A', true, 10),
    ];
    const { total, before, nodes } = hotSpotsOf(groups, 'PLACE', 10);
    expect([total, before]).toEqual([20, 13]);
    expect(nodes).toEqual([
      {
        place: '1/1',
        kind: 'CELL',
        count: 5,
        share: 0.25,
        before: 9,
        categories: [
          { categoryCode: 'B', count: 3 },
          { categoryCode: 'A', count: 2 },
        ],
      },
      {
        place: 'bui_1',
        kind: 'BUILDING',
        count: 5,
        share: 0.25,
        before: 0,
        categories: [{ categoryCode: 'A', count: 5 }],
      },
    ]);
    expect(middleOf('110401/21195')).toEqual({ longitude: 110.4015, latitude: 21.1955 });
  });

  it('I10 draws the same for the same seed, in whatever order, and others for another', () => {
    const ids = Array.from({ length: 500 }, (_, index) => `iss_${index}`);
    const sample = drawn(ids, 20, 'May');
    expect(drawn(ids.toReversed(), 20, 'May')).toEqual(sample);
    expect(drawn(ids, 20, 'June')).not.toEqual(sample);
    expect(new Set(sample).size).toBe(20);
  });
});

describe('I10 red and black lists', () => {
  const [kind] = rankingKinds.values();
  const row = (node: string | null, good: number, all: number) => ({
    keys: [{ dimension: 'COMMUNITY' as const, value: node }],
    values: [{ measure: 'X', value: all === 0 ? null : (100 * good) / all, numerator: good, denominator: all }],
  });
  const lists = (rows: ReturnType<typeof row>[]) =>
    listsOf(rows, measure('RATING_SATISFACTION'), { ...(kind as NonNullable<typeof kind>), size: 2, fewest: 5 });

  it('I10 name the best and the worst of those with enough issues', () => {
    const { red, black } = lists([
      row('a', 9, 10),
      row('b', 5, 10),
      row('c', 4, 4),
      row('d', 1, 10),
      row('e', 10, 10),
      row(null, 0, 9),
    ]);
    expect(red.map(({ node, rank }) => [node, rank])).toEqual([
      ['e', 1],
      ['a', 2],
    ]);
    expect(black.map(({ node, rank }) => [node, rank])).toEqual([
      ['d', 4],
      ['b', 3],
    ]);
  });

  it('I10 put nobody on the black list who does as well as the last of the red one; ties by issues, then by id', () => {
    const { red, black } = lists([row('a', 5, 5), row('c', 8, 8), row('b', 8, 8), row('d', 6, 6)]);
    expect(red.map(({ node, rank }) => [node, rank])).toEqual([
      ['b', 1],
      ['c', 1],
    ]);
    expect(black).toEqual([]);
  });
});

describe('I10 snapshots', () => {
  const one = (value: number) => [
    { keys: [], values: [{ measure: 'REPORTED', value, numerator: null, denominator: null }] },
  ];
  it('I10 name what differs, and have another hash then', () => {
    expect(differencesBetween(one(1), one(1))).toEqual([]);
    expect(differencesBetween(one(1), one(2))).toEqual([{ keys: [], measure: 'REPORTED', frozen: 1, recomputed: 2 }]);
    expect(differencesBetween(one(1), [])).toHaveLength(1);
    expect(differencesBetween([], one(1))).toHaveLength(1);
    const owner = { node: 'are_1', level: 'DISTRICT' } as const;
    const question = { owner, since: at, until: at, basis: 'HAPPENED', groupBy: [], measures: [] } as const;
    const hash = (rows: ReturnType<typeof one>, sequence = 1) => hashOf({ question, sequence, rows });
    expect(hash(one(1))).toBe(hash(one(1)));
    expect(new Set([hash(one(1)), hash(one(2)), hash(one(1), 2)]).size).toBe(3);
  });
});
