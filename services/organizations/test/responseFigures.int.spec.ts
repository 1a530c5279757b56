import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { issueRated, whistleClosed } from '@linli/contracts';
import { eventually, startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { organizationsModule } from '../src/module.ts';
import { evolve, type FigureEvent, type Subject } from '../src/review/responseFigure.ts';
import { JINSONG } from './chainWorld.ts';
import { act, creditCode, defineCommunity, idNumber, run } from './world.ts';

const DISTRICT = JINSONG[0];
const COMMUNITY = JINSONG[2];
const reviewer = viewerWith('per_reviewer', DISTRICT, ['figure:read']);
const secretary = viewerWith('per_secretary', COMMUNITY, [
  'organization:manage',
  'unit-report:submit',
  'unit-report:decide',
  'member-report:submit',
  'member-report:read',
]);
const stranger = viewerWith('per_stranger', 'are_440803', ['figure:read', 'organization:manage']);
const officer = viewerWith('per_officer', 'hun_fire', ['figure:read']);
let service: TestService;

beforeAll(async () => {
  service = await startTestService(organizationsModule);
  await defineCommunity(service, JINSONG, 1, 0);
});
afterAll(() => service.stop());

type Answer = {
  handlerId: string;
  organizationId?: string | null;
  hours?: number | null;
  late?: boolean;
  score?: number;
  outcome?: 'SOLVED' | 'PARTLY' | 'UNSOLVED';
};
const closed = (whistleId: string, answers: Answer[], closedAt = '2026-03-10T01:00:00.000Z') => ({
  whistleId,
  communityId: COMMUNITY,
  areaIds: [...JINSONG, `${COMMUNITY}-G01`],
  whistlerScore: 80,
  whistlerScoredBy: 1,
  responses: answers.map(({ handlerId, organizationId = null, hours = 6, late = false, score = 90 }, index) => ({
    handlerId,
    organizationId,
    lead: index === 0,
    respondedAt: hours === null ? null : new Date(Date.parse('2026-03-05T00:00:00Z') + hours * 3_600_000).toISOString(),
    late,
    score,
  })),
  outcomes: answers.map(({ handlerId, outcome = 'SOLVED' }) => ({ handlerId, outcome })),
  blownAt: '2026-03-05T00:00:00.000Z',
  closedAt,
});
const close = (...given: Parameters<typeof closed>) =>
  service.probe.publish(whistleClosed, given[0], 5, closed(...given));
type Rating = {
  handlerId?: string;
  handlerKind?: 'DEPARTMENT' | 'PROPERTY_FIRM';
  memberReportId?: string;
  stars: number;
};
const rated = (issueId: string, more: Rating) => ({
  issueId,
  personId: 'per_worker',
  memberReportId: null,
  communityId: COMMUNITY,
  areaIds: [...JINSONG],
  estateId: null,
  ratedAt: '2026-03-31T16:30:00.000Z',
  ...more,
});
const rate = (...given: Parameters<typeof rated>) => service.probe.publish(issueRated, given[0], 6, rated(...given));

type Row = Record<string, unknown> & { unitId: string; month: string };
type List = { nodes: Row[]; totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean } };
const FIELDS = `nodes { unitId kind handlerUnitIds month community { id } called led responded onTime responseRate onTimeRate averageHours
  averageScore judged solved solvedRate ratings averageStars organization { id } unitReport { id } } totalCount pageInfo { endCursor hasNextPage }`;
const list = (args = '', viewer = reviewer) => run<List>(service, viewer, `{ responseFigures${args} { ${FIELDS} } }`);
const of = async (unitId: string) => (await list(`(filter: { unitId: "${unitId}" })`)).nodes;

