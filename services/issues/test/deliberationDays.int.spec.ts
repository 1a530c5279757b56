import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { eventually, startTestService, type TestService } from '@linli/kit/testing/harness.ts';
import { issuesModule } from '../src/module.ts';
import { freePort } from './deliberationDocuments.ts';
import {
  act,
  COMMUNITY,
  defineAreas,
  done,
  otherSecretary,
  query,
  read,
  ripe,
  secretary,
} from './deliberationSetting.ts';

const folder = mkdtempSync(join(tmpdir(), 'linli-days-'));
const PLACE = { LINLI_DATA: folder, DOCUMENTS_PREFIX: `test_days_${process.pid}` };
/** Monday, 20 April 2026, 10:00 in Taiyuan. */
let now = new Date('2026-04-20T02:00:00Z');
const china = (text: string) => new Date(`${text}:00+08:00`);

const running: TestService[] = [];
async function start(): Promise<TestService> {
  const service = await startTestService(issuesModule, PLACE, () => now);
  running.push(service);
  return service;
}
afterAll(async () => {
  for (const service of running) await service.stop();
  rmSync(folder, { recursive: true, force: true });
});

const saturdays = {
  areaId: COMMUNITY,
  name: '红色议事日',
  weekday: 'SATURDAY',
  time: '09:00',
  venue: '景邻议事厅',
  chairId: secretary.id,
  leadDays: 2,
  secondersNeeded: 0,
  agendaSize: 2,
};

type Listed = { id: string; title: string; plannedAt: string; agenda: { topic: { id: string } }[] };
async function meetings(service: TestService): Promise<Listed[]> {
  const text =
    '{ meetings(filter: { kind: DELIBERATION_DAY }) { nodes { id title plannedAt agenda { topic { id } } } } }';
  return (await query<{ meetings: { nodes: Listed[] } }>(service, secretary, text)).meetings.nodes.toReversed();
}
const dates = async (service: TestService) => (await meetings(service)).map(({ id }) => id.slice(-10));

