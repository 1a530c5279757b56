import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { issuesModule } from '../src/module.ts';
import {
  COMMUNITY,
  defineAreas,
  DISTRICT,
  gridWorker,
  report as reportIssue,
  resident,
  stranger,
} from './neighbourhood.ts';
import {
  act,
  blow,
  codes,
  defineUnits,
  FIRE,
  inspector,
  judgements,
  officer,
  read,
  report,
  reportInput,
  secretary,
  URBAN,
  WATER,
  whistleInput,
} from './whistleSetting.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const OTHER = 'are_440803071005';
let now = Date.parse('2026-03-02T01:00:00Z');
const move = (milliseconds: number) => void (now += milliseconds);
let service: TestService;

beforeAll(async () => {
  service = await startTestService(issuesModule, {}, () => new Date(now));
  await defineAreas(service);
  await defineAreas(service, [DISTRICT, 'are_440803071', OTHER]);
  await defineUnits(
    service,
    { code: 'urban' },
    { code: 'fire' },
    { code: 'water' },
    { code: 'firm', kind: 'PROPERTY_FIRM' },
    { code: 'elsewhere', areaId: OTHER },
  );
});
afterAll(() => service.stop());

type Lists = Record<
  string,
  { nodes: { id: string }[]; totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean } }
>;
const list = async (viewer: typeof secretary, query: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await service.ask<Lists>(viewer, query, variables);
  expect(errors).toBeUndefined();
  return data;
};

