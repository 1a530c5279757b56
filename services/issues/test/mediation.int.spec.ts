import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import { eventually, viewerWith } from '@linli/kit/testing/harness.ts';
import {
  act as actOn,
  areas,
  ask,
  operator,
  OTHER,
  otherSecretary,
  residentOf,
  type Row,
  secretary,
  startWithDocuments,
} from './helpSetting.ts';
import { COMMUNITY, defineAreas, DISTRICT, GRID, PATH, stranger } from './neighbourhood.ts';

let setting: Awaited<ReturnType<typeof startWithDocuments>>;

const zhao = residentOf('per_zhao');
const qian = residentOf('per_qian');
const officer = viewerWith('per_officer', 'hun_property', ['issue:handle']);
const MEDIATES = ['mediation:apply', 'mediation:mediate', 'issue:read', 'issue:dispatch'];
const gridWorker = viewerWith('per_grid', COMMUNITY, MEDIATES);
const mediator = viewerWith('per_mediator', COMMUNITY, ['mediation:mediate']);
const TEXTS = {
  description: '楼上漏水泡坏天花板',
  minutes: '双方到场勘验',
  agreement: '赵某十日内赔偿三千元',
  reason: '对方拒绝到场',
};
const FIELDS = `mediation { id status kind description parties { key person { id } organizationId } applicant { id } source findingId
  issue { id } mediator { id } sessions { heldAt place attended minutes } agreement { number form text agreedAt judicialConfirmationUntil
  signatures { party by { id } evidence { url } } followUps { dueAt outcome note checkedBy { id } } } handOver { unitId reference }
  dueAt overdueSince endedAt timeline { action by { id } reason } }`;
const SELECTION = FIELDS.slice(FIELDS.indexOf('{') + 1, -1);

const act = (viewer: Viewer, field: string, input: object) => actOn(setting.service, viewer, field, input, FIELDS);
async function done(viewer: Viewer, field: string, input: object): Promise<Row> {
  const { row, codes } = await act(viewer, field, input);
  expect(codes).toEqual([]);
  return row as Row;
}
const application = (more: Record<string, unknown> = {}) => ({
  areaId: GRID,
  kind: 'NEIGHBOURS',
  description: TEXTS.description,
  parties: [{ personId: 'per_zhao' }, { personId: 'per_qian' }],
  ...more,
});
const apply = async (viewer: Viewer = zhao, more: Record<string, unknown> = {}) =>
  (await done(viewer, 'mediationApply', application(more))).id;
const read = async (viewer: Viewer, id: string) =>
  (await ask<{ mediation: Row | null }>(setting.service, viewer, `{ mediation(id: "${id}") { ${SELECTION} } }`))
    .mediation;

const START = '2026-03-02T01:00:00.000Z';
const HELD = { heldAt: START, place: '社区调解室', attended: ['p1', 'p2'], minutes: TEXTS.minutes };
const FOLLOW_UP = '2026-03-20T01:00:00.000Z';
const proposal = { form: 'WRITTEN', text: TEXTS.agreement, followUpsAt: [FOLLOW_UP] };

/** Accepted, with one session held and an agreement proposed. */
async function proposed(more: Record<string, unknown> = {}): Promise<string> {
  const caseId = await apply(zhao, more);
  await done(mediator, 'mediationAccept', { caseId, mediatorId: 'per_mediator' });
  await done(mediator, 'mediationHoldSession', { caseId, ...HELD });
  await done(mediator, 'mediationPropose', { caseId, ...proposal });
  return caseId;
}

beforeAll(async () => {
  setting = await startWithDocuments(START);
  await defineAreas(setting.service);
  await defineAreas(setting.service, OTHER);
});
afterAll(() => setting.stop());

