import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import { issuesModule } from '../src/module.ts';
import { COMMUNITY, DISTRICT, defineAreas, PATH, resident, stranger } from './neighbourhood.ts';

const operator = viewerWith('per_operator', DISTRICT, ['calendar:define']);
const elsewhere = viewerWith('per_elsewhere', 'are_110101', ['calendar:define']);
const secretary = viewerWith('per_secretary', COMMUNITY, ['calendar:define']);

type Errors = { code: string; message: string; field: string[] | null }[];
type Calendar = { key: string; name: string; version: number } & Record<string, unknown>;

let service: TestService;

const morning = [{ from: '09:00', until: '12:00' }];
const full = [...morning, { from: '14:30', until: '17:30' }];
const weekdays = (openings: object[]) => [1, 2, 3, 4, 5].map((weekday) => ({ weekday, openings }));

const definition = (more: Record<string, unknown> = {}) => ({
  key: 'WINDOW',
  name: '便民服务窗口',
  areaId: DISTRICT,
  week: [...weekdays(full), { weekday: 6, openings: morning }],
  ...more,
});

const FIELDS = `key name version area { id } unitId baseKey week { weekday openings { from until } } workingDayMinutes knownYears sources`;

async function define(viewer: Viewer, input: object, language = 'en') {
  const query = `mutation ($input: CalendarDefineInput!) {
    calendarDefine(input: $input) { calendar { ${FIELDS} } userErrors { code message field } }
  }`;
  type Answer = { calendarDefine: { calendar: Calendar | null; userErrors: Errors } };
  const { data, errors } = await service.ask<Answer>(viewer, query, { input }, language);
  expect(errors).toBeUndefined();
  return data.calendarDefine;
}

const codeOf = async (viewer: Viewer, input: object) =>
  (await define(viewer, input)).userErrors.map(({ code }) => code);

async function read(key: string, fields: string, viewer = resident, language = 'en') {
  const query = `query ($key: ID!) { calendar(key: $key) { ${fields} } }`;
  const { data, errors } = await service.ask<{ calendar: Calendar | null }>(viewer, query, { key }, language);
  expect(errors).toBeUndefined();
  return data.calendar;
}

async function preview(input: object) {
  const query = `query ($input: TimeLimitPreviewInput!) { timeLimitPreview(input: $input) {
    dueAt limitMinutes certain dayCount days { countedMinutes day { date kind name } }
  } }`;
  type Day = { countedMinutes: number; day: { date: string; kind: string; name: string | null } };
  type Preview = { dueAt: string; limitMinutes: number; certain: boolean; dayCount: number; days: Day[] };
  return service.ask<{ timeLimitPreview: Preview | null }>(resident, query, { input });
}

beforeAll(async () => {
  service = await startTestService(issuesModule);
  await defineAreas(service, PATH);
});
afterAll(() => service.stop());

