import { describe, expect, it } from '@jest/globals';
import { Rejection } from '@linli/kit/decisions.ts';
import fc from 'fast-check';
import { CsvFault, readCsv } from '../src/imports/csv.ts';
import { SHIPPED_MAPPINGS } from '../src/imports/importMappings.ts';
import { isTimeFormat, isTimeZone, momentReader } from '../src/imports/instant.ts';
import { columnsOf, definitionShape } from '../src/imports/mapping.ts';
import { type ReadRow, rowReader } from '../src/imports/readRow.ts';
import { MAX_IMPORT_ROWS, readText } from '../src/imports/readText.ts';
import { fillTemplate, isTemplate } from '../src/imports/template.ts';
import { NYC311, NYC_MAPPING, plainRows } from './nyc311.ts';

const now = new Date('2026-03-02T01:00:00Z');
const DEFINITION = {
  name: '市政热线',
  format: 'CSV',
  externalId: 'id',
  category: { column: 'kind', table: [{ value: 'rats', to: '11-017' }] },
  description: '{kind}: {text}',
  reportedAt: { column: 'at', format: 'yyyy-MM-dd HH:mm' },
};
const definition = (more: object = {}) => definitionShape.parse({ ...DEFINITION, ...more });
const errorOf = (work: () => unknown) => {
  try {
    return work();
  } catch (error) {
    return error instanceof Rejection ? error.errors.map(({ code, params }) => [code, params]) : error;
  }
};

describe('I1 CSV', () => {
  it.each([
    [
      'a,b\n1,2\n',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      '\uFEFFa,b\r\n1,\r\n\r\n,2',
      [
        [1, 'a', 'b'],
        [2, '1', ''],
        [4, '', '2'],
      ],
    ],
    [
      '"a\n""x""",b\n"",2',
      [
        [1, 'a\n"x"', 'b'],
        [3, '', '2'],
      ],
    ],
    ['a b,c"d\n', [[1, 'a b', 'c"d']]],
    ['', []],
  ])('I1 reads %j', (text, wanted) => {
    expect(readCsv(text, ',').map(({ line, values }) => [line, ...values])).toEqual(wanted);
  });

  it.each([
    ['"open', 1],
    ['a,b\n"x"y,1', 2],
    ['a\n"b\n', 2],
  ])('I1 refuses %j and says where', (text, line) => {
    expect(errorOf(() => readCsv(text, ','))).toEqual(new CsvFault(line));
  });

  it('I1 reads back whatever was written, with every delimiter', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '"', ',', ';', '\t', '|', '\n', '\r', ' ', '中'),
      maxLength: 6,
    });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        (rows, delimiter, end) => {
          const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(delimiter)).join(end);
          expect(readCsv(text, delimiter).map(({ values }) => values)).toEqual(rows);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('I1 reads the 500 real rows as a plain reader does', () => {
    const [header, ...records] = readCsv(NYC311, ',');
    const read = records.map(({ values }) =>
      Object.fromEntries((header?.values ?? []).map((name, at) => [name, values[at]])),
    );
    expect(read).toEqual(plainRows(NYC311));
  });
});