describe('I5 from the whistle to the scores', () => {
  it('I5 two departments report, the community judges, the organizations learn of it once', async () => {
    const issueId = await reportIssue(service, { categoryCode: '15-001', description: '夜市占道' });
    const whistleId = await blow(service, [URBAN, FIRE], {
      issueIds: [issueId],
      categoryCode: '15-001',
      leadUnitId: URBAN,
      departments: [{ handlerUnitId: URBAN, limit: { amount: 2, unit: 'DAY' } }, { handlerUnitId: FIRE }],
    });
    expect(await read(service, secretary, whistleId)).toMatchObject({
      status: 'DISPATCHED',
      waitsFor: 'DEPARTMENTS',
      waitsForUnits: [{ id: URBAN }, { id: FIRE }],
      dueAt: new Date(now + 2 * DAY_MS).toISOString(),
      issues: [{ id: issueId }],
      clock: { limit: { amount: 15, unit: 'DAY' } },
      responses: [
        { lead: true, state: 'CALLED', clock: { limit: { amount: 2, unit: 'DAY' }, light: 'GREEN' } },
        { lead: false, state: 'CALLED', clock: { limit: { amount: 7, unit: 'DAY' } } },
      ],
    });
    move(6 * HOUR_MS);
    expect((await report(service, whistleId, URBAN, 100)).whistle).toMatchObject({ status: 'DISPATCHED' });
    move(6 * HOUR_MS);
    const last = await report(service, whistleId, FIRE, 51);
    expect(last.whistle).toMatchObject({
      status: 'DONE',
      step: { key: 'JUDGEMENT' },
      waitsFor: 'COMMITTEE',
      waitsForUnits: [],
    });
    const judged = await act(service, secretary, 'whistleJudge', {
      whistleId,
      judgements: [...judgements('SOLVED', 95, URBAN), ...judgements('PARTLY', 60, FIRE)],
      comment: '消防通道已清',
    });
    expect(judged.whistle).toMatchObject({
      status: 'COMPLETED',
      outcome: 'PARTLY',
      whistlerScore: 76,
      waitsFor: null,
      dueAt: null,
    });
    expect(judged.whistle?.timeline.map(({ action, unit }) => [action, unit?.id ?? null])).toEqual([
      ['BLOWN', null],
      ['REPORTED', URBAN],
      ['REPORTED', FIRE],
      ['ALL_REPORTED', null],
      ['JUDGED', null],
    ]);
    expect(
      codes(
        await act(service, secretary, 'whistleJudge', { whistleId, judgements: judgements('SOLVED', 1, URBAN, FIRE) }),
      ),
    ).toEqual(['WRONG_STATE']);
    await eventually(async () => {
      const heard = service.probe.heard.filter(({ subject }) => subject === whistleId);
      expect(heard).toHaveLength(1);
      expect(heard[0]).toMatchObject({
        type: 'issues.whistle.closed',
        sequence: '5',
        data: {
          communityId: COMMUNITY,
          whistlerScore: 76,
          whistlerScoredBy: 2,
          responses: [
            { handlerId: URBAN, organizationId: 'org_urban', lead: true, late: false, score: 95 },
            { handlerId: FIRE, organizationId: null, lead: false, late: false, score: 60 },
          ],
          outcomes: [
            { handlerId: URBAN, outcome: 'SOLVED' },
            { handlerId: FIRE, outcome: 'PARTLY' },
          ],
        },
      });
    });
    const { issue } = await list(
      secretary,
      'query ($id: ID!) { issue(id: $id) { whistles { nodes { id } totalCount pageInfo { endCursor hasNextPage } } } }',
      { id: issueId },
    );
    expect((issue as unknown as Lists)['whistles']?.nodes).toEqual([{ id: whistleId }]);
  });

  it('I5 two departments at the same moment: both are kept, the judgement is reached once', async () => {
    const whistleId = await blow(service, [URBAN, FIRE, WATER]);
    const answers = await Promise.all([URBAN, FIRE, WATER].map((unit) => report(service, whistleId, unit)));
    expect(answers.flatMap(codes)).toEqual([]);
    const whistle = await read(service, secretary, whistleId);
    expect(whistle?.responses.map(({ state }) => state)).toEqual(Array(3).fill('REPORTED'));
    expect(whistle?.timeline.filter(({ action }) => action === 'ALL_REPORTED')).toHaveLength(1);
    const twice = await Promise.all(
      [1, 2, 3].map(() =>
        act(service, secretary, 'whistleJudge', {
          whistleId,
          judgements: judgements('SOLVED', 80, URBAN, FIRE, WATER),
        }),
      ),
    );
    expect(twice.filter(({ whistle: one }) => one)).toHaveLength(1);
    await eventually(async () =>
      expect(service.probe.heard.filter(({ subject }) => subject === whistleId)).toHaveLength(1),
    );
  });

  it('I5 an objection: released or not, never by the whistler, and everything may come twice', async () => {
    const whistleId = await blow(service, [URBAN, FIRE]);
    const objection = { whistleId, handlerUnitId: FIRE, reason: '非消防职责' };
    for (let turn = 0; turn < 2; turn += 1) {
      const { whistle } = await act(service, officer(FIRE), 'whistleObject', objection);
      expect(whistle).toMatchObject({
        status: 'DISPATCHED',
        stepCount: 2,
        responses: [{ state: 'CALLED' }, { state: 'OBJECTED' }],
      });
    }
    const decision = { whistleId, handlerUnitId: FIRE, upheld: true, reason: '属水务' };
    expect(codes(await act(service, secretary, 'whistleDecideObjection', decision))).toEqual(['OWN_WHISTLE']);
    expect(codes(await act(service, officer(URBAN), 'whistleObject', { ...objection, reason: '替他' }))).toEqual([
      'FORBIDDEN',
    ]);
    expect((await report(service, whistleId, URBAN)).whistle).toMatchObject({
      status: 'DISPATCHED',
      waitsFor: 'SUPERVISOR',
    });
    for (let turn = 0; turn < 2; turn += 1) {
      const { whistle } = await act(service, inspector, 'whistleDecideObjection', decision);
      expect(whistle).toMatchObject({
        status: 'DONE',
        stepCount: 5,
        responses: [
          { state: 'REPORTED' },
          { state: 'RELEASED', objection: { upheld: true, decidedBy: { id: 'per_inspector' } } },
        ],
      });
    }
    expect(codes(await report(service, whistleId, FIRE))).toEqual(['RELEASED']);
    expect((await report(service, whistleId, URBAN)).whistle?.['stepCount']).toBe(5);
    const other = { ...reportInput(whistleId, URBAN), text: '再说一次' };
    expect(codes(await act(service, officer(URBAN), 'whistleReport', other))).toEqual(['DEPARTMENT_REPORTED']);
  });

  it('I5 not solved: called again once; called off only before anybody has come', async () => {
    const whistleId = await blow(service, [URBAN]);
    await report(service, whistleId, URBAN);
    expect(codes(await act(service, secretary, 'whistleWithdraw', { whistleId, reason: '撤' }))).toEqual([
      'WRONG_STATE',
    ]);
    const again = {
      whistleId,
      departments: [{ handlerUnitId: URBAN, limit: { amount: 1, unit: 'WORKING_DAY' } }],
      reason: '仍占道',
    };
    expect((await act(service, secretary, 'whistleCallAgain', again)).whistle).toMatchObject({
      status: 'DISPATCHED',
      callsAgain: 1,
    });
    expect(codes(await act(service, secretary, 'whistleWithdraw', { whistleId, reason: '撤' }))).toEqual([
      'WHISTLE_ANSWERED',
    ]);
    await report(service, whistleId, URBAN);
    const more = await act(service, secretary, 'whistleCallAgain', again, 'zh-CN');
    expect(more.userErrors).toEqual([
      { code: 'CALLED_TOO_OFTEN', message: '最多再次吹哨 1 次', field: ['input', 'whistleId'] },
    ]);
    const wrong = { ...again, departments: [{ handlerUnitId: FIRE }] };
    expect(codes(await act(service, secretary, 'whistleCallAgain', wrong))).toEqual(['CALLED_TOO_OFTEN']);
    const off = await blow(service, [URBAN]);
    for (let turn = 0; turn < 2; turn += 1) {
      const { whistle } = await act(service, secretary, 'whistleWithdraw', { whistleId: off, reason: '撤' });
      expect(whistle).toMatchObject({ status: 'WITHDRAWN', stepCount: 2, waitsForUnits: [] });
    }
    expect(codes(await report(service, off, URBAN))).toEqual(['WRONG_STATE']);
  });
});

