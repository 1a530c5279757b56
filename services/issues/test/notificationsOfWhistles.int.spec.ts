import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { issuesModule } from '../src/module.ts';
import { COMMUNITY, defineAreas, DISTRICT } from './neighbourhood.ts';
import { definer, inbox, noticesOf, respond, startReceiver, tell } from './notificationsHelp.ts';
import {
  act,
  blow,
  defineUnits,
  FIRE,
  inspector,
  judgements,
  officer,
  report,
  reportInput,
  secretary,
  URBAN,
  WATER,
} from './whistleSetting.ts';

const HOUR_MS = 3_600_000;
/** What is written in whistles, reports, reasons and comments. */
const WRITTEN = ['东门夜市', '已到场处置', '请尽快', '不归我管', '消防通道', 'per_'];
let now = Date.parse('2026-03-02T01:00:00Z');
const move = (milliseconds: number) => void (now += milliseconds);
let service: TestService;
const ends: (() => Promise<void>)[] = [];

beforeAll(async () => {
  service = await startTestService(issuesModule, {}, () => new Date(now));
  await defineAreas(service);
  await defineUnits(service, { code: 'urban' }, { code: 'fire' }, { code: 'water' });
});
afterAll(async () => {
  await Promise.all(ends.map((end) => end()));
  await service.stop();
});