describe('I1 moments', () => {
  it.each([
    ['ISO', 'Asia/Shanghai', '2026-03-01T08:00:00', '2026-03-01T00:00:00.000Z'],
    ['ISO', 'Asia/Shanghai', '2026-03-01', '2026-02-28T16:00:00.000Z'],
    ['ISO', 'Asia/Shanghai', '2010-04-14T06:37:38-08:00', '2010-04-14T14:37:38.000Z'],
    ['ISO', 'Asia/Shanghai', '2026-03-01T08:00:00.5Z', '2026-03-01T08:00:00.500Z'],
    ['ISO', 'America/New_York', '2023-12-10T12:00:00.000', '2023-12-10T17:00:00.000Z'],
    ['ISO', 'America/New_York', '2024-07-01T12:00:00', '2024-07-01T16:00:00.000Z'],
    // Comes twice when the clocks go back: the first. Left out when they go forward: an hour later.
    ['ISO', 'America/New_York', '2024-11-03T01:30:00', '2024-11-03T05:30:00.000Z'],
    ['ISO', 'America/New_York', '2024-03-10T02:30:00', '2024-03-10T07:30:00.000Z'],
    ['yyyy年M月d日', 'Asia/Shanghai', 'x', undefined],
    ['MM/dd/yyyy hh:mm:ss a', 'Asia/Shanghai', '3/1/2026 12:05:09 AM', '2026-02-28T16:05:09.000Z'],
    ['MM/dd/yyyy hh:mm:ss a', 'Asia/Shanghai', '03/01/2026 12:05:09 pm', '2026-03-01T04:05:09.000Z'],
    ['dd.MM.yyyy HH:mm', 'Asia/Shanghai', '31.04.2026 10:00', undefined],
    ['yyyy/MM/dd', 'Asia/Shanghai', '2024/02/29', '2024-02-28T16:00:00.000Z'],
    ['ISO', 'Asia/Shanghai', '2026-02-30', undefined],
    ['ISO', 'Asia/Shanghai', '2026-03-01T24:00:00', undefined],
    ['ISO', 'Asia/Shanghai', 'yesterday', undefined],
  ])('I1 reads %s in %s: %s', (format, zone, text, wanted) => {
    if (isTimeFormat(format)) expect(momentReader(format, zone)(text)?.toISOString()).toBe(wanted);
    else expect(wanted).toBeUndefined();
  });

  it('I1 knows formats and zones', () => {
    const formats = ['ISO', 'yyyy-MM-dd', 'MM/dd/yyyy hh:mm a', 'yyyy-MM-dd HH:mm:ss.SSS'];
    expect(formats.map(isTimeFormat)).toEqual([true, true, true, true]);
    const wrong = ['', 'yyyy', 'yyyy-MM-dd hh:mm', 'yyyy-MM-dd a', 'yyyy-MM-dd dd', 'yyyy-MM-ddTHH', 'yyyy-MM-dd QQ'];
    expect(wrong.map(isTimeFormat)).toEqual(wrong.map(() => false));
    expect(['Asia/Shanghai', 'UTC', 'Mars/Base'].map(isTimeZone)).toEqual([true, true, false]);
  });
});