describe('I5 who may and what is refused', () => {
  it('I5 the same key acts once; at once, too', async () => {
    const input = whistleInput([URBAN], { idempotencyKey: 'whistle-0001' });
    const answers = await Promise.all([1, 2, 3].map(() => act(service, secretary, 'whistleBlow', input)));
    expect(new Set(answers.map(({ whistle }) => whistle?.id)).size).toBe(1);
    expect(codes(await act(service, secretary, 'whistleBlow', { ...input, text: '别的' }))).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ]);
  });

  it('I5 refuses what does not fit', async () => {
    const tries: [Record<string, unknown>, string, string[]][] = [
      [{ departments: [] }, 'INVALID_INPUT', ['input', 'departments']],
      [
        { departments: [URBAN, URBAN].map((handlerUnitId) => ({ handlerUnitId })) },
        'INVALID_INPUT',
        ['input', 'departments'],
      ],
      [{ text: '' }, 'INVALID_INPUT', ['input', 'text']],
      [{ leadUnitId: FIRE }, 'INVALID_INPUT', ['input', 'leadUnitId']],
      [{ areaId: 'are_nowhere' }, 'AREA_NOT_FOUND', ['input', 'areaId']],
      [{ areaId: DISTRICT }, 'FORBIDDEN', ['input', 'areaId']],
      [{ areaId: OTHER }, 'FORBIDDEN', ['input', 'areaId']],
      [{ categoryCode: '99-999' }, 'CATEGORY_NOT_FOUND', ['input', 'categoryCode']],
      [{ categoryCode: 'HH-01' }, 'NOT_A_WHISTLE_MATTER', ['input', 'categoryCode']],
      [{ issueIds: ['iss_nothing'] }, 'WHISTLE_ISSUE_NOT_FOUND', ['input', 'issueIds', '0']],
      [
        { departments: [{ handlerUnitId: 'hun_nobody' }] },
        'HANDLER_UNIT_NOT_FOUND',
        ['input', 'departments', '0', 'handlerUnitId'],
      ],
      [
        { departments: [{ handlerUnitId: 'hun_firm' }] },
        'NOT_CALLABLE',
        ['input', 'departments', '0', 'handlerUnitId'],
      ],
      [
        { departments: [{ handlerUnitId: 'hun_elsewhere' }] },
        'NOT_CALLABLE',
        ['input', 'departments', '0', 'handlerUnitId'],
      ],
      [
        { departments: [{ handlerUnitId: URBAN, limit: { amount: 8, unit: 'DAY' } }] },
        'LIMIT_TOO_LONG',
        ['input', 'departments', '0', 'limit'],
      ],
    ];
    for (const [more, code, field] of tries) {
      const { userErrors } = await act(service, secretary, 'whistleBlow', whistleInput([URBAN], more));
      expect(userErrors).toMatchObject([{ code, field }]);
    }
    const help = await reportIssue(service);
    const refused = await act(service, secretary, 'whistleBlow', whistleInput([URBAN], { issueIds: [help] }));
    expect(codes(refused)).toEqual(['NOT_A_WHISTLE_MATTER']);
  });

  it('I5 is seen by the community and the officers of the departments named, and by nobody else', async () => {
    const whistleId = await blow(service, [URBAN]);
    const seen = async (viewer: typeof secretary) => (await read(service, viewer, whistleId))?.id ?? null;
    for (const viewer of [secretary, inspector, gridWorker, officer(URBAN)]) expect(await seen(viewer)).toBe(whistleId);
    const elsewhere = viewerWith('per_other', OTHER, ['issue:whistle', 'issue:supervise', 'issue:read-all']);
    for (const viewer of [resident, stranger, elsewhere, officer(FIRE)]) {
      expect(await seen(viewer)).toBeNull();
      const data = await list(
        viewer,
        `query ($id: ID!) { whistles(filter: { handlerUnitId: "${URBAN}" }) { nodes { id } } whistleInbox { nodes { id } } unit: handlerUnit(id: $id) { whistles { nodes { id } } } }`,
        { id: URBAN },
      );
      const shown = [data['whistles'], data['whistleInbox'], (data['unit'] as unknown as Lists)['whistles']];
      for (const rows of shown) expect(rows?.nodes.filter(({ id }) => id === whistleId)).toEqual([]);
    }
    expect(codes(await act(service, officer(FIRE), 'whistleReport', reportInput(whistleId, FIRE)))).toEqual([
      'NOT_FOUND',
    ]);
    expect(codes(await act(service, officer(URBAN), 'whistleReport', reportInput(whistleId, FIRE)))).toEqual(
      ['FORBIDDEN'].map(() => 'NOT_CALLED'),
    );
    const clerk = viewerWith('per_clerk', COMMUNITY, [
      'issue:read-all',
      'issue:handle',
      'issue:whistle',
      'issue:supervise',
    ]);
    expect(codes(await act(service, clerk, 'whistleReport', reportInput(whistleId, URBAN)))).toEqual(['FORBIDDEN']);
    const { errors } = await service.ask(
      gridWorker,
      'mutation ($input: WhistleWithdrawInput!) { whistleWithdraw(input: $input) { userErrors { code } } }',
      { input: { whistleId, reason: 'x' } },
    );
    expect(errors).toHaveLength(1);
    expect(
      codes(
        await act(
          service,
          {
            ...secretary,
            grants: inspector.grants.map((grant) => ({
              ...grant,
              scopes: ['issue:supervise', 'issue:whistle'],
              node: OTHER,
            })),
          },
          'whistleWithdraw',
          { whistleId, reason: 'x' },
        ),
      ),
    ).toEqual(['NOT_FOUND']);
    await act(service, secretary, 'whistleWithdraw', { whistleId, reason: '测试' });
  });
});

