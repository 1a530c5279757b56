import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { parseEventCode } from '../src/intake/eventCode.ts';
import { CHANNELS } from '../src/issue/issue.ts';
import { startWorld, type World } from './catalogueWorld.ts';
import { ask, codes, dirt, faults, operator, show, takeIn, takenIn } from './intakeWorld.ts';
import { act, COMMUNITY, GRID, gridWorker, join, member, neighbour, photo, resident } from './neighbourhood.ts';

let world: World;
let service: TestService;

beforeAll(async () => {
  world = await startWorld('intakes');
  service = world.service;
  await join(service, 'per_chen');
  await define('11-090', { procedure: 'ORDER_DISPATCH_ACCEPT' });
  await define('11-091', { photosRequired: true });
  await define('11-092', { anonymousAllowed: false });
});
afterAll(() => world.stop());

async function define(code: string, more: object): Promise<void> {
  const query = `mutation ($input: CategoryDefineInput!) { categoryDefine(input: $input) { userErrors { code } } }`;
  const input = { areaId: COMMUNITY, code, name: { zhCN: code, en: code }, ...more };
  expect(await ask(service, operator, query, { input })).toEqual({ categoryDefine: { userErrors: [] } });
}

/** Everything that is stored, as text. */
async function everything(): Promise<string> {
  const collections = (await world.connection.db?.listCollections().toArray()) ?? [];
  const rows = collections.map(({ name }) => world.connection.collection(name).find().toArray());
  return JSON.stringify(await Promise.all(rows));
}

