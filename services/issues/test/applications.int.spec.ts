import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import { eventually, viewerWith } from '@linli/kit/testing/harness.ts';
import {
  ELSEWHERE,
  ID_NUMBER,
  NAME,
  SECRETS,
  START,
  SUBDISTRICT,
  accepted,
  act,
  chief,
  clerk,
  colleague,
  communityClerk,
  counterA,
  done,
  file,
  foreign,
  neighbour,
  read,
  setting,
  startApplications,
  submission,
  submit,
  zhao,
} from './applicationSetting.ts';
import { areas, ask, OTHER_COMMUNITY, type Row } from './helpSetting.ts';
import { COMMUNITY, DISTRICT, GRID } from './neighbourhood.ts';

beforeAll(startApplications);
afterAll(() => setting.stop());

describe('I14 one-stop services', () => {
  it('I14 taken in at community A, processed by the subdistrict of B, delivered and rated', async () => {
    const counterAreaId = OTHER_COMMUNITY;
    const materials = [
      { code: 'ID_CARD', shown: true },
      { code: 'EVIDENCE_OF_NEED', file: file('id') },
      { code: 'BANK_CARD', file: file('id') },
    ];
    const applicant = { name: NAME, phone: '13812345678', idNumber: ID_NUMBER };
    const taken = await done(counterA, 'applicationSubmit', submission({ counterAreaId, applicant, materials }));
    expect(taken).toMatchObject({ status: 'ORDERED', area: { id: SUBDISTRICT }, applicant: null, materials: null });
    expect(taken['number']).toMatch(/^SA44080326[0-9A-Z]{6}$/);
    const applicationId = taken.id;
    expect((await act(counterA, 'applicationAct', { applicationId, action: 'RECEIVE' })).codes).toEqual(['FORBIDDEN']);
    await done(clerk, 'applicationAct', { applicationId, action: 'RECEIVE' });
    const begun = await done(clerk, 'applicationAccept', { applicationId });
    expect(begun).toMatchObject({
      status: 'ACCEPTED',
      waitsFor: 'CASE_WORKER',
      counterArea: { id: OTHER_COMMUNITY },
      applicant: { name: NAME, idNumber: ID_NUMBER },
      materials: [{ kind: 'SHOWN', by: { id: 'per_counter_a' } }, {}, {}],
      limitAt: '2026-03-06T10:00:00.000Z',
    });
    await done(clerk, 'applicationAct', { applicationId, action: 'PROPOSE_DECISION' });
    await done(clerk, 'applicationGrant', { applicationId, evidence: [file('decision')] });
    await done(zhao, 'applicationDeliver', { applicationId });
    const rated = await done(zhao, 'applicationRate', { applicationId, stars: 5 });
    expect(rated).toMatchObject({
      status: 'RATED',
      stars: 5,
      usedDays: 0,
      onTime: true,
      person: { id: zhao.id },
      decision: { granted: true, remedy: null, documents: [{ url: 'https://files.example/decision.jpg' }] },
    });
    expect((rated['progress'] as { steps: { state: string }[] }).steps.map(({ state }) => state)).toEqual(
      Array(7).fill('DONE'),
    );
    expect((await act(zhao, 'applicationRate', { applicationId, stars: 1 })).codes).toEqual(['WRONG_STATE']);
    const found = await ask<{ applicationByNumber: Row }>(
      setting.service,
      zhao,
      `{ applicationByNumber(number: "${String(taken['number']).toLowerCase()}") { id } }`,
    );
    expect(found.applicationByNumber.id).toBe(applicationId);
  });

  it('I14 applicant and case workers see everything, other counters the outline, strangers nothing; sealed and logged', async () => {
    const applicationId = await submit();
    await done(clerk, 'applicationAskSupplement', {
      applicationId,
      missing: [{ code: 'ID_CARD', reason: '照片模糊' }],
    });
    for (const viewer of [zhao, clerk]) {
      expect(await read(viewer, applicationId)).toMatchObject({
        applicant: { name: NAME },
        answers: [{ code: 'cause', values: ['ILLNESS'] }, {}],
        materials: [{ code: 'ID_CARD', name: 'Identity card', file: { url: 'https://files.example/id.jpg' } }, {}, {}],
        supplements: [{ missing: [{ code: 'ID_CARD', reason: '照片模糊' }], suppliedAt: null }],
      });
    }
    for (const viewer of [counterA, communityClerk, chief]) {
      const seen = await read(viewer, applicationId);
      expect(seen).toMatchObject({
        status: 'ORDERED',
        step: { key: 'SUPPLEMENT' },
        item: { code: 'MZ-003' },
        person: null,
        applicant: null,
        answers: null,
        materials: null,
        supplements: null,
        decision: null,
      });
      for (const secret of [zhao.id, ...SECRETS]) expect(JSON.stringify(seen)).not.toContain(secret);
    }
    for (const viewer of [foreign, neighbour]) {
      expect(await read(viewer, applicationId)).toBeNull();
      expect((await act(viewer, 'applicationWithdraw', { applicationId, reason: '不' })).codes).toEqual(['NOT_FOUND']);
    }
    const raw = await setting.rawText('applications');
    for (const secret of SECRETS) expect(raw).not.toContain(secret);
    const log = await setting.connection.collection('accessLog').find({ subjectId: zhao.id }).toArray();
    const fields = log.filter(({ viewerId }) => viewerId === 'per_clerk').map(({ field }) => field);
    expect(new Set(fields)).toEqual(
      new Set(['application.applicant', 'application.answers', 'application.file', 'application.reason']),
    );
    expect(log.some(({ viewerId }) => viewerId === 'per_counter_a')).toBe(false);
  });

  it('I14 supplements are told at once, brought at any counter, and rest the promise', async () => {
    setting.moveTo(START);
    const applicationId = await accepted();
    setting.moveTo('2026-03-04T00:30:00.000Z');
    const asked = await done(colleague, 'applicationAskSupplement', {
      applicationId,
      missing: [{ code: 'BANK_CARD', reason: '账户已注销' }],
    });
    expect(asked).toMatchObject({ limitAt: null, clock: { paused: true, percent: 40 }, waitsFor: 'REPORTER' });
    expect((asked['progress'] as { summary: string }).summary).toBe(
      'Waits for supplements: promised within 5 working days, 2 used, 3 left, the clock rests',
    );
    setting.moveTo('2026-03-09T00:30:00.000Z');
    const bring = { applicationId, materials: [{ code: 'BANK_CARD', shown: true }] };
    expect((await act(zhao, 'applicationSupply', bring)).codes).toEqual(['SHOWN_TO_A_CLERK']);
    expect((await act(counterA, 'applicationSupply', { ...bring, counterAreaId: GRID })).codes).toEqual(['FORBIDDEN']);
    expect((await act(foreign, 'applicationSupply', { ...bring, counterAreaId: ELSEWHERE[2] })).codes).toEqual([
      'NOT_FOUND',
    ]);
    await done(counterA, 'applicationSupply', { ...bring, counterAreaId: OTHER_COMMUNITY });
    const again = { applicationId, missing: [{ code: 'ID_CARD', reason: '缺复印件' }] };
    expect((await act(clerk, 'applicationAskSupplement', again)).codes).toEqual(['TOLD_ALL_AT_ONCE']);
    await done(clerk, 'applicationAccept', { applicationId });
    expect(await read(zhao, applicationId)).toMatchObject({
      limitAt: '2026-03-11T10:00:00.000Z',
      supplements: [{ suppliedAt: '2026-03-09T00:30:00.000Z' }],
    });
    await done(clerk, 'applicationAct', { applicationId, action: 'PROPOSE_DECISION' });
    const refused = await done(clerk, 'applicationRefuse', { applicationId, reason: '收入高于标准' });
    expect(refused).toMatchObject({
      status: 'REJECTED',
      usedDays: 2,
      onTime: true,
      decision: { granted: false, reason: '收入高于标准', remedy: expect.stringContaining('60 days') },
    });
    expect(await read(counterA, applicationId)).toMatchObject({ status: 'REJECTED', decision: null });
  });

  it('I14 of two case workers who accept at once one wins; nobody works on an application of their own', async () => {
    const applicationId = await submit();
    await done(clerk, 'applicationAct', { applicationId, action: 'RECEIVE' });
    const both = await Promise.all([clerk, colleague].map((one) => act(one, 'applicationAccept', { applicationId })));
    expect(both.map(({ codes }) => codes.join()).toSorted()).toEqual(['', 'WRONG_STATE']);
    const winner = both[0]?.row ? clerk : colleague;
    expect(await done(winner, 'applicationAccept', { applicationId })).toMatchObject({ status: 'ACCEPTED' });
    const both2 = viewerWith(zhao.id, SUBDISTRICT, ['application:submit', 'application:process']);
    const own = await submit(both2);
    expect((await act(both2, 'applicationAct', { applicationId: own, action: 'RECEIVE' })).codes).toEqual([
      'FORBIDDEN',
    ]);
  });

  it('I14 the same key submits once', async () => {
    const more = { idempotencyKey: 'submit-once-1' };
    const ids = await Promise.all([submit(zhao, more), submit(zhao, more)]);
    expect(ids[0]).toBe(ids[1]);
    const other = submission({ ...more, homeAreaId: COMMUNITY });
    expect((await act(zhao, 'applicationSubmit', other)).codes).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('I14 a promise over Spring Festival is broken by time alone, never early, and found in the inbox', async () => {
    setting.moveTo('2026-02-13T00:30:00.000Z');
    const applicationId = await accepted();
    const { limitAt } = (await read(zhao, applicationId)) as unknown as { limitAt: string };
    // 13, Saturday 14 to make up, closed to 23 February, 24 to 26.
    expect(limitAt).toBe('2026-02-26T10:00:00.000Z');
    type Inbox = { applicationInbox: { totalCount: number; nodes: { id: string }[] } };
    const args = 'filter: { overdue: true }, orderBy: { field: LIMIT_AT, direction: ASC }, first: 100';
    const late = async () =>
      (
        await ask<Inbox>(setting.service, clerk, `{ applicationInbox(${args}) { totalCount nodes { id } } }`)
      ).applicationInbox.nodes.map(({ id }) => id);
    const actions = async () =>
      (((await read(clerk, applicationId)) as Row)['timeline'] as { action: string }[]).map(({ action }) => action);
    setting.moveTo('2026-02-26T09:59:59.800Z');
    // What changes wakes the timer, which then looks at the clock of the service.
    const extension = { amount: 2, unit: 'WORKING_DAY' };
    await done(clerk, 'applicationRequest', { applicationId, kind: 'EXTENSION', reason: '核查', extension });
    await eventually(async () => expect(await actions()).toContain('WARNED'));
    expect(await actions()).not.toContain('BREACHED');
    expect(await late()).not.toContain(applicationId);
    setting.moveTo('2026-02-26T10:00:00.000Z');
    expect(await late()).toContain(applicationId);
    await eventually(async () => expect(await actions()).toEqual(expect.arrayContaining(['BREACHED', 'ESCALATED'])));
    setting.moveTo(START);
  });

  it('I14 lists and counts by item, area and person', async () => {
    type List = { totalCount: number; nodes: { id: string; status: string }[]; pageInfo: { endCursor: string } };
    const list = async (viewer: Viewer, field: string, args: string) =>
      (
        await ask<Record<string, List>>(
          setting.service,
          viewer,
          `{ ${field}(${args}) { totalCount nodes { id status } pageInfo { endCursor } } }`,
        )
      )[field] as List;
    const mine = await list(zhao, 'myApplications', 'first: 100');
    expect(mine.totalCount).toBe(mine.nodes.length);
    expect((await list(neighbour, 'myApplications', 'first: 1')).totalCount).toBe(0);
    for (const field of ['SUBMITTED_AT', 'LIMIT_AT', 'DUE_AT']) {
      const order = `orderBy: { field: ${field}, direction: ASC }`;
      const first = await list(clerk, 'applicationInbox', `first: 2, ${order}`);
      const rest = await list(clerk, 'applicationInbox', `first: 100, ${order}, after: "${first.pageInfo.endCursor}"`);
      expect(new Set([...first.nodes, ...rest.nodes].map(({ id }) => id)).size).toBe(first.totalCount);
    }
    expect((await list(clerk, 'applicationInbox', 'filter: { status: [REJECTED] }')).totalCount).toBe(1);
    for (const viewer of [counterA, communityClerk, foreign])
      expect((await list(viewer, 'applicationInbox', 'first: 1')).totalCount).toBe(0);
    const fields = `applications { totalCount } applicationCounts { item { code } total overdue decided averageDays averagePromiseDays onTime
      byStatus { status count } }`;
    type Counts = {
      applications: { totalCount: number };
      applicationCounts: { total: number; byStatus: { count: number }[] }[];
    };
    const here = [DISTRICT, SUBDISTRICT, OTHER_COMMUNITY];
    const [district, subdistrict, community] = await areas<Counts>(setting.service, clerk, here, fields);
    expect(subdistrict?.applicationCounts).toMatchObject([
      { item: { code: 'MZ-003' }, decided: 2, averageDays: 1, averagePromiseDays: 5, onTime: 2 },
    ]);
    expect(subdistrict?.applicationCounts[0]?.total).toBe(subdistrict?.applications.totalCount);
    expect(district).toEqual(subdistrict);
    expect(community).toEqual({ applications: { totalCount: 0 }, applicationCounts: [] });
  });

  it('I14 needs the same number of round trips for a few applications and for many', async () => {
    const query = `{ applicationInbox(first: 100) { totalCount nodes { id item { name } applicant { name } materials { name file { url } }
      clock { percent } progress { summary } possibleActions { key } } } }`;
    const trips = async () => {
      const before = await setting.service.roundTrips();
      await ask(setting.service, clerk, query);
      return (await setting.service.roundTrips()) - before;
    };
    const few = Math.min(await trips(), await trips(), await trips());
    for (let index = 0; index < 20; index += 1) await submit();
    expect(Math.min(await trips(), await trips(), await trips())).toBe(few);
  });

  it('I14 refuses nonsense by field', async () => {
    const applicant = { name: NAME, phone: '13812345678' };
    for (const [viewer, more, code] of [
      [zhao, { itemCode: 'MZ-999' }, 'ITEM_NOT_FOUND'],
      [zhao, { homeAreaId: 'are_nowhere' }, 'AREA_NOT_FOUND'],
      [neighbour, { homeAreaId: OTHER_COMMUNITY }, 'FORBIDDEN'],
      [viewerWith('per_w', DISTRICT, ['application:submit']), { homeAreaId: DISTRICT }, 'AREA_TOO_WIDE'],
      [neighbour, { applicant: { ...applicant, idNumber: ID_NUMBER } }, 'NOT_YOUR_ID_NUMBER'],
      [zhao, { applicant: { ...applicant, idNumber: '123' } }, 'INVALID_INPUT'],
      [zhao, { answers: [] }, 'INVALID_INPUT'],
      [zhao, { materials: [{ code: 'PASSPORT', file: file('id') }] }, 'MATERIAL_UNKNOWN'],
      [zhao, { materials: [{ code: 'ID_CARD' }] }, 'INVALID_INPUT'],
      [zhao, { materials: [{ code: 'ID_CARD', shown: true }] }, 'SHOWN_TO_A_CLERK'],
      [zhao, { counterAreaId: COMMUNITY }, 'FORBIDDEN'],
      [counterA, { counterAreaId: OTHER_COMMUNITY }, 'ID_NUMBER_NEEDED'],
      [foreign, { counterAreaId: ELSEWHERE[2], applicant: { ...applicant, idNumber: ID_NUMBER } }, 'OUTSIDE_DISTRICT'],
    ] as const) {
      expect((await act(viewer, 'applicationSubmit', submission(more))).codes).toContain(code);
    }
    const applicationId = await submit();
    expect((await act(zhao, 'applicationRate', { applicationId, stars: 6 })).codes).toEqual(['INVALID_INPUT']);
    expect((await act(zhao, 'applicationWithdraw', { applicationId, reason: '' })).codes).toEqual(['INVALID_INPUT']);
    expect((await act(clerk, 'applicationAct', { applicationId, action: 'FLY' })).codes).toEqual(['WRONG_STATE']);
    expect(await done(zhao, 'applicationWithdraw', { applicationId, reason: '不办了' })).toMatchObject({
      status: 'WITHDRAWN',
      waitsFor: null,
      possibleActions: [],
    });
  });

  it('I14 more time is asked for and given by somebody else', async () => {
    const applicationId = await accepted();
    const request = { applicationId, kind: 'EXTENSION', reason: '需入户核查' };
    expect((await act(clerk, 'applicationRequest', request)).codes).toEqual(['INVALID_INPUT']);
    const extension = { amount: 2, unit: 'WORKING_DAY' };
    await done(clerk, 'applicationRequest', { ...request, extension });
    expect((await act(chief, 'applicationApprove', { applicationId })).codes).toEqual([]);
    expect(await read(zhao, applicationId)).toMatchObject({ limitAt: '2026-03-10T10:00:00.000Z' });
  });
});