describe('I5 lists', () => {
  it('I5 filters, orders and pages; the inbox has what the unit still owes, most urgent first', async () => {
    const limits = [30, 10, 20];
    const mine: string[] = [];
    await defineUnits(service, { code: 'greens' });
    for (const amount of limits) {
      mine.push(
        await blow(service, [], { departments: [{ handlerUnitId: 'hun_greens', limit: { amount, unit: 'HOUR' } }] }),
      );
      move(1_000);
    }
    const inbox = (await list(officer('hun_greens'), '{ whistleInbox { nodes { id } totalCount } }'))['whistleInbox'];
    expect(inbox?.nodes.map(({ id }) => id)).toEqual([mine[1], mine[2], mine[0]]);
    await report(service, mine[1] as string, 'hun_greens');
    const unit = `handlerUnit(id: "hun_greens") { whistles(first: 2, after: $after) { nodes { id } totalCount pageInfo { endCursor hasNextPage } } }`;
    type Unit = { handlerUnit: { whistles: Lists[string] } };
    const page = async (after: string | null) =>
      (await service.ask<Unit>(inspector, `query ($after: String) { ${unit} }`, { after })).data.handlerUnit.whistles;
    const first = await page(null);
    const second = await page(first?.pageInfo.endCursor ?? null);
    expect([...(first?.nodes ?? []), ...(second?.nodes ?? [])].map(({ id }) => id)).toEqual(mine.toReversed());
    expect([first?.totalCount, first?.pageInfo.hasNextPage, second?.pageInfo.hasNextPage]).toEqual([3, true, false]);
    const all = await list(
      secretary,
      `{ whistleInbox { nodes { id } }
         done: whistles(filter: { status: [DONE], handlerUnitId: "hun_greens" }) { nodes { id } totalCount }
         urgent: whistles(filter: { status: [DISPATCHED], handlerUnitId: "hun_greens", overdue: false }, orderBy: { field: DUE_AT, direction: ASC }) { nodes { id } } }`,
    );
    expect(all['whistleInbox']?.nodes).toEqual([]);
    expect(all['done']).toEqual({ nodes: [{ id: mine[1] }], totalCount: 1 });
    expect(all['urgent']?.nodes.map(({ id }) => id)).toEqual([mine[2], mine[0]]);
  });

  it('I5 round trips do not grow with the rows', async () => {
    const query =
      'query ($first: Int!) { whistles(first: $first) { nodes { id waitsForUnits { id } responses { unit { name } clock { percent } } timeline { unit { id } } issues { id } } totalCount } }';
    const trips = async (first: number) => {
      const before = await service.roundTrips();
      await list(secretary, query, { first });
      return (await service.roundTrips()) - before;
    };
    const issueIds = [await reportIssue(service, { categoryCode: '15-001', description: '占道' })];
    for (let row = 0; row < 12; row += 1) await blow(service, [URBAN, FIRE], { issueIds });
    await trips(2);
    expect(await trips(12)).toBe(await trips(2));
  });
});