describe('I5 response figures', () => {
  it('I5 a closed whistle counts once for each department, by its organization where that is known', async () => {
    const answers: Answer[] = [
      { handlerId: 'hun_urban', organizationId: 'org_urban', hours: 6, score: 95 },
      { handlerId: 'hun_urban2', organizationId: 'org_urban', hours: 12, score: 65, late: true, outcome: 'UNSOLVED' },
      { handlerId: 'hun_fire', hours: null, late: true, score: 0, outcome: 'PARTLY' },
    ];
    const text = await close('whi_1', answers);
    await service.probe.publishText(whistleClosed.type, 'whi_1', text);
    await eventually(async () => expect((await list(`(areaId: "${COMMUNITY}")`)).totalCount).toBe(2));
    expect(await of('org_urban')).toEqual([
      {
        unitId: 'org_urban',
        kind: 'ORGANIZATION',
        handlerUnitIds: ['hun_urban', 'hun_urban2'],
        month: '2026-03',
        community: { id: COMMUNITY },
        called: 2,
        led: 1,
        responded: 2,
        onTime: 1,
        responseRate: 1,
        onTimeRate: 0.5,
        averageHours: 9,
        averageScore: 80,
        judged: 2,
        solved: 1,
        solvedRate: 0.5,
        ratings: 0,
        averageStars: null,
        organization: null,
        unitReport: null,
      },
    ]);
    expect(await of('hun_fire')).toMatchObject([
      {
        kind: 'HANDLER',
        called: 1,
        responded: 0,
        onTime: 0,
        responseRate: 0,
        averageHours: null,
        averageScore: 0,
        solved: 0,
      },
    ]);
  });

  it('I5 ratings count for the unit, in the month of China; those of neighbours and property firms for none', async () => {
    const text = await rate('iss_1', { handlerId: 'hun_urban', stars: 5 });
    await service.probe.publishText(issueRated.type, 'iss_1', text);
    await rate('iss_firm', { handlerId: 'hun_firm', handlerKind: 'PROPERTY_FIRM', stars: 1 });
    await rate('iss_2', { handlerId: 'hun_fire', handlerKind: 'DEPARTMENT', stars: 2 });
    await rate('iss_3', { stars: 1 });
    await rate('iss_4', { memberReportId: 'mrp_unknown', stars: 1 });
    await eventually(async () => expect(await of('hun_fire')).toHaveLength(2));
    expect((await of('hun_fire'))[0]).toMatchObject({
      month: '2026-04',
      called: 0,
      responseRate: null,
      ratings: 1,
      averageStars: 2,
    });
    expect((await of('org_urban'))[0]).toMatchObject({
      month: '2026-04',
      kind: 'ORGANIZATION',
      ratings: 1,
      averageStars: 5,
    });
    expect(await of('hun_firm')).toEqual([]);
    expect((await list()).totalCount).toBe(4);
  });

  it('I5 the rating of a member counts for the unit that has sent the member', async () => {
    const contact = { contactName: '王敏', contactPhone: '13912345678' };
    const unit = {
      communityId: COMMUNITY,
      unitName: '区水务局',
      unitKind: 'AGENCY',
      creditCode: creditCode(1),
      ...contact,
    };
    const { unitReport, userErrors } = await act<{ unitReport: { id: string } | null }>(
      service,
      secretary,
      'unitReportSubmit',
      unit,
      'unitReport { id }',
    );
    expect(userErrors).toEqual([]);
    const unitReportId = unitReport?.id as string;
    const person = { name: '陈志强', idNumber: idNumber(1), phone: '13812345678', unitName: '区水务局' };
    const member = { ...person, communityId: COMMUNITY, weeklyMinutes: 60, unitReportId };
    const submitted = await act<{ memberReport: { id: string } | null }>(
      service,
      secretary,
      'memberReportSubmit',
      member,
      'memberReport { id }',
    );
    expect(submitted.userErrors).toEqual([]);
    await rate('iss_5', { memberReportId: submitted.memberReport?.id as string, stars: 4 });
    await eventually(async () =>
      expect(await of(unitReportId)).toMatchObject([{ kind: 'UNIT_REPORT', ratings: 1, averageStars: 4 }]),
    );
  });

  it('I5 whistles at the same moment are all counted', async () => {
    await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        close(`whi_many_${index}`, [{ handlerId: 'hun_many' }, { handlerId: 'hun_more' }]),
      ),
    );
    await eventually(async () => expect(await of('hun_many')).toMatchObject([{ called: 8, responded: 8, led: 8 }]));
    expect(await of('hun_more')).toMatchObject([{ called: 8, led: 0 }]);
  });

  it('I5 lists: pages, order, months, and who sees what', async () => {
    await close('whi_may', [{ handlerId: 'hun_fire' }], '2026-05-20T01:00:00.000Z');
    await eventually(async () => expect(await of('hun_fire')).toHaveLength(3));
    const months = async (args: string) => (await list(args)).nodes.map(({ month }) => month);
    expect(await months('(filter: { handlerUnitId: "hun_fire" })')).toEqual(['2026-05', '2026-04', '2026-03']);
    expect(await months('(filter: { unitId: "hun_fire", since: "2026-04", until: "2026-04" })')).toEqual(['2026-04']);
    expect((await list('(orderBy: { field: CALLED })')).nodes[0]).toMatchObject({ called: 8 });
    const first = await list('(first: 2, filter: { unitId: "hun_fire" })');
    const second = await list(`(first: 2, after: "${first.pageInfo.endCursor}", filter: { unitId: "hun_fire" })`);
    expect([...first.nodes, ...second.nodes].map(({ month }) => month)).toEqual(['2026-05', '2026-04', '2026-03']);
    expect((await list('', secretary)).totalCount).toBe((await list()).totalCount);
    expect((await list('', stranger)).totalCount).toBe(0);
    expect(new Set((await list('', officer)).nodes.map(({ unitId }) => unitId))).toEqual(new Set(['hun_fire']));
    const { data } = await service.ask<{ _entities: { responseFigures: List }[] }>(
      reviewer,
      `{ _entities(representations: [{ __typename: "Area", id: "${DISTRICT}" }]) { ... on Area { responseFigures { totalCount } } } }`,
    );
    expect(data._entities[0]?.responseFigures.totalCount).toBe((await list()).totalCount);
  });

  it('I5 a message from before outcomes were told counts without them', async () => {
    const { blownAt: _, outcomes: __, whistlerScoredBy: ___, ...old } = closed('whi_old', [{ handlerId: 'hun_old' }]);
    await service.probe.publish(whistleClosed, 'whi_old', 5, old);
    await eventually(async () =>
      expect(await of('hun_old')).toMatchObject([
        { called: 1, responded: 1, averageHours: null, judged: 0, solvedRate: null },
      ]),
    );
  });
});

describe('I5 response figure', () => {
  it('I5 the order of events does not matter', () => {
    const subject: Subject = {
      unitId: 'hun_1',
      kind: 'HANDLER',
      communityId: COMMUNITY,
      areaIds: [...JINSONG],
      month: '2026-03',
    };
    const response = {
      handlerId: 'hun_1',
      lead: false,
      responded: true,
      late: false,
      minutes: 30,
      score: 50,
      solved: true,
    };
    const events: FigureEvent[] = [
      { type: 'ANSWERED', subject, response },
      { type: 'ANSWERED', subject, response: { ...response, late: true, minutes: null, solved: null } },
      { type: 'RATED', subject, handlerId: 'hun_1', stars: 3 },
    ];
    const all = (list: readonly FigureEvent[]) => list.reduce<ReturnType<typeof evolve> | undefined>(evolve, undefined);
    expect(all(events)).toMatchObject({
      called: 2,
      onTime: 1,
      timed: 1,
      responseMinutes: 30,
      scores: 100,
      judged: 1,
      ratings: 1,
    });
    expect(all(events.toReversed())).toEqual(all(events));
  });
});