describe('I7 the weekly deliberation day', () => {
  it('I7 Jinsong’s Saturdays: called two days ahead with the ripest topics, once each, holidays skipped, also over restarts', async () => {
    let service = await start();
    await defineAreas(service);
    const topics = [await ripe(service), await ripe(service), await ripe(service)];
    expect((await act(service, otherSecretary, 'deliberationDayDefine', saturdays)).codes).toEqual(['FORBIDDEN']);
    expect((await act(service, secretary, 'deliberationDayDefine', { ...saturdays, time: '24:00' })).codes).toEqual([
      'INVALID_INPUT',
    ]);
    const day = await done(service, secretary, 'deliberationDayDefine', saturdays);
    expect(day).toMatchObject({
      nextDate: '2026-04-25',
      callsAt: china('2026-04-23T09:00').toISOString(),
      lastDate: null,
    });
    expect(await meetings(service)).toEqual([]);
    const wakeUp = (deliberationDayId = day.id) =>
      done(service, secretary, 'deliberationDayChange', { deliberationDayId, ...saturdays, areaId: undefined });

    now = new Date(china('2026-04-23T09:00').getTime() - 1);
    await wakeUp();
    expect(await meetings(service)).toEqual([]);
    now = china('2026-04-23T09:00');
    await wakeUp();
    await eventually(async () => expect(await meetings(service)).toHaveLength(1));
    const [first] = await meetings(service);
    expect(first).toMatchObject({ id: `mtg_${day.id}_2026-04-25`, plannedAt: china('2026-04-25T09:00').toISOString() });
    expect(first?.agenda.map(({ topic }) => topic.id)).toEqual(topics.slice(0, 2));

    await service.stop();
    // 2 May is in the Labour Day holidays; 9 May, a make-up workday, is a Saturday like others.
    now = china('2026-04-30T09:00');
    service = await start();
    const state = () => read(service, secretary, 'deliberationDay', day.id);
    const skipped = [{ date: '2026-05-02', reason: 'HOLIDAY' }];
    await eventually(async () => expect(await state()).toMatchObject({ nextDate: '2026-05-09', skipped }));
    expect(await dates(service)).toEqual(['2026-04-25']);
    // Nobody came on 25 April: the meeting lapsed, and its topics are the ripest again.
    for (const id of topics) {
      await eventually(async () => expect((await read(service, secretary, 'topic', id))?.status).toBe('RIPE'));
    }
    now = china('2026-05-07T09:00');
    await wakeUp();
    await eventually(async () => expect(await dates(service)).toEqual(['2026-04-25', '2026-05-09']));
    expect((await meetings(service))[1]?.agenda.map(({ topic }) => topic.id)).toEqual(topics.slice(0, 2));
    await service.stop();
    service = await start();
    expect(await dates(service)).toEqual(['2026-04-25', '2026-05-09']);
    expect(await state()).toMatchObject({ nextDate: '2026-05-16', lastDate: '2026-05-09', skipped });
  });

  it('I7 a day pauses, goes on without making up, changes what is to come, and ends for good', async () => {
    const service = running.at(-1) as TestService;
    const { id } = await done(service, secretary, 'deliberationDayDefine', {
      ...saturdays,
      weekday: 'MONDAY',
      leadDays: 0,
    });
    const go = (field: string, more = {}) =>
      act(service, secretary, `deliberationDay${field}`, { deliberationDayId: id, ...more });
    expect((await go('Pause')).row).toMatchObject({ status: 'PAUSED', nextDate: null });
    now = china('2026-05-11T09:00');
    expect((await go('Resume')).row).toMatchObject({ status: 'ACTIVE', nextDate: '2026-05-18' });
    const { areaId: _, ...setup } = saturdays;
    expect((await go('Change', { ...setup, weekday: 'TUESDAY', leadDays: 0 })).row).toMatchObject({
      nextDate: '2026-05-12',
      weekday: 'TUESDAY',
    });
    expect((await go('End')).row).toMatchObject({ status: 'ENDED' });
    expect((await go('End')).codes).toEqual([]);
    expect((await go('Resume')).codes).toEqual(['WRONG_STATE']);
    expect((await act(service, otherSecretary, 'deliberationDayEnd', { deliberationDayId: id })).codes).toEqual([
      'NOT_FOUND',
    ]);
  });

  it('I7 two replicas call one meeting of each date', async () => {
    const port = await freePort();
    const place = { DOCUMENTS_PORT: String(port), DOCUMENTS_PREFIX: `test_twins_${process.pid}` };
    const one = await startTestService(issuesModule, place, () => now);
    running.unshift(one);
    const uri = process.env['MONGODB_URI'] ?? `mongodb://127.0.0.1:${port}/?directConnection=true`;
    const two = await startTestService(issuesModule, { ...place, MONGODB_URI: uri }, () => now);
    running.unshift(two);
    await defineAreas(one);
    const topicId = await ripe(one);
    const { areaId: _, ...setup } = saturdays;
    const day = await done(one, secretary, 'deliberationDayDefine', {
      ...saturdays,
      weekday: 'WEDNESDAY',
      leadDays: 1,
    });
    for (let week = 1; week <= 3; week += 1) {
      now = new Date(Date.parse((await read(one, secretary, 'deliberationDay', day.id))?.['callsAt'] as string));
      const wakeUp = { deliberationDayId: day.id, ...setup, weekday: 'WEDNESDAY', leadDays: 1 };
      await Promise.all([one, two].map((service) => act(service, secretary, 'deliberationDayChange', wakeUp)));
      await eventually(async () => expect(await dates(two)).toHaveLength(week));
      const meeting = { id: `mtg_${day.id}_2026-05-13` };
      if (week === 1) expect(await read(two, secretary, 'topic', topicId)).toMatchObject({ stepCount: 3, meeting });
    }
    expect(await dates(one)).toEqual(['2026-05-13', '2026-05-20', '2026-05-27']);
  });
});