describe('I5 time', () => {
  it('I5 departments are late once, the community judges after the limit, and nothing comes early', async () => {
    const whistleId = await blow(service, [URBAN, FIRE], {
      departments: [{ handlerUnitId: URBAN, limit: { amount: 24, unit: 'HOUR' } }, { handlerUnitId: FIRE }],
    });
    const remind = (unitId = FIRE) =>
      act(service, secretary, 'whistleRemind', { whistleId, handlerUnitId: unitId, reason: '请尽快' });
    const states = async () =>
      (await read(service, secretary, whistleId))?.responses.map(({ state, late }) => `${state} ${late}`);
    move(24 * HOUR_MS - 1);
    await remind();
    await eventually(async () => {
      const actions = (await read(service, secretary, whistleId))?.timeline.map(({ action }) => action);
      expect(actions?.filter((action) => action === 'DEPARTMENT_WARNED')).toHaveLength(2);
    });
    expect(await states()).toEqual(['CALLED false', 'CALLED false']);
    move(1);
    await remind();
    await eventually(async () => expect(await states()).toEqual(['LATE true', 'CALLED false']));
    move(6 * DAY_MS);
    await remind(URBAN);
    await eventually(async () =>
      expect(await read(service, secretary, whistleId)).toMatchObject({ status: 'DONE', waitsFor: 'COMMITTEE' }),
    );
    const whistle = await read(service, secretary, whistleId);
    expect(whistle?.responses.map(({ late }) => late)).toEqual([true, true]);
    const late = whistle?.timeline.filter(({ action }) => action === 'DEPARTMENT_LATE').map(({ unit }) => unit?.id);
    expect(late).toEqual([URBAN, FIRE]);
    expect((await report(service, whistleId, FIRE)).whistle?.responses[1]).toMatchObject({
      state: 'REPORTED',
      late: true,
    });
  });
});