describe('I1 intake', () => {
  it('I1 takes issues in on every channel; other than the app by operators only', async () => {
    for (const channel of CHANNELS) {
      const id = await takenIn(service, operator, dirt({ channel }));
      expect(await show(service, operator, id, 'channel')).toEqual({ channel });
      const byResident = await takeIn(service, resident, dirt({ channel }));
      expect(faults(byResident)).toEqual(channel === 'APP' ? [] : [['FORBIDDEN', 'channel']]);
    }
  });

  it('I1 on behalf of somebody: it is theirs, and who took it in stays known to those who handle it', async () => {
    const input = dirt({
      channel: 'HOTLINE',
      onBehalfOfPersonId: 'per_neighbour',
      urgency: 'URGENT',
      size: 'DIFFICULT',
    });
    const id = await takenIn(service, operator, input);
    const fields = 'reporter { id } takenInBy { id } urgency size route { ruleKey }';
    const all = {
      reporter: { id: 'per_neighbour' },
      takenInBy: { id: 'per_operator' },
      urgency: 'URGENT',
      size: 'DIFFICULT',
      route: { ruleKey: 'URGENT' },
    };
    expect(await show(service, operator, id, fields)).toEqual(all);
    expect(await show(service, neighbour, id, fields)).toEqual(all);
    expect(await show(service, resident, id, fields)).toMatchObject({ reporter: null, takenInBy: null });
    expect((await act(service, neighbour, 'issueWithdraw', { issueId: id, reason: '已清' })).issue?.status).toBe(
      'WITHDRAWN',
    );
    for (const more of [{ onBehalfOfPersonId: 'per_neighbour' }, { urgency: 'EMERGENCY' }, { size: 'DIFFICULT' }])
      expect(faults(await takeIn(service, resident, dirt(more)))).toEqual([['FORBIDDEN', Object.keys(more)[0]]]);
  });

  it('I1 asks what the form of the category asks', async () => {
    const rubbish = (answers?: object[]) => takeIn(service, resident, dirt({ categoryCode: '11-001', answers }));
    const good = await rubbish([
      { code: 'kinds', values: [] },
      { code: 'volume', values: [' BAG '] },
    ]);
    expect(good.userErrors).toEqual([]);
    const id = good.issue?.id as string;
    const answers = [{ code: 'volume', values: ['BAG'] }];
    expect(await show(service, resident, id, 'answers { code values }')).toEqual({ answers });
    expect(await show(service, neighbour, id, 'answers { code values }')).toEqual({ answers: [] });
    expect(faults(await rubbish())).toEqual([['INVALID_INPUT', 'answers']]);
    const wrong = await rubbish([
      { code: 'volume', values: ['BAG', 'BAG'] },
      { code: 'colour', values: ['red'] },
      { code: 'kinds', values: ['NO_SUCH'] },
    ]);
    expect(faults(wrong)).toEqual([
      ['INVALID_INPUT', 'answers.1.code'],
      ['INVALID_INPUT', 'answers.0.values'],
      ['INVALID_INPUT', 'answers.2.values'],
    ]);
  });

  it('I1 keeps photos by reference with their privacy, and wants some where the category does', async () => {
    const photos = [
      { ...photo, privacy: true },
      { ...photo, url: 'https://files.example/2.jpg' },
    ];
    expect(faults(await takeIn(service, resident, dirt({ categoryCode: '11-091' })))).toEqual([
      ['MISSING_FOR_CATEGORY', 'photos'],
    ]);
    expect(faults(await takeIn(service, resident, dirt({ categoryCode: '11-091', photos: [] })))).toEqual([
      ['MISSING_FOR_CATEGORY', 'photos'],
    ]);
    const id = await takenIn(service, resident, dirt({ categoryCode: '11-091', photos }));
    const shown = (viewer = resident) =>
      show<{ photos: object[] }>(service, viewer, id, 'photos { url sha256 privacy }');
    const sha256 = 'ab'.repeat(32);
    expect(await shown()).toEqual({
      photos: [
        { url: photo.url, sha256, privacy: true },
        { url: 'https://files.example/2.jpg', sha256, privacy: false },
      ],
    });
    expect(await shown(neighbour)).toEqual({ photos: [] });
    const many = Array.from({ length: 11 }, () => photo);
    expect(faults(await takeIn(service, resident, dirt({ photos: many })))).toEqual([['INVALID_INPUT', 'photos']]);
    expect(
      faults(await takeIn(service, resident, dirt({ photos: [{ ...photo, url: 'file:///etc/passwd' }] }))),
    ).toEqual([['INVALID_INPUT', 'photos.0.url']]);
  });

  it('I1 refuses what is too long, lies nowhere or names nothing', async () => {
    const refused = async (more: object) => faults(await takeIn(service, resident, dirt(more)));
    expect(await refused({ description: '长'.repeat(4_001) })).toEqual([['INVALID_INPUT', 'description']]);
    expect(await refused({ description: '长'.repeat(4_000) })).toEqual([]);
    expect(await refused({ location: { longitude: 180.1, latitude: -90.1 } })).toEqual([
      ['INVALID_INPUT', 'location.longitude'],
      ['INVALID_INPUT', 'location.latitude'],
    ]);
    expect(await refused({ location: { longitude: -180, latitude: 90 } })).toEqual([]);
    expect(await refused({ categoryCode: '11-999' })).toEqual([['CATEGORY_NOT_FOUND', 'categoryCode']]);
    expect(await refused({ categoryCode: 'HH-02' })).toEqual([['MISSING_FOR_CATEGORY', 'contactPhone']]);
  });

  it('I1 gives 50 who report at once 50 event codes of 16 characters', async () => {
    const reports = await Promise.all(
      Array.from({ length: 50 }, () => takeIn(service, resident, dirt({ areaId: GRID }))),
    );
    const given = reports.map(({ issue }) => issue?.code ?? '');
    expect(new Set(given).size).toBe(50);
    for (const code of given) expect([code.length, parseEventCode(code)?.categoryCode]).toEqual([16, '11-004']);
    const query = 'query ($code: String!) { issueByCode(code: $code) { id } }';
    expect(await ask(service, resident, query, { code: given[7] })).toEqual({
      issueByCode: { id: reports[7]?.issue?.id },
    });
    expect(await ask(service, member('per_nobody'), query, { code: given[7] })).toEqual({ issueByCode: null });
  });

  it('I1 shows operators earlier open issues that may be the same', async () => {
    const place = {
      categoryCode: '11-013',
      location: { longitude: 110.41, latitude: 21.21 },
      description: '楼下堆了沙石',
    };
    const first = await takenIn(service, neighbour, dirt(place));
    const second = await takenIn(service, resident, dirt(place));
    await takenIn(service, resident, dirt({ ...place, location: { longitude: 110.5, latitude: 21.3 } }));
    const duplicates = (viewer = operator) =>
      show<{ duplicates: object[] }>(service, viewer, second, 'duplicates { issueId distance category { code } }');
    expect(await duplicates()).toEqual({
      duplicates: [{ issueId: first, distance: 0, category: { code: '11-013' } }],
    });
    expect(await duplicates(resident)).toEqual({ duplicates: [] });
    await act(service, operator, 'issueMerge', { issueId: second, intoIssueId: first, reason: '同一堆' });
    expect(await duplicates()).toEqual({ duplicates: [] });
    const before = await service.roundTrips();
    await ask(service, operator, '{ issues(first: 3) { nodes { duplicates { issueId } } } }');
    const few = (await service.roundTrips()) - before;
    await ask(service, operator, '{ issues(first: 20) { nodes { duplicates { issueId } } } }');
    expect((await service.roundTrips()) - before - few).toBe(few);
  });
});

