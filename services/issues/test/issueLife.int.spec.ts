import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { areaRegridded } from '@linli/contracts';
import { eventually, startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { issuesModule } from '../src/module.ts';
import {
  act,
  COMMUNITY,
  defineAreas,
  DISTRICT,
  done,
  GRID,
  gridWorker,
  join,
  member,
  neighbour,
  PATH,
  photo,
  read,
  report,
  resident,
  stranger,
} from './neighbourhood.ts';

let service: TestService;
const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);

beforeAll(async () => {
  service = await startTestService(issuesModule);
  await defineAreas(service);
  await join(service, 'per_chen', 'per_wu');
});
afterAll(() => service.stop());

describe('I3 order, dispatch, accept', () => {
  it('I3 goes from the order to the stars, and tells the other services once each', async () => {
    const issueId = await done(service, 'per_chen');
    expect((await act(service, resident, 'issueConfirm', { issueId })).issue).toMatchObject({
      status: 'COMPLETED',
      confirmedBy: 'REPORTER',
    });
    const { issue } = await act(service, resident, 'issueRate', { issueId, stars: 5 });
    expect(issue).toMatchObject({
      status: 'RATED',
      stars: 5,
      minutes: 45,
      memberReport: { id: 'mrp_per_chen' },
      waitsFor: null,
      dueAt: null,
    });
    expect(issue?.['evidence']).toEqual([{ ...photo, sha256: 'ab'.repeat(32) }]);
    const steps = issue?.['timeline'] as { action: string; by: { id: string } }[];
    expect(steps.map(({ action, by }) => [action, by.id])).toEqual([
      ['REPORTED', 'per_resident'],
      ['DISPATCHED', 'per_grid'],
      ['ACCEPTED', 'per_chen'],
      ['DONE', 'per_chen'],
      ['CONFIRMED', 'per_resident'],
      ['RATED', 'per_resident'],
    ]);
    await eventually(async () => {
      const heard = service.probe.heard.filter(({ subject }) => subject === issueId);
      expect(heard.map(({ type, sequence }) => [type, sequence])).toEqual([
        ['issues.issue.reported', '1'],
        ['issues.issue.completed', '5'],
        ['issues.issue.rated', '6'],
      ]);
      expect(heard[1]?.data).toMatchObject({
        personId: 'per_chen',
        memberReportId: 'mrp_per_chen',
        minutes: 45,
        communityId: COMMUNITY,
        areaIds: PATH,
      });
      expect(heard[2]?.data).toMatchObject({ stars: 5, categoryCode: 'HH-02' });
    });
    expect(codes(await act(service, resident, 'issueRate', { issueId, stars: 1 }))).toEqual(['ALREADY_RATED']);
  });

  it('I3 lets exactly one of 50 responders win, and tells the others, also later', async () => {
    const people = Array.from({ length: 50 }, (_, index) => `per_pool_${index}`);
    await join(service, ...people);
    const issueId = await report(service);
    await act(service, gridWorker, 'issueDispatch', { issueId });
    const answers = await Promise.all(
      people.map((personId) => act(service, member(personId), 'issueAccept', { issueId })),
    );
    const winners = people.filter((_, index) => answers[index]?.issue);
    expect(winners).toHaveLength(1);
    expect(answers.flatMap(codes)).toEqual(Array(49).fill('ALREADY_ACCEPTED'));
    const winner = member(winners[0] as string);
    expect((await act(service, winner, 'issueAccept', { issueId })).issue).toMatchObject({
      status: 'ACCEPTED',
      stepCount: 3,
    });
    await act(service, winner, 'issueComplete', { issueId, evidence: [photo], minutes: 5 });
    expect(codes(await act(service, member('per_chen'), 'issueAccept', { issueId }))).toEqual(['ALREADY_ACCEPTED']);
  });

  it('I3 offers to one by name, and goes to the pool when refused', async () => {
    const issueId = await report(service);
    expect(
      codes(await act(service, gridWorker, 'issueDispatch', { issueId, responderPersonId: 'per_nobody' })),
    ).toEqual(['NOT_A_RESPONDER']);
    expect(codes(await act(service, gridWorker, 'issueDispatch', { issueId, acceptWithinMinutes: 5 }))).toEqual([
      'INVALID_INPUT',
    ]);
    const offered = await act(service, gridWorker, 'issueDispatch', {
      issueId,
      responderPersonId: 'per_wu',
      acceptWithinMinutes: 5,
    });
    expect(offered.issue).toMatchObject({
      status: 'DISPATCHED',
      waitsFor: 'OFFERED_PERSON',
      offeredTo: { id: 'per_wu' },
    });
    const { data } = await service.ask<{ myOffers: { nodes: { id: string }[] } }>(
      member('per_wu'),
      '{ myOffers { nodes { id } } }',
    );
    expect(data.myOffers.nodes).toEqual([{ id: issueId }]);
    expect(codes(await act(service, member('per_chen'), 'issueAccept', { issueId }))).toEqual(['OFFERED_TO_ANOTHER']);
    expect(codes(await act(service, member('per_chen'), 'issueRefuse', { issueId, reason: 'x' }))).toEqual([
      'FORBIDDEN',
    ]);
    const refused = await act(service, member('per_wu'), 'issueRefuse', { issueId, reason: '出差' });
    expect(refused.issue).toMatchObject({ waitsFor: 'RESPONDERS', offeredTo: null, dueAt: null });
    expect((await act(service, member('per_chen'), 'issueAccept', { issueId })).issue?.status).toBe('ACCEPTED');
    expect((await act(service, member('per_chen'), 'issueReturn', { issueId, reason: '缺工具' })).issue?.status).toBe(
      'DISPATCHED',
    );
  });

  it('I3 sends disputed work back to the acceptor, and lets the reporter alone judge', async () => {
    const issueId = await done(service, 'per_chen');
    expect(codes(await act(service, neighbour, 'issueConfirm', { issueId }))).toEqual(['FORBIDDEN']);
    expect(codes(await act(service, stranger, 'issueDispute', { issueId, reason: 'x' }))).toEqual(['NOT_FOUND']);
    const disputed = await act(service, resident, 'issueDispute', { issueId, reason: '还在漏' });
    expect(disputed.issue).toMatchObject({ status: 'ACCEPTED', waitsFor: 'ACCEPTOR', minutes: null, evidence: [] });
    expect(
      codes(await act(service, member('per_wu'), 'issueComplete', { issueId, evidence: [photo], minutes: 1 })),
    ).toEqual(['FORBIDDEN']);
    expect(codes(await act(service, resident, 'issueWithdraw', { issueId, reason: '算了' }))).toEqual(['WRONG_STATE']);
  });

  it('I3 lets the reporter withdraw before acceptance, and never accept the own order', async () => {
    const issueId = await report(service);
    await join(service, resident.id);
    await act(service, gridWorker, 'issueDispatch', { issueId });
    expect(codes(await act(service, resident, 'issueAccept', { issueId }))).toEqual(['OWN_ISSUE']);
    expect((await act(service, resident, 'issueWithdraw', { issueId, reason: '修好了' })).issue).toMatchObject({
      status: 'WITHDRAWN',
      waitsFor: null,
    });
    expect(codes(await act(service, member('per_chen'), 'issueAccept', { issueId }))).toEqual(['WRONG_STATE']);
  });

  it('I3 rates once under 10 ratings at once', async () => {
    const issueId = await done(service, 'per_chen');
    await act(service, resident, 'issueConfirm', { issueId });
    const answers = await Promise.all(
      [1, 2, 3, 4, 5, 1, 2, 3, 4, 5].map((stars) => act(service, resident, 'issueRate', { issueId, stars })),
    );
    expect(answers.flatMap(codes)).toEqual(Array(9).fill('ALREADY_RATED'));
    await eventually(async () => {
      expect(
        service.probe.heard.filter(({ subject, type }) => subject === issueId && type === 'issues.issue.rated'),
      ).toHaveLength(1);
    });
  });

  it('I3 takes an order once per idempotency key, also 10 times at once', async () => {
    const key = { idempotencyKey: 'issue-key-0001' };
    const ids = await Promise.all(Array.from({ length: 10 }, () => report(service, key)));
    expect(new Set(ids).size).toBe(1);
    const other = await act(service, resident, 'issueReport', {
      areaId: COMMUNITY,
      categoryCode: 'HH-01',
      description: 'x',
      contactPhone: '13812345678',
      address: 'y',
      ...key,
    });
    expect(codes(other)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('I3 refuses nonsense with coded errors', async () => {
    const wrong = await act(service, resident, 'issueReport', {
      areaId: COMMUNITY,
      categoryCode: 'HH-01',
      description: ' ',
      contactPhone: '12',
      address: 'a'.repeat(101),
    });
    expect(wrong.userErrors.map(({ code, field }) => [code, field?.[1]])).toEqual([
      ['INVALID_INPUT', 'description'],
      ['INVALID_INPUT', 'contactPhone'],
      ['INVALID_INPUT', 'address'],
    ]);
    const place = { categoryCode: 'HH-01', description: 'x', contactPhone: '13812345678', address: 'y' };
    expect(codes(await act(service, resident, 'issueReport', { ...place, areaId: 'are_0' }))).toEqual([
      'AREA_NOT_FOUND',
    ]);
    expect(codes(await act(service, resident, 'issueReport', { ...place, areaId: DISTRICT }))).toEqual([
      'AREA_TOO_WIDE',
    ]);
    expect(
      codes(await act(service, resident, 'issueReport', { ...place, areaId: GRID, categoryCode: 'XX-99' })),
    ).toEqual(['CATEGORY_NOT_FOUND']);
    expect(codes(await act(service, stranger, 'issueReport', { ...place, areaId: COMMUNITY }))).toEqual(['FORBIDDEN']);
    const issueId = await done(service, 'per_chen');
    for (const stars of [0, 6])
      expect(codes(await act(service, resident, 'issueRate', { issueId, stars }))).toEqual(['INVALID_INPUT']);
    for (const evidence of [
      [],
      [{ ...photo, url: 'javascript:alert(1)' }],
      [{ ...photo, sha256: 'abc' }],
      [{ ...photo, sizeBytes: 0 }],
    ]) {
      expect(codes(await act(service, member('per_chen'), 'issueComplete', { issueId, evidence, minutes: 1 }))).toEqual(
        ['INVALID_INPUT'],
      );
    }
    expect(
      codes(await act(service, member('per_chen'), 'issueComplete', { issueId, evidence: [photo], minutes: 1_441 })),
    ).toEqual(['INVALID_INPUT']);
    const chinese = await act(service, stranger, 'issueAccept', { issueId: 'iss_0' }, 'zh-CN');
    expect(chinese.userErrors[0]?.message).toBe('找不到该对象,或您无权查看');
  });

  it('I3 shows everyone as much as they need: everything, the work, the bare facts, or nothing', async () => {
    const issueId = await report(service);
    const clear = {
      description: '厨房水龙头漏水',
      address: '3栋2单元501',
      contactPhone: '13812345678',
      reporter: { id: 'per_resident' },
    };
    const outline = { description: null, address: null, contactPhone: '138****5678', reporter: null };
    expect(await read(service, resident, issueId)).toMatchObject(clear);
    expect(await read(service, gridWorker, issueId)).toMatchObject(clear);
    expect(await read(service, neighbour, issueId)).toMatchObject(outline);
    expect(await read(service, member('per_chen'), issueId)).toMatchObject(outline);
    await act(service, gridWorker, 'issueDispatch', { issueId });
    expect(await read(service, member('per_chen'), issueId)).toMatchObject({
      ...outline,
      description: clear.description,
    });
    expect(await read(service, neighbour, issueId)).toMatchObject({
      ...outline,
      timeline: [{ action: 'REPORTED', by: null }, { by: { id: 'per_grid' } }],
    });
    await act(service, member('per_chen'), 'issueAccept', { issueId });
    expect(await read(service, member('per_chen'), issueId)).toMatchObject(clear);
    expect(await read(service, member('per_wu'), issueId)).toMatchObject(outline);
    expect(await read(service, stranger, issueId)).toBeNull();
    expect(await read(service, member('per_nobody'), issueId)).toBeNull();
    for (const field of ['issueAccept', 'issueDispatch'])
      expect(codes(await act(service, stranger, field, { issueId }))).toEqual(['NOT_FOUND']);
    expect(codes(await act(service, neighbour, 'issueAccept', { issueId }))).toEqual(['FORBIDDEN']);
    const { errors } = await service.ask(
      neighbour,
      'mutation { issueDispatch(input: { issueId: "x" }) { issue { id } } }',
    );
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('I3 lets a property firm accept by scope, without a member report', async () => {
    const firm = viewerWith('per_firm', GRID, ['issue:accept', 'issue:read']);
    const issueId = await report(service, { areaId: GRID });
    await act(service, gridWorker, 'issueDispatch', { issueId });
    expect((await act(service, firm, 'issueAccept', { issueId })).issue).toMatchObject({
      status: 'ACCEPTED',
      memberReport: null,
      acceptedBy: { id: 'per_firm' },
    });
    const { data } = await service.ask<{ myOrders: { nodes: unknown[]; totalCount: number } }>(
      firm,
      '{ myOrders(filter: { status: [ACCEPTED] }) { nodes { id area { id } } totalCount } }',
    );
    expect(data.myOrders).toEqual({ nodes: [{ id: issueId, area: { id: GRID } }], totalCount: 1 });
    const outside = await report(service);
    await act(service, gridWorker, 'issueDispatch', { issueId: outside });
    expect(codes(await act(service, firm, 'issueAccept', { issueId: outside }))).toEqual(['NOT_FOUND']);
  });

  it('I3 readdresses open issues when the grids are divided anew; ended ones stay', async () => {
    const place = { areaId: GRID, buildingId: 'bld_7' };
    const open = await report(service, place);
    const ended = await report(service, place);
    await act(service, resident, 'issueWithdraw', { issueId: ended, reason: 'x' });
    const homeless = await report(service, { areaId: GRID });
    const moves = [{ buildingId: 'bld_7', areaIds: [...PATH, `${COMMUNITY}-G09`] }];
    const data = {
      communityId: COMMUNITY,
      gridVersion: 2,
      moves,
      retiredAreaIds: [GRID],
      regriddedAt: new Date().toISOString(),
    };
    const text = await service.probe.publish(areaRegridded, COMMUNITY, 2, data);
    await service.probe.publishText(areaRegridded.type, COMMUNITY, text);
    const areaOf = async (id: string) => {
      const answer = await service.ask<{ issue: { area: { id: string }; stepCount: number } }>(
        gridWorker,
        `{ issue(id: "${id}") { area { id } stepCount } }`,
      );
      return [answer.data.issue.area.id, answer.data.issue.stepCount];
    };
    await eventually(async () => {
      expect(await areaOf(open)).toEqual([`${COMMUNITY}-G09`, 2]);
      expect(await areaOf(homeless)).toEqual([COMMUNITY, 2]);
    });
    expect(await areaOf(ended)).toEqual([GRID, 2]);
  });

  it('I3 names the categories in the language of the caller', async () => {
    const { data } = await service.ask<{ issueCategories: unknown[] }>(
      resident,
      '{ issueCategories { code name } }',
      {},
      'zh-CN',
    );
    expect(data.issueCategories[0]).toEqual({ code: 'HH-01', name: '家庭小修' });
  });
});