describe('I8 calendars', () => {
  it('I8 shows the statutory calendar with its holidays to everybody, in both languages', async () => {
    const days = 'days(from: "2026-02-13", count: 4) { date weekday kind name openings { from until } }';
    const calendar = await read('CN', `${FIELDS} ${days}`, stranger);
    expect(calendar).toMatchObject({ version: 1, area: null, baseKey: null, workingDayMinutes: 480 });
    expect(calendar?.['knownYears']).toEqual([2024, 2025, 2026]);
    expect(calendar?.['sources']).toEqual([
      expect.stringContaining('国办发明电〔2023〕7号'),
      expect.stringContaining('国办发明电〔2024〕12号'),
      expect.stringContaining('国办发明电〔2025〕7号'),
    ]);
    const openings = [
      { from: '08:30', until: '12:00' },
      { from: '13:30', until: '18:00' },
    ];
    expect(calendar?.['days']).toEqual([
      { date: '2026-02-13', weekday: 5, kind: 'WORKDAY', name: null, openings },
      { date: '2026-02-14', weekday: 6, kind: 'MAKE_UP', name: null, openings },
      { date: '2026-02-15', weekday: 7, kind: 'HOLIDAY', name: 'Spring Festival', openings: [] },
      { date: '2026-02-16', weekday: 1, kind: 'HOLIDAY', name: 'Spring Festival', openings: [] },
    ]);
    expect((await read('CN', 'name', resident, 'zh-CN'))?.name).toBe('全国法定工作日');
    expect(await read('NOBODY', 'key')).toBeNull();
  });

  it('I8 lets an operator define hours, and a new version by the same key', async () => {
    const { calendar, userErrors } = await define(operator, definition({ unitId: 'hun_window' }));
    expect(userErrors).toEqual([]);
    expect(calendar).toMatchObject({
      key: 'WINDOW',
      name: '便民服务窗口',
      version: 1,
      area: { id: DISTRICT },
      unitId: 'hun_window',
      baseKey: 'CN',
      workingDayMinutes: 360,
    });
    expect(calendar?.['week']).toEqual([
      ...weekdays(full),
      { weekday: 6, openings: morning },
      { weekday: 7, openings: [] },
    ]);
    expect((await define(operator, definition({ unitId: 'hun_window' }))).calendar?.version).toBe(1);
    const more = {
      unitId: 'hun_window',
      holidays: [{ date: '2026-02-14', name: '盘点' }],
      makeUpDays: [{ date: '2026-02-23' }],
      specialDays: [{ date: '2026-02-24', openings: [{ from: '10:00', until: '11:00' }] }],
    };
    expect((await define(operator, definition(more))).calendar?.version).toBe(2);
    const days = await read('WINDOW', 'days(from: "2026-02-14", count: 11) { kind openings { from } }');
    const kinds = ((days as Calendar)['days'] as { kind: string }[]).map(({ kind }) => kind);
    expect([kinds[0], kinds[1], kinds[9], kinds[10]]).toEqual(['HOLIDAY', 'HOLIDAY', 'MAKE_UP', 'SPECIAL']);
  });

  it('I8 refuses whoever has no right there, and keys of others', async () => {
    expect(await codeOf(elsewhere, definition({ key: 'OTHER' }))).toEqual(['FORBIDDEN']);
    expect(await codeOf(secretary, definition({ key: 'OTHER' }))).toEqual(['FORBIDDEN']);
    expect(await codeOf(operator, definition({ areaId: 'are_unknown' }))).toEqual(['AREA_NOT_FOUND']);
    expect(await codeOf(operator, definition({ key: 'CN' }))).toEqual(['CALENDAR_KEY_TAKEN']);
    const { userErrors } = await define(secretary, definition({ areaId: COMMUNITY }), 'zh-CN');
    expect(userErrors).toEqual([
      { code: 'CALENDAR_KEY_TAKEN', message: expect.stringContaining('日历代码'), field: ['input', 'key'] },
    ]);
    expect((await read('WINDOW', 'version'))?.version).toBe(2);
  });

  it.each<[string, object]>([
    ['a key in small letters', { key: 'window' }],
    ['a week without an opening', { week: [] }],
    ['a weekday twice', { week: [...weekdays(full), { weekday: 1, openings: [] }] }],
    ['a weekday that is none', { week: [{ weekday: 8, openings: morning }] }],
    ['a time that is none', { week: [{ weekday: 1, openings: [{ from: '9:00', until: '25:00' }] }] }],
    ['an opening backwards', { week: [{ weekday: 1, openings: [{ from: '12:00', until: '09:00' }] }] }],
    ['openings that overlap', { week: [{ weekday: 1, openings: [...full, { from: '16:00', until: '18:00' }] }] }],
    ['a date that is none', { holidays: [{ date: '2026-02-30', name: 'x' }] }],
    ['a date twice', { holidays: [{ date: '2026-05-15', name: 'x' }], makeUpDays: [{ date: '2026-05-15' }] }],
    ['another base', { baseKey: 'WINDOW' }],
    ['too many days', { makeUpDays: Array.from({ length: 201 }, () => ({ date: '2026-05-15' })) }],
  ])('I8 refuses %s', async (_, more) => {
    expect(new Set(await codeOf(operator, definition({ key: 'WRONG', ...more })))).toEqual(new Set(['INVALID_INPUT']));
    expect(await read('WRONG', 'key')).toBeNull();
  });

  it('I8 takes two definitions of one key at once', async () => {
    const names = ['甲', '乙', '丙', '丁'];
    const answers = await Promise.all(names.map((name) => define(operator, definition({ key: 'RACE', name }))));
    const versions = answers.flatMap(({ calendar }) => (calendar ? [calendar.version] : []));
    expect(new Set(versions).size).toBe(versions.length);
    expect(
      answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code)).every((code) => code === 'CONFLICT'),
    ).toBe(true);
    expect((await read('RACE', 'version'))?.version).toBe(Math.max(...versions));
  });

  it('I8 lists calendars by key, by area and by unit, in pages', async () => {
    await define(secretary, definition({ key: 'ADVICE', areaId: COMMUNITY, baseKey: null }));
    type List = { nodes: { key: string }[]; totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean } };
    const list = async (args: string) => {
      const query = `{ calendars${args} { nodes { key } totalCount pageInfo { endCursor hasNextPage } } }`;
      const { data, errors } = await service.ask<{ calendars: List }>(resident, query);
      expect(errors).toBeUndefined();
      return { ...data.calendars, keys: data.calendars.nodes.map(({ key }) => key) };
    };
    expect((await list('')).keys).toEqual(['ADVICE', 'RACE', 'WINDOW']);
    expect((await list(`(filter: { areaId: "${COMMUNITY}" })`)).keys).toEqual(['ADVICE']);
    expect((await list('(filter: { unitId: "hun_window" })')).keys).toEqual(['WINDOW']);
    const first = await list('(first: 2)');
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect((await list(`(first: 2, after: "${first.pageInfo.endCursor}")`)).keys).toEqual(['WINDOW']);
    expect(first.totalCount).toBe(3);
  });

  it('I8 says when a limit would end, and why', async () => {
    const from = '2026-02-13T09:00:00.000Z';
    const { data } = await preview({ from, limit: { amount: 2, unit: 'WORKING_DAY' } });
    expect(data.timeLimitPreview).toMatchObject({
      dueAt: '2026-02-24T09:00:00.000Z',
      limitMinutes: 960,
      certain: true,
      dayCount: 12,
    });
    const days = data.timeLimitPreview?.days ?? [];
    expect(days.map(({ countedMinutes }) => countedMinutes)).toEqual([60, 480, 0, 0, 0, 0, 0, 0, 0, 0, 0, 420]);
    expect(days[3]?.day).toEqual({ date: '2026-02-16', kind: 'HOLIDAY', name: 'Spring Festival' });

    const own = await preview({ calendarKey: 'WINDOW', from, limit: { amount: 1, unit: 'WORKING_HOUR' } });
    expect(own.data.timeLimitPreview?.dueAt).toBe('2026-02-23T01:30:00.000Z');
    const hotline = await preview({ calendarKey: 'ADVICE', from, limit: { amount: 1, unit: 'WORKING_DAY' } });
    expect(hotline.data.timeLimitPreview).toMatchObject({ dueAt: '2026-02-16T03:30:00.000Z', certain: true });
    const far = await preview({ from, limit: { amount: 2_500, unit: 'WORKING_DAY' } });
    expect(far.data.timeLimitPreview?.certain).toBe(false);
    expect(far.data.timeLimitPreview?.days).toHaveLength(100);
    expect(
      (await preview({ calendarKey: 'NOBODY', from, limit: { amount: 1, unit: 'DAY' } })).data.timeLimitPreview,
    ).toBeNull();
    for (const amount of [0, -1, 87_601]) {
      const { errors } = await preview({ from, limit: { amount, unit: 'HOUR' } });
      expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    }
  });

  it.each(['from: "nonsense"', 'from: "2026-02-13", count: 0', 'from: "2026-02-13", count: 367'])(
    'I8 shows no days for %s',
    async (args) => {
      const { errors } = await service.ask(resident, `{ calendar(key: "CN") { days(${args}) { date } } }`);
      expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    },
  );
});