describe('I1 anonymous reports', () => {
  /** Appears nowhere but in what is looked for. */
  const hidden = viewerWith('per_hidden_caller', COMMUNITY, ['issue:report', 'issue:read', 'issue:confirm']);
  const tracked = (trackingCode: string | null) =>
    ask<{ issueByTrackingCode: Record<string, unknown> | null }>(
      service,
      member('per_anybody'),
      `query ($trackingCode: String!) { issueByTrackingCode(trackingCode: $trackingCode) {
        id status description stars timeline { action reason by { id } internal } } }`,
      { trackingCode },
    ).then((data) => data.issueByTrackingCode);

  it('I1 leave nothing that leads back to the caller, from the report to the stars', async () => {
    const input = dirt({ categoryCode: '11-090', anonymous: true, idempotencyKey: 'anonymous-1' });
    const { issue, trackingCode, userErrors } = await takeIn(service, hidden, input);
    expect([issue, userErrors]).toEqual([null, []]);
    expect(trackingCode).toMatch(/^[0-9A-Z]{12}$/);
    expect((await takeIn(service, hidden, input)).trackingCode).toBe(trackingCode);
    expect(codes(await takeIn(service, hidden, { ...input, description: '别的' }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    const issueId = (await tracked(trackingCode))?.['id'] as string;

    await act(service, hidden, 'issueComment', { issueId, trackingCode, text: '晚上更脏' });
    await act(service, hidden, 'issueRemind', { issueId, trackingCode, reason: '还没人来' });
    await act(service, gridWorker, 'issueDispatch', { issueId });
    await act(service, gridWorker, 'issueComment', { issueId, text: '疑是某店所为', internal: true });
    await act(service, member('per_chen'), 'issueAccept', { issueId });
    const complete = { issueId, evidence: [photo], minutes: 20 };
    await act(service, member('per_chen'), 'issueComplete', complete);
    expect(
      (await act(service, hidden, 'issueDispute', { issueId, trackingCode, reason: '角落没扫' })).issue?.status,
    ).toBe('ACCEPTED');
    await act(service, member('per_chen'), 'issueComplete', complete);
    expect((await act(service, hidden, 'issueConfirm', { issueId, trackingCode })).issue).toMatchObject({
      status: 'COMPLETED',
      confirmedBy: 'REPORTER',
    });
    expect((await act(service, hidden, 'issueRate', { issueId, trackingCode, stars: 4 })).issue?.stars).toBe(4);
    expect(codes(await act(service, hidden, 'issueRate', { issueId, trackingCode, stars: 1 }))).toEqual([
      'ALREADY_RATED',
    ]);

    const withdrawn = await takeIn(service, hidden, dirt({ anonymous: true }));
    const other = (await tracked(withdrawn.trackingCode))?.['id'];
    const withdraw = { issueId: other, trackingCode: withdrawn.trackingCode, reason: '雨冲走了' };
    expect((await act(service, hidden, 'issueWithdraw', withdraw)).issue?.status).toBe('WITHDRAWN');

    const stored = await everything();
    expect(stored).not.toContain(hidden.id);
    expect(stored).not.toContain(trackingCode);
    expect(stored).toContain('晚上更脏');

    const seen = await tracked(trackingCode?.toLowerCase().replace(/(.{4})/, '$1-') ?? null);
    expect(seen).toMatchObject({ status: 'RATED', stars: 4, description: '路口一地泥浆' });
    const timeline = seen?.['timeline'] as { action: string; by: unknown; reason: string | null; internal: boolean }[];
    expect(timeline.every(({ by, internal }) => by === null && !internal)).toBe(true);
    expect(timeline.map(({ action }) => action)).not.toContain('NOTED');
    expect(timeline.find(({ action }) => action === 'COMMENTED')?.reason).toBe('晚上更脏');
    expect(JSON.stringify(seen)).not.toMatch(/某店|per_/);
    type Shown = { reporter: null; timeline: { action: string; by: { id: string } | null }[] };
    const shown = await show<Shown>(service, gridWorker, issueId, 'reporter { id } timeline { action by { id } }');
    expect(shown.reporter).toBeNull();
    const nameless = shown.timeline.filter(({ by }) => by === null).map(({ action }) => action);
    expect(nameless).toEqual(['REPORTED', 'COMMENTED', 'REMINDED', 'DISPUTED', 'CONFIRMED', 'RATED']);
  });

  it('I1 are found by their code alone, and whoever mistypes it does not act under their name', async () => {
    const { trackingCode } = await takeIn(service, hidden, dirt({ anonymous: true }));
    const other = await takeIn(service, resident, dirt({ anonymous: true }));
    const issueId = (await tracked(trackingCode))?.['id'];
    const wrong = `${trackingCode?.slice(0, -1)}${trackingCode?.endsWith('A') ? 'B' : 'A'}`;
    for (const code of [wrong, '', 'x'.repeat(200), '000000000000']) expect(await tracked(code)).toBeNull();
    for (const code of [wrong, other.trackingCode])
      expect(faults(await act(service, hidden, 'issueComment', { issueId, trackingCode: code, text: 'x' }))).toEqual([
        ['NOT_FOUND', 'trackingCode'],
      ]);
    expect(codes(await act(service, hidden, 'issueWithdraw', { issueId, reason: 'x' }))).toEqual(['FORBIDDEN']);
    // The code makes a reporter and nothing else, also of those who could do more.
    expect(
      codes(await act(service, operator, 'issueComment', { issueId, trackingCode, text: 'x', internal: true })),
    ).toEqual(['FORBIDDEN']);
    expect(
      codes(await act(service, operator, 'issueAct', { issueId, trackingCode, action: 'ASK_VERIFICATION' })),
    ).toEqual(['FORBIDDEN']);
    expect(faults(await takeIn(service, hidden, dirt({ categoryCode: '11-092', anonymous: true })))).toEqual([
      ['ANONYMOUS_NOT_ALLOWED', 'anonymous'],
    ]);
  });
});