describe('notifications of whistles', () => {
  it('I5 tell each department of its call, limit and score, and the whistler of answers', async () => {
    const colleague = viewerWith('per_colleague', COMMUNITY, ['issue:whistle', 'issue:supervise', 'issue:read-all']);
    const whistleId = await blow(service, [URBAN, FIRE], {
      departments: [{ handlerUnitId: URBAN, limit: { amount: 24, unit: 'HOUR' } }, { handlerUnitId: FIRE }],
    });
    const [called] = await inbox(service, officer(URBAN));
    expect(called).toMatchObject({ subject: 'WHISTLE', action: 'BLOWN', issue: null, whistle: { id: whistleId } });
    expect(called?.text).toBe(
      'A community whistled for your unit at 2026-03-02 09:00; report before 2026-03-03 09:00.',
    );
    expect(called?.id).toBe(`ntf_${whistleId}_1_WHISTLE_CALLED_${URBAN}`);
    expect((await inbox(service, officer(FIRE)))[0]?.text).toContain('report before 2026-03-09 09:00');
    expect(await inbox(service, officer(WATER))).toEqual([]);
    const [inChinese] = await inbox(service, officer(URBAN), {}, 'zh-CN');
    expect(inChinese?.text).toBe('2026-03-02 09:00 社区吹哨,请贵单位于 2026-03-03 09:00 前报到。');

    await report(service, whistleId, URBAN, 90);
    await act(service, secretary, 'whistleRemind', { whistleId, handlerUnitId: FIRE, reason: '请尽快' });
    await act(service, officer(FIRE), 'whistleReport', reportInput(whistleId, FIRE));
    await act(service, colleague, 'whistleJudge', {
      whistleId,
      judgements: [...judgements('SOLVED', 95, URBAN), ...judgements('PARTLY', 61, FIRE)],
      comment: '消防通道已清',
    });
    const of = (viewer: typeof secretary) => noticesOf(service, viewer, whistleId, WRITTEN);
    expect(await of(officer(URBAN))).toEqual([
      'BLOWN A community whistles for your unit',
      'JUDGED Whistle judged: 95 points',
    ]);
    expect(await of(officer(FIRE))).toEqual([
      'BLOWN A community whistles for your unit',
      'REMINDED Report to the whistle: Reminded',
      'JUDGED Whistle judged: 61 points',
    ]);
    expect((await of(secretary)).toSorted()).toEqual([
      'ALL_REPORTED Judge the whistle: All have reported',
      'JUDGED Whistle ended: Judged and closed',
      'REPORTED Whistle answered: Reported',
      'REPORTED Whistle answered: Reported',
    ]);
    expect(await of(colleague)).toEqual([]);
  });

  it('I5 tell the supervisors of an objection, and whom it releases', async () => {
    const whistleId = await blow(service, [URBAN, FIRE]);
    await act(service, officer(FIRE), 'whistleObject', { whistleId, handlerUnitId: FIRE, reason: '不归我管' });
    const decision = { whistleId, handlerUnitId: FIRE, upheld: true, reason: '不归我管' };
    await act(service, inspector, 'whistleDecideObjection', decision);
    expect(await noticesOf(service, inspector, whistleId, WRITTEN)).toEqual(['OBJECTED Objection to a whistle']);
    expect((await noticesOf(service, officer(FIRE), whistleId, WRITTEN)).at(-1)).toMatch(/^OBJECTION_UPHELD No need/);
    await act(service, secretary, 'whistleWithdraw', { whistleId, reason: '请尽快' });
    expect((await noticesOf(service, officer(URBAN), whistleId, WRITTEN)).at(-1)).toMatch(/^WITHDRAWN No need/);
    expect(await noticesOf(service, officer(FIRE), whistleId)).toHaveLength(2);
  });

  it('I5 warn a department by time, and tell it when it is late', async () => {
    const whistleId = await blow(service, [URBAN, FIRE], {
      departments: [{ handlerUnitId: URBAN, limit: { amount: 24, unit: 'HOUR' } }, { handlerUnitId: FIRE }],
    });
    const nudge = () => act(service, secretary, 'whistleRemind', { whistleId, handlerUnitId: FIRE, reason: '请尽快' });
    const heard = () => noticesOf(service, officer(URBAN), whistleId, WRITTEN);
    move(13 * HOUR_MS);
    await nudge();
    await eventually(async () =>
      expect(await heard()).toEqual([expect.any(String), 'DEPARTMENT_WARNED Whistle: time is running out']),
    );
    move(11 * HOUR_MS);
    await nudge();
    await eventually(async () => expect((await heard()).at(-1)).toBe('DEPARTMENT_LATE Whistle: late'));
    const [, warned] = (await inbox(service, officer(URBAN))).filter(({ action }) => action === 'DEPARTMENT_WARNED');
    expect(warned?.text).toContain('50% of the time');
  });

  it('I5 reach systems that have asked for whistles by webhook, and no others', async () => {
    const whistles = await startReceiver(respond(204));
    const issues = await startReceiver(respond(204));
    ends.push(whistles.stop, issues.stop);
    const define = (url: string, more: object) =>
      tell<{ webhook: { id: string; subjects: string[] } }>(
        service,
        definer,
        'webhookDefine',
        { areaId: COMMUNITY, name: '平台', url, language: 'EN', ...more },
        'webhook { id subjects }',
      );
    const { webhook } = await define(whistles.url, { subjects: ['WHISTLE'] });
    expect(webhook.subjects).toEqual(['WHISTLE']);
    expect((await define(issues.url, {})).webhook.subjects).toEqual(['ISSUE']);
    const whistleId = await blow(service, [URBAN]);
    await eventually(async () => expect(whistles.calls).toHaveLength(1));
    const [{ headers, body } = { headers: {}, body: '' }] = whistles.calls;
    expect(headers['linli-event']).toBe('whistle.blown');
    expect(JSON.parse(body)).toEqual({
      id: `ntf_${whistleId}_1_WHISTLE_SYSTEMS_${webhook.id}`,
      event: 'whistle.blown',
      subject: 'WHISTLE',
      whistleId,
      communityId: COMMUNITY,
      areaIds: [DISTRICT, 'are_440803071', COMMUNITY],
      status: 'DISPATCHED',
      step: 'CALLED',
      sequence: 1,
      dueAt: expect.any(String),
      limitAt: expect.any(String),
      handlerUnitIds: [URBAN],
      at: new Date(now).toISOString(),
      title: 'Whistle: Whistle blown',
      text: expect.stringContaining('Whistle blown'),
      language: 'en',
    });
    for (const written of WRITTEN) expect(body).not.toContain(written);
    expect(issues.calls).toEqual([]);
  });
});
