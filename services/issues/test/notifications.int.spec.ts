import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { issuesModule } from '../src/module.ts';
import {
  act,
  COMMUNITY,
  defineAreas,
  done,
  gridWorker,
  join,
  member,
  neighbour,
  order,
  report,
  resident,
  stranger,
} from './neighbourhood.ts';
import { actionsOf, definer, inbox, type Notice, tell } from './notificationsHelp.ts';

let service: TestService;
/** 20:00 in China. */
let now = Date.parse('2026-03-02T12:00:00Z');
/** Milliseconds before something is due that the real clock needs to come back to it; the service's own stands still. */
const CLOSE_MS = 60;
const closeTo = (time: string) => void (now = Date.parse(time) - CLOSE_MS);
const passes = () => void (now += CLOSE_MS);
const pause = () => new Promise((resolve) => setTimeout(resolve, 3 * CLOSE_MS));

beforeAll(async () => {
  service = await startTestService(issuesModule, {}, () => new Date(now));
  await defineAreas(service);
  await join(service, 'per_chen', 'per_quiet', 'per_daily');
});

afterAll(() => service.stop());

const settle = (personId: string, input: object) =>
  tell(service, member(personId), 'notificationSettingsSet', input, 'settings { digestHour quietHours { from to } }');

describe('notifications', () => {
  it('I3 follow an issue to everybody concerned, by name and by role, each once', async () => {
    const issueId = await report(service);
    await act(service, gridWorker, 'issueDispatch', { issueId });
    await act(service, member('per_chen'), 'issueAccept', { issueId });
    const work = { issueId, evidence: [{ url: 'https://f.example/a.jpg', sha256: 'AB'.repeat(32), sizeBytes: 1 }] };
    await act(service, member('per_chen'), 'issueComplete', { ...work, minutes: 30 });
    await act(service, resident, 'issueConfirm', { issueId });
    await act(service, resident, 'issueRate', { issueId, stars: 5 });

    expect(actionsOf(await inbox(service, resident))).toEqual(['DONE', 'ACCEPTED', 'REPORTED']);
    expect(actionsOf(await inbox(service, gridWorker))).toEqual(['REPORTED']);
    const forChen = await inbox(service, member('per_chen'));
    expect(actionsOf(forChen)).toEqual(['RATED', 'DISPATCHED']);
    expect(forChen[0]?.issue?.id).toBe(issueId);
    expect(await inbox(service, neighbour)).toEqual([]);
    expect(await inbox(service, stranger)).toEqual([]);

    const ids = forChen.map(({ id }) => id);
    expect(ids[0]).toBe(`ntf_${issueId}_6_RATED_ACCEPTOR_per_chen`);
    const words = JSON.stringify([
      ...forChen,
      ...(await inbox(service, resident)),
      ...(await inbox(service, gridWorker)),
    ]);
    for (const personal of ['13812345678', '3栋2单元501', '厨房水龙头漏水', 'per_resident'])
      expect(words.replaceAll(/"id":"[^"]*"/g, '')).not.toContain(personal);
  });

  it('I3 are written in the language of the recipient, whatever that of the request', async () => {
    const [chinese] = await inbox(service, resident, {}, 'zh-CN');
    const [english] = await inbox(service, resident, {}, 'en');
    expect(chinese?.title).toMatch(/^已完成,请确认:/);
    expect(english?.title).toMatch(/^Done, please confirm: /);
    const payload = await tell<{ settings: { language: string } }>(
      service,
      resident,
      'notificationSettingsSet',
      { language: 'ZH' },
      'settings { language }',
    );
    expect(payload.settings.language).toBe('ZH');
    expect((await inbox(service, resident, {}, 'en'))[0]?.title).toBe(chinese?.title);
    await settle(resident.id, {});
  });

  it('I3 are read by each holder of a role alone, and by nobody else', async () => {
    const colleague = viewerWith('per_colleague', COMMUNITY, ['issue:dispatch', 'issue:read-all']);
    const [notice] = await inbox(service, gridWorker);
    const read = (viewer: typeof gridWorker, id: string) =>
      tell<{ notifications: Notice[] | null }>(
        service,
        viewer,
        'notificationRead',
        { notificationIds: [id] },
        'notifications { id read }',
      );
    const id = notice?.id ?? '';
    expect((await read(gridWorker, id)).notifications).toEqual([{ id, read: true }]);
    expect((await read(gridWorker, id)).notifications).toEqual([{ id, read: true }]);
    expect(await inbox(service, gridWorker, { unread: true })).toEqual([]);
    expect((await inbox(service, gridWorker, { unread: false })).map((one) => one.id)).toEqual([id]);
    expect((await inbox(service, colleague, { unread: true })).map((one) => one.id)).toEqual([id]);
    const { data } = await service.ask(colleague, '{ unreadNotifications }');
    expect(data).toEqual({ unreadNotifications: 1 });
    for (const viewer of [stranger, neighbour, resident]) {
      const { userErrors } = await read(viewer, id);
      expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'notificationIds', '0'] }]);
    }
    const { userErrors } = await read(gridWorker, 'ntf_nonsense');
    expect(userErrors[0]?.code).toBe('NOT_FOUND');
  });

  it('I3 wait for the end of quiet hours over midnight; urgent ones break through', async () => {
    const quiet = member('per_quiet');
    expect((await settle('per_quiet', { quietHours: { from: '22:00', to: '07:00' } })).userErrors).toEqual([]);
    const before = await inbox(service, quiet);
    closeTo('2026-03-02T23:00:00Z');
    const issueId = await report(service);
    await act(service, gridWorker, 'issueDispatch', { issueId, responderPersonId: 'per_quiet' });
    await act(service, quiet, 'issueAccept', { issueId });
    await act(service, resident, 'issueComment', { issueId, text: '什么时候来?' });
    const since = async () => (await inbox(service, quiet)).slice(0, -before.length || undefined);
    await pause();
    expect(await since()).toMatchObject([{ action: 'OFFERED', urgent: true }]);
    passes();
    await eventually(async () => expect(actionsOf(await since())).toEqual(['COMMENTED', 'OFFERED']));
    expect((await since())[0]?.shownAt).toBe('2026-03-02T23:00:00.000Z');
  });

  it('I3 come together at the hour of the digest, and alone when there is but one', async () => {
    const daily = member('per_daily');
    expect((await settle('per_daily', { digestHour: 18 })).userErrors).toEqual([]);
    closeTo('2026-03-03T10:00:00Z');
    const first = await done(service, 'per_daily');
    const second = await done(service, 'per_daily');
    for (const issueId of [first, second]) {
      await act(service, resident, 'issueConfirm', { issueId });
      await act(service, resident, 'issueRate', { issueId, stars: 4 });
    }
    const own = async () => (await inbox(service, daily)).filter(({ action }) => action === 'RATED' || action === null);
    await pause();
    expect(await own()).toEqual([]);
    passes();
    await eventually(async () => expect(await own()).toHaveLength(1));
    const [digest] = await own();
    expect(digest).toMatchObject({ action: null, title: '2 notifications', issue: null });
    expect(digest?.collects.map(({ title }) => title)).toEqual([
      expect.stringMatching(/^Rated: /),
      expect.stringMatching(/^Rated: /),
    ]);
    expect(digest?.text.split('\n')).toHaveLength(3);

    closeTo('2026-03-04T10:00:00Z');
    const third = await done(service, 'per_daily');
    await act(service, resident, 'issueConfirm', { issueId: third });
    await act(service, resident, 'issueRate', { issueId: third, stars: 1 });
    passes();
    await eventually(async () => expect(actionsOf(await own())).toEqual(['RATED', null]));
  });

  it('I3 rules of an area take the place of the product, with faults told one by one', async () => {
    const define = (input: object, viewer = definer) =>
      tell<{ rules: { key: string; area: { id: string } | null; version: number }[] | null }>(
        service,
        viewer,
        'notificationDefine',
        { areaId: COMMUNITY, rules: [], templates: [], ...input },
        'rules { key version area { id } }',
      );
    const rule = {
      key: 'REPORTED_REPORTER',
      actions: ['REPORTED'],
      audience: 'REPORTER',
      channel: 'INBOX',
      template: 'HELLO',
      self: true,
    };
    const template = {
      key: 'HELLO',
      title: { zh: '您好', en: 'Hello' },
      text: { zh: '编号 {code}', en: 'Code {code}' },
    };
    const unsound = await define({
      rules: [{ ...rule, template: 'NOBODY' }],
      templates: [{ ...template, text: { zh: '{phone}', en: '{code}' } }],
    });
    expect(unsound.userErrors).toEqual([
      {
        code: 'NOTIFICATION_RULES_UNSOUND',
        field: ['input', 'templates', '0', 'text', 'zh-CN'],
        message: 'There is no placeholder {phone}',
      },
      {
        code: 'NOTIFICATION_RULES_UNSOUND',
        field: ['input', 'rules', '0', 'template'],
        message: 'There is no template NOBODY',
      },
    ]);
    const far = viewerWith('per_far', 'are_110101', ['notification:define']);
    expect((await define({}, far)).userErrors[0]?.code).toBe('FORBIDDEN');
    expect((await define({ areaId: 'are_nowhere' })).userErrors[0]?.code).toBe('AREA_NOT_FOUND');

    const off = { ...rule, key: 'REPORTED_DISPATCHERS', audience: 'DISPATCHERS', active: false };
    const idempotencyKey = 'rules-2026-03';
    const { rules } = await define({ rules: [rule, off], templates: [template], idempotencyKey });
    expect((await define({ rules: [rule, off], templates: [template], idempotencyKey })).userErrors).toEqual([]);
    expect(rules?.find(({ key }) => key === rule.key)).toEqual({ key: rule.key, version: 1, area: { id: COMMUNITY } });
    expect(rules?.some(({ key }) => key === off.key)).toBe(false);
    const count = (await inbox(service, gridWorker)).length;
    const issueId = await report(service, order(), neighbour);
    expect((await inbox(service, neighbour))[0]).toMatchObject({ title: 'Hello', issue: { id: issueId } });
    expect(await inbox(service, gridWorker)).toHaveLength(count);

    const { data } = await service.ask<{ notificationTemplates: { key: string; title: object }[] }>(
      resident,
      `query ($areaId: ID!) { notificationTemplates(areaId: $areaId) { key version area { id } title { zh en } } }`,
      { areaId: COMMUNITY },
    );
    expect(data.notificationTemplates.find(({ key }) => key === 'HELLO')?.title).toEqual(template.title);
    expect((await define({})).rules?.some(({ key }) => key === off.key)).toBe(true);
  });

  it('I3 settings refuse nonsense, and none comes by name over a channel that is off', async () => {
    const wrong = [
      { digestHour: 24 },
      { quietHours: { from: '7', to: '22:00' } },
      { quietHours: { from: '07:00', to: '07:00' } },
    ];
    for (const input of wrong) expect((await settle('per_chen', input)).userErrors[0]?.code).toBe('INVALID_INPUT');
    await settle(neighbour.id, { channelsOff: ['INBOX'] });
    const count = (await inbox(service, neighbour)).length;
    await report(service, order(), neighbour);
    expect(await inbox(service, neighbour)).toHaveLength(count);
  });

  it('I3 the inbox takes as many round trips for many as for few', async () => {
    const trips = async (first: number) => {
      const before = await service.roundTrips();
      await service.ask(
        gridWorker,
        `query ($first: Int) { myNotifications(first: $first) { nodes { title issue { id } } } }`,
        { first },
      );
      return (await service.roundTrips()) - before;
    };
    expect(await trips(20)).toBe(await trips(2));
  });
});