describe('I13 mediation', () => {
  it('I13 from application to an agreement signed by all, followed up and closed', async () => {
    const caseId = await proposed();
    await done(zhao, 'mediationSign', { caseId, party: 'p1', number: 1 });
    const repeated = await done(zhao, 'mediationSign', { caseId, party: 'p1', number: 1 });
    expect(repeated).toMatchObject({ status: 'SIGNING', agreement: { signatures: [{ party: 'p1' }] } });
    const agreed = await done(qian, 'mediationSign', { caseId, party: 'p2', number: 1 });
    expect(agreed).toMatchObject({
      status: 'AGREED',
      dueAt: FOLLOW_UP,
      agreement: { text: TEXTS.agreement, agreedAt: START, judicialConfirmationUntil: '2026-04-01T16:00:00.000Z' },
    });
    const check = { caseId, index: 0, outcome: 'KEPT', note: '已付清' };
    expect((await act(qian, 'mediationCheck', check)).codes).toEqual(['FORBIDDEN']);
    const closed = await done(secretary, 'mediationCheck', check);
    expect(closed).toMatchObject({ status: 'CLOSED', endedAt: START });
    expect((closed['timeline'] as { action: string }[]).map(({ action }) => action)).toEqual([
      'APPLIED',
      'ACCEPTED',
      'SESSION_HELD',
      'PROPOSED',
      'SIGNED',
      'SIGNED',
      'AGREED',
      'CHECKED',
      'CLOSED',
    ]);
  });

  it('I13 parties and mediator read the texts, the manager the outline, a stranger nothing; all sealed at rest', async () => {
    const caseId = await proposed();
    for (const viewer of [zhao, qian, mediator]) {
      expect(await read(viewer, caseId)).toMatchObject({
        description: TEXTS.description,
        sessions: [{ minutes: TEXTS.minutes }],
        agreement: { text: TEXTS.agreement },
      });
    }
    for (const viewer of [secretary, operator, gridWorker]) {
      expect(await read(viewer, caseId)).toMatchObject({
        status: 'SIGNING',
        description: null,
        parties: [{ person: { id: 'per_zhao' } }, { person: { id: 'per_qian' } }],
        sessions: [{ place: '社区调解室', minutes: null }],
        agreement: { number: 1, text: null },
      });
    }
    for (const viewer of [stranger, otherSecretary, residentOf('per_neighbour')]) {
      expect(await read(viewer, caseId)).toBeNull();
      expect((await act(viewer, 'mediationFail', { caseId, reason: '不行' })).codes).toEqual(['NOT_FOUND']);
    }
    const raw = await setting.rawText('mediationCases');
    for (const text of Object.values(TEXTS)) expect(raw).not.toContain(text);
    const log = await setting.connection.collection('accessLog').find({ field: 'mediation.agreement' }).toArray();
    expect(log.filter(({ viewerId }) => viewerId === 'per_mediator').length).toBeGreaterThan(0);
    expect(log.some(({ viewerId }) => viewerId === 'per_secretary')).toBe(false);
    expect(log.find(({ viewerId }) => viewerId === 'per_zhao')?.['subjectId']).toBe('per_qian');
  });

  it('I13 an organization signs through its officer, a party without an account on paper', async () => {
    const parties = [{ organizationId: 'hun_property' }, { personId: 'per_old' }];
    expect((await act(zhao, 'mediationApply', application({ parties }))).codes).toEqual(['FORBIDDEN']);
    const caseId = await apply(gridWorker, { parties, kind: 'PROPERTY' });
    await done(secretary, 'mediationAccept', { caseId, mediatorId: 'per_mediator' });
    await done(mediator, 'mediationHoldSession', { caseId, ...HELD });
    await done(mediator, 'mediationPropose', { caseId, ...proposal });
    expect((await act(officer, 'mediationSign', { caseId, party: 'p2', number: 1 })).codes).toEqual(['FORBIDDEN']);
    await done(officer, 'mediationSign', { caseId, party: 'p1', number: 1 });
    const evidence = { url: 'https://files.example/sheet.jpg', sha256: 'AB'.repeat(32), sizeBytes: 1_000 };
    expect((await act(mediator, 'mediationSign', { caseId, party: 'p2', number: 1 })).codes).toEqual(['FORBIDDEN']);
    const agreed = await done(mediator, 'mediationSign', { caseId, party: 'p2', number: 1, evidence });
    expect(agreed).toMatchObject({
      status: 'AGREED',
      source: 'GRID_WORKER',
      agreement: {
        signatures: [{ by: { id: 'per_officer' } }, { by: { id: 'per_mediator' }, evidence: { url: evidence.url } }],
      },
    });
    const mine = await ask<{ myMediations: { totalCount: number } }>(
      setting.service,
      officer,
      '{ myMediations { totalCount } }',
    );
    expect(mine.myMediations.totalCount).toBe(1);
  });

  it('I13 what fails is handed over to judicial mediation', async () => {
    const caseId = await apply();
    await done(mediator, 'mediationAccept', { caseId, mediatorId: 'per_mediator' });
    const failed = await done(qian, 'mediationFail', { caseId, reason: TEXTS.reason });
    expect(failed.status).toBe('FAILED');
    const handOver = { caseId, unitId: 'hun_court', reference: '(2026)赤民调12号' };
    expect((await act(zhao, 'mediationHandOver', handOver)).codes).toEqual(['FORBIDDEN']);
    const closed = await done(secretary, 'mediationHandOver', handOver);
    expect(closed).toMatchObject({
      status: 'CLOSED',
      handOver: { unitId: 'hun_court', reference: '(2026)赤民调12号' },
    });
    expect((closed['timeline'] as { reason: string | null }[]).map(({ reason }) => reason)).toEqual(
      Array(5).fill(null),
    );
    expect(JSON.stringify(await read(zhao, caseId))).toContain(TEXTS.reason);
  });

  it('I13 an issue or finding has one open mediation, however many apply at once', async () => {
    const issue = {
      _id: 'iss_1',
      code: 'iss_1',
      reporterId: 'per_zhao',
      communityId: COMMUNITY,
      areaIds: [...PATH, GRID],
    };
    const rest = { categoryCode: '01-001', status: 'ORDERED', version: 1, timeline: [] };
    await setting.connection.collection<{ _id: string }>('issues').insertOne({ ...issue, ...rest });
    const from = application({ issueId: 'iss_1' });
    const all = await Promise.all([zhao, zhao, gridWorker, gridWorker].map((one) => act(one, 'mediationApply', from)));
    const codes = all.map((answer) => answer.codes.join());
    expect(codes.toSorted()).toEqual(['', 'ALREADY_APPLIED', 'ALREADY_APPLIED', 'ALREADY_APPLIED']);
    const won = all.find(({ row }) => row)?.row as Row;
    expect(await read(zhao, won.id)).toMatchObject({ source: 'ISSUE', issue: { id: 'iss_1' } });
    const applicant = (won['applicant'] as { id: string }).id === 'per_zhao' ? zhao : gridWorker;
    await done(applicant, 'mediationWithdraw', { caseId: won.id, reason: '已和好' });
    expect(await apply(zhao, { issueId: 'iss_1', idempotencyKey: 'apply-again-1' })).toBe(
      await apply(zhao, { issueId: 'iss_1', idempotencyKey: 'apply-again-1' }),
    );
    expect((await act(zhao, 'mediationApply', application({ issueId: 'iss_unknown' }))).codes).toEqual(['NOT_FOUND']);
    const finding = await done(gridWorker, 'mediationApply', application({ findingId: 'fnd_1' }));
    expect(finding).toMatchObject({ source: 'FINDING', findingId: 'fnd_1', description: TEXTS.description });
  });

  it('I13 one mediator wins when two accept at once; a party is none, and a new one takes over with a reason', async () => {
    const caseId = await apply();
    expect((await act(secretary, 'mediationAccept', { caseId, mediatorId: 'per_qian' })).codes).toEqual([
      'MEDIATOR_IS_PARTY',
    ]);
    const second = viewerWith('per_second', COMMUNITY, ['mediation:mediate']);
    const both = await Promise.all(
      [mediator, second].map((one) => act(one, 'mediationAccept', { caseId, mediatorId: one.id })),
    );
    expect(both.map(({ codes }) => codes.join()).toSorted()).toEqual(['', 'WRONG_STATE']);
    const change = { caseId, mediatorId: 'per_third', reason: '回避' };
    expect(await done(secretary, 'mediationReassign', change)).toMatchObject({ mediator: { id: 'per_third' } });
    const former = both[0]?.row ? mediator : second;
    expect((await act(former, 'mediationHoldSession', { caseId, ...HELD })).codes).toEqual(['FORBIDDEN']);
  });

  it('I13 nobody signs a text they have not read', async () => {
    const caseId = await proposed();
    await done(zhao, 'mediationSign', { caseId, party: 'p1', number: 1 });
    const changed = await done(mediator, 'mediationPropose', { caseId, ...proposal, text: '赔偿五千元' });
    expect(changed).toMatchObject({ agreement: { number: 2, signatures: [] } });
    expect((await act(qian, 'mediationSign', { caseId, party: 'p2', number: 1 })).codes).toEqual(['AGREEMENT_CHANGED']);
  });

  it('I13 lists by area, state and party, and counts', async () => {
    type List = { totalCount: number; nodes: { id: string; status: string }[]; pageInfo: { endCursor: string } };
    const list = async (viewer: Viewer, args: string) =>
      (
        await ask<{ mediations: List }>(
          setting.service,
          viewer,
          `{ mediations(${args}) { totalCount nodes { id status } pageInfo { endCursor } } }`,
        )
      ).mediations;
    const all = await list(secretary, 'first: 100');
    for (const field of ['APPLIED_AT', 'DUE_AT']) {
      const order = `orderBy: { field: ${field}, direction: ASC }`;
      const first = await list(secretary, `first: 4, ${order}`);
      const rest = await list(secretary, `first: 100, ${order}, after: "${first.pageInfo.endCursor}"`);
      expect(new Set([...first.nodes, ...rest.nodes].map(({ id }) => id)).size).toBe(all.totalCount);
    }
    expect((await list(secretary, 'filter: { status: [CLOSED], kind: [NEIGHBOURS] }')).totalCount).toBe(2);
    expect((await list(secretary, 'filter: { overdue: true }')).totalCount).toBe(0);
    for (const viewer of [zhao, stranger, otherSecretary]) expect((await list(viewer, 'first: 1')).totalCount).toBe(0);
    const fields = 'mediations { totalCount } mediationCounts { total overdue byStatus { status count } }';
    type Counts = {
      mediations: { totalCount: number };
      mediationCounts: { total: number; byStatus: { count: number }[] };
    };
    const [here, district, elsewhere] = await areas<Counts>(
      setting.service,
      operator,
      [COMMUNITY, DISTRICT, OTHER[2] as string],
      fields,
    );
    expect([here, district].map((one) => [one?.mediations.totalCount, one?.mediationCounts.total])).toEqual([
      [all.totalCount, all.totalCount],
      [all.totalCount, all.totalCount],
    ]);
    expect(here?.mediationCounts.byStatus.map(({ count }) => count).reduce((a, b) => a + b)).toBe(all.totalCount);
    expect(elsewhere).toMatchObject({ mediationCounts: { total: 0, overdue: 0 } });
    const [own] = await areas<Counts>(setting.service, qian, [COMMUNITY], fields);
    expect(own?.mediationCounts.total).toBe(all.totalCount - 1);
  });

  it('I13 needs the same number of round trips for a few cases and for many', async () => {
    const query =
      '{ mediations(first: 100) { totalCount nodes { id description sessions { minutes } parties { person { id } } } } }';
    const trips = async () => {
      const before = await setting.service.roundTrips();
      await ask(setting.service, secretary, query);
      return (await setting.service.roundTrips()) - before;
    };
    const few = Math.min(await trips(), await trips(), await trips());
    for (let index = 0; index < 30; index += 1) await apply();
    expect(Math.min(await trips(), await trips(), await trips())).toBe(few);
  });

  it('I13 marks what lasts too long, never early', async () => {
    const caseId = await apply();
    await done(mediator, 'mediationAccept', { caseId, mediatorId: 'per_mediator' });
    setting.moveTo('2026-04-01T00:59:59.800Z');
    // Something due soon wakes the timer, which then looks at the clock of the service.
    await done(mediator, 'mediationHoldSession', { caseId, ...HELD });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await read(zhao, caseId)).toMatchObject({ overdueSince: null, dueAt: '2026-04-01T01:00:00.000Z' });
    setting.moveTo('2026-04-01T01:00:00.000Z');
    await eventually(async () =>
      expect(await read(secretary, caseId)).toMatchObject({
        overdueSince: '2026-04-01T01:00:00.000Z',
        status: 'MEDIATING',
      }),
    );
    const args = 'filter: { overdue: true }, first: 100';
    const { mediations } = await ask<{ mediations: { nodes: { id: string }[] } }>(
      setting.service,
      secretary,
      `{ mediations(${args}) { nodes { id } } }`,
    );
    expect(mediations.nodes.map(({ id }) => id)).toContain(caseId);
  });

  it('I13 refuses nonsense by field', async () => {
    for (const [more, code] of [
      [{ parties: [{ personId: 'per_zhao' }] }, 'INVALID_INPUT'],
      [{ parties: [{ personId: 'per_zhao' }, { personId: 'per_zhao' }] }, 'PARTIES'],
      [{ parties: [{ personId: 'per_zhao' }, {}] }, 'INVALID_INPUT'],
      [{ areaId: 'are_nowhere' }, 'AREA_NOT_FOUND'],
      [{ areaId: OTHER[2] }, 'FORBIDDEN'],
      [{ issueId: 'iss_1', findingId: 'fnd_1' }, 'INVALID_INPUT'],
      [{ description: '' }, 'INVALID_INPUT'],
    ] as const) {
      expect((await act(zhao, 'mediationApply', application(more))).codes).toContain(code);
    }
  });
});