describe('I5 figures', () => {
  it('I5 response, punctuality, hours and solutions by department and community equal a count by hand', async () => {
    await defineUnits(service, { code: 'lamps' }, { code: 'roads' });
    move(DAY_MS);
    const since = new Date(now);
    const [LAMPS, ROADS] = ['hun_lamps', 'hun_roads'];
    const limit = { amount: 10, unit: 'HOUR' };
    const first = await blow(service, [], {
      departments: [LAMPS, ROADS].map((handlerUnitId) => ({ handlerUnitId, limit })),
    });
    move(4 * HOUR_MS);
    await report(service, first, LAMPS as string, 90);
    move(8 * HOUR_MS);
    await report(service, first, ROADS as string, 70);
    await act(service, secretary, 'whistleJudge', {
      whistleId: first,
      judgements: [...judgements('SOLVED', 100, LAMPS as string), ...judgements('UNSOLVED', 40, ROADS as string)],
    });
    const second = await blow(service, [], {
      departments: [LAMPS, ROADS].map((handlerUnitId) => ({ handlerUnitId, limit })),
    });
    await act(service, officer(ROADS as string), 'whistleObject', {
      whistleId: second,
      handlerUnitId: ROADS,
      reason: '误派',
    });
    await act(service, inspector, 'whistleDecideObjection', {
      whistleId: second,
      handlerUnitId: ROADS,
      upheld: true,
      reason: '是',
    });
    move(2 * HOUR_MS);
    await report(service, second, LAMPS as string, 80);
    await act(service, secretary, 'whistleWithdraw', {
      whistleId: await blow(service, [LAMPS as string]),
      reason: '误吹',
    });
    await blow(service, [LAMPS as string]);
    move(1_000);
    const query = `query ($since: DateTime!, $until: DateTime!, $areaId: ID!) { whistleFigures(areaId: $areaId, since: $since, until: $until) {
      total { ...f } byDepartment { unit { id } ...f } byCommunity { community { id } ...f } } }
      fragment f on WhistleFigure { called responded onTime responseRate onTimeRate averageHours judged solved solvedRate averageScore objections upheld averageWhistlerScore }`;
    const ask = (viewer: typeof secretary, areaId = COMMUNITY) =>
      service.ask<{ whistleFigures: Record<string, unknown> | null }>(viewer, query, {
        areaId,
        since,
        until: new Date(now),
      });
    const lamps = {
      called: 2,
      responded: 2,
      onTime: 2,
      responseRate: 1,
      onTimeRate: 1,
      averageHours: 3,
      judged: 1,
      solved: 1,
      solvedRate: 1,
      averageScore: 100,
      objections: 0,
      upheld: 0,
      averageWhistlerScore: 85,
    };
    const roads = {
      called: 1,
      responded: 1,
      onTime: 0,
      responseRate: 1,
      onTimeRate: 0,
      averageHours: 12,
      judged: 1,
      solved: 0,
      solvedRate: 0,
      averageScore: 40,
      objections: 1,
      upheld: 1,
      averageWhistlerScore: 70,
    };
    const total = {
      called: 3,
      responded: 3,
      onTime: 2,
      responseRate: 1,
      onTimeRate: 2 / 3,
      averageHours: 6,
      judged: 2,
      solved: 1,
      solvedRate: 0.5,
      averageScore: 70,
      objections: 1,
      upheld: 1,
      averageWhistlerScore: 80,
    };
    expect((await ask(inspector)).data.whistleFigures).toEqual({
      total,
      byDepartment: [
        { unit: { id: LAMPS }, ...lamps },
        { unit: { id: ROADS }, ...roads },
      ],
      byCommunity: [{ community: { id: COMMUNITY }, ...total }],
    });
    expect((await ask(inspector, DISTRICT)).data.whistleFigures).toMatchObject({ total });
    const nothing = { called: 0, responseRate: null, averageHours: null };
    expect((await ask(inspector, OTHER)).data.whistleFigures).toMatchObject({
      total: nothing,
      byDepartment: [],
      byCommunity: [],
    });
    expect((await ask(stranger)).data.whistleFigures).toMatchObject({ total: nothing });
    expect((await ask(inspector, 'are_nowhere')).data.whistleFigures).toBeNull();
    const empty = await service.ask(inspector, query, { areaId: COMMUNITY, since, until: since });
    expect(empty.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