describe('I1 templates', () => {
  const cell = (name: string) => ({ a: 'x', b: 'y' })[name] ?? '';
  it.each([
    ['{a}: {b}', 'x: y'],
    ['{a}: {none}', 'x'],
    ['{none}, {b}', 'y'],
    ['{none}\n{a}', 'x'],
    ['来自 {a}\n{none}', '来自 x'],
  ])('I1 fills %j', (template, text) => expect(fillTemplate(template, cell)).toBe(text));

  it('I1 refuses text without columns or with odd braces', () => {
    expect(['{a}', 'a', '{a', '{}', '{a}}', '{{a}}'].map(isTemplate)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('I1 texts as a whole', () => {
  const json = definition({ format: 'JSON' });
  it.each([
    [
      'id,kind\n1,rats',
      [
        ['IMPORT_COLUMN_MISSING', { column: 'at' }],
        ['IMPORT_COLUMN_MISSING', { column: 'text' }],
      ],
    ],
    ['id,kind,text,at\n', [['IMPORT_EMPTY', undefined]]],
    ['\n', [['IMPORT_EMPTY', undefined]]],
    ['id,kind,text,at\n1,"rats', [['IMPORT_UNREADABLE', { place: 2 }]]],
    [`id,kind,text,at${'\n1,1,1,1'.repeat(MAX_IMPORT_ROWS + 1)}`, [['IMPORT_TOO_LARGE', expect.anything()]]],
  ])('I1 refuses the CSV %#', (text, wanted) => expect(errorOf(() => readText(definition(), text))).toEqual(wanted));

  it.each([
    // As the examples of Open311 itself: a comma too many.
    ['[\n {"id": 1,},\n]', [['IMPORT_UNREADABLE', { place: 2 }]]],
    ['{"id": 1}', [['IMPORT_UNREADABLE', { place: 1 }]]],
    ['[]', [['IMPORT_EMPTY', undefined]]],
  ])('I1 refuses the JSON %j', (text, wanted) => expect(errorOf(() => readText(json, text))).toEqual(wanted));

  it('I1 reads numbers, null and what is no object', () => {
    const rows = readText(json, '[{"id": 7, "text": null, "kind": {"x": 1}}, 5]');
    expect(rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, ['id', '7'], ['text', ''], ['kind', '']],
      [2],
    ]);
  });

  it('I1 asks for every column it reads', () => {
    expect(columnsOf(definitionShape.parse(NYC_MAPPING)).toSorted()).toEqual(
      [
        'unique_key',
        'complaint_type',
        'descriptor',
        'created_date',
        'open_data_channel_type',
        'borough',
        'latitude',
        'longitude',
        'incident_address',
        'status',
        'closed_date',
      ].toSorted(),
    );
  });

  it('I1 ships a mapping for GeoReport', () => expect([...SHIPPED_MAPPINGS.keys()]).toEqual(['OPEN311']));
});

describe('I1 rows', () => {
  const read = (cells: Record<string, string>, more: object = {}): ReadRow =>
    rowReader(definition(more), now)({ line: 2, cells: new Map(Object.entries(cells)) });
  const cells = { id: 'e1', kind: 'rats', text: '有老鼠', at: '2026-03-01 09:00' };

  it('I1 reads a good one', () => {
    expect(read(cells)).toEqual({
      row: {
        externalId: 'e1',
        categoryCode: '11-017',
        description: 'rats: 有老鼠',
        reportedAt: new Date('2026-03-01T01:00:00Z'),
        channel: 'PARTNER',
        areaId: null,
        location: null,
        address: null,
        closed: false,
        closedAt: null,
      },
    });
  });

  it.each([
    [{ id: '' }, {}, [['id', 'VALUE_MISSING']]],
    [{ id: 'x'.repeat(101) }, {}, [['id', 'VALUE_TOO_LONG']]],
    [{ kind: 'cats' }, {}, [['kind', 'VALUE_UNKNOWN']]],
    [
      { kind: '', text: '' },
      {},
      [
        ['kind', 'VALUE_MISSING'],
        [null, 'VALUE_MISSING'],
      ],
    ],
    [{ text: 'x'.repeat(4_001) }, {}, [[null, 'VALUE_TOO_LONG']]],
    [{ at: '2026-03-02 10:00' }, {}, [['at', 'IN_THE_FUTURE']]],
    [{ at: '' }, {}, [['at', 'VALUE_MISSING']]],
    [{ lat: '91', lng: '8' }, { location: { latitude: 'lat', longitude: 'lng' } }, [['lat', 'VALUE_INVALID']]],
    [
      { lat: '1e1', lng: '' },
      { location: { latitude: 'lat', longitude: 'lng' } },
      [
        ['lat', 'VALUE_INVALID'],
        ['lng', 'VALUE_MISSING'],
      ],
    ],
    [{ where: 'x'.repeat(101) }, { address: '{where}' }, [[null, 'VALUE_TOO_LONG']]],
    [{ via: 'owl' }, { channel: { column: 'via' } }, [['via', 'VALUE_UNKNOWN']]],
    [
      { end: '2026-02-01T00:00:00Z', s: 'c' },
      { closed: { column: 's', values: ['c'], at: { column: 'end' } } },
      [['end', 'CLOSED_BEFORE_REPORTED']],
    ],
    [
      { end: 'x', s: 'c' },
      { closed: { column: 's', values: ['c'], at: { column: 'end' } } },
      [['end', 'VALUE_INVALID']],
    ],
  ])('I1 tells what is wrong with %j', (wrong, more, wanted) => {
    const result = read({ ...cells, ...wrong }, more);
    expect(
      typeof result === 'object' && 'problems' in result && result.problems.map(({ column, code }) => [column, code]),
    ).toEqual(wanted);
  });

  it('I1 takes codes that mean something here, else the fallback', () => {
    const category = { column: 'kind', table: [], fallback: '17-014' };
    expect(read({ ...cells, kind: '16-001' }, { category })).toMatchObject({ row: { categoryCode: '16-001' } });
    expect(read({ ...cells, kind: 'cats' }, { category })).toMatchObject({ row: { categoryCode: '17-014' } });
    expect(read({ ...cells, via: 'HOTLINE' }, { channel: { column: 'via' } })).toMatchObject({
      row: { channel: 'HOTLINE' },
    });
  });

  it('I1 leaves out what does not meet the conditions', () => {
    const conditions = [{ column: 'kind', values: ['rats'], holds: false }];
    expect(read(cells, { conditions })).toBe('LEFT_OUT');
    expect(read(cells, { conditions: [{ column: 'kind', values: ['rats'] }] })).toHaveProperty('row');
  });

  it('I1 never fails on any cells', () => {
    const columns = ['id', 'kind', 'text', 'at', 'lat', 'lng'];
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 6, maxLength: 6 }), (values) => {
        const result = read(Object.fromEntries(columns.map((name, at) => [name, values[at] ?? ''])), {
          location: { latitude: 'lat', longitude: 'lng' },
        });
        expect(typeof result === 'string' || 'row' in result || result.problems.length > 0).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
