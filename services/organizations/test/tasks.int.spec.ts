import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { resolutionAdopted, responsibilityItemAccepted } from '@linli/contracts';
import { eventually, startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { organizationsModule } from '../src/module.ts';
import { type ChainWorld, chainWorld, codes, JINSONG, operator } from './chainWorld.ts';
import { act, defineCommunity, run, type UserError } from './world.ts';

const COMMUNITY = JINSONG[2];
const officer = viewerWith('per_officer', 'hun_water', ['issue:handle']);
const reader = viewerWith('per_reader', COMMUNITY, ['organization:read', 'organization:manage']);
const stranger = viewerWith('per_stranger', 'are_440803', ['organization:read', 'organization:manage']);
const DAY_MS = 86_400_000;

let ahead = 0;
let service: TestService;
let organizationId: string;

beforeAll(async () => {
  service = await startTestService(organizationsModule, {}, () => new Date(Date.now() + ahead));
  await defineCommunity(service, JINSONG, 1, 0);
  const world: ChainWorld = chainWorld(service);
  const committee = { name: '劲松街道党工委', level: 'SUBDISTRICT_WORKING_COMMITTEE', areaId: JINSONG[1] };
  const { partyOrganizations, userErrors } = await world.define([committee]);
  expect(userErrors).toEqual([]);
  organizationId = partyOrganizations?.[0]?.id as string;
});
afterAll(() => service.stop());

const adopted = (resolutionId: string, items: { itemId: string; ownerId: string; dueInDays: number }[]) => ({
  resolutionId,
  topicId: null,
  meetingId: 'mtg_1',
  communityId: COMMUNITY,
  areaIds: [...JINSONG],
  estateId: null,
  title: '解决水压问题',
  follows: 'NOTHING' as const,
  items: items.map(({ dueInDays, ...item }) => ({
    ...item,
    text: '换泵',
    dueAt: new Date(Date.now() + ahead + dueInDays * DAY_MS).toISOString(),
  })),
  adoptedAt: new Date().toISOString(),
});
const publish = (data: ReturnType<typeof adopted>) =>
  service.probe.publish(resolutionAdopted, data.resolutionId, 1, data);

type Task = {
  id: string;
  status: string;
  overdueAt: string | null;
  closedAt: string | null;
  reports: { text: string }[];
};
type List = { totalCount: number; nodes: Task[]; pageInfo: { endCursor: string } };
const FIELDS =
  'id text status ownerId organization { id } area { id } responsibilityItem { id } resolution { id } dueAt overdueAt closedAt reports { text by { id } }';
const list = (args: string, viewer = reader) =>
  run<List>(service, viewer, `{ organizationTasks${args} { totalCount nodes { ${FIELDS} } pageInfo { endCursor } } }`);
const read = (id: string, viewer = reader) =>
  run<Task | null>(service, viewer, `{ organizationTask(id: "${id}") { ${FIELDS} } }`);
const change = (field: 'Report' | 'Close', organizationTaskId: string, viewer = officer) =>
  act<{ organizationTask: Task | null; userErrors: UserError[] }>(
    service,
    viewer,
    `organizationTask${field}`,
    { organizationTaskId, text: '已办' },
    `organizationTask { ${FIELDS} }`,
  );

describe('I7 responsibility lists of organizations', () => {
  it('I7 keeps one task for every item of an organization or unit, however often it is told', async () => {
    const data = adopted('res_1', [
      { itemId: 'rit_org', ownerId: organizationId, dueInDays: 30 },
      { itemId: 'rit_unit', ownerId: 'hun_water', dueInDays: 10 },
      { itemId: 'rit_person', ownerId: 'per_1', dueInDays: 5 },
    ]);
    const text = await publish(data);
    await service.probe.publishText(resolutionAdopted.type, 'res_1', text);
    await publish(data);
    const { nodes, totalCount } = await list('(filter: { resolutionId: "res_1" })', operator);
    expect(totalCount).toBe(2);
    expect(nodes).toMatchObject([
      { id: 'otk_rit_unit', status: 'OPEN', ownerId: 'hun_water', organization: null, area: { id: COMMUNITY } },
      { id: 'otk_rit_org', organization: { id: organizationId }, responsibilityItem: { id: 'rit_org' } },
    ]);
    const own = `{ partyOrganization(id: "${organizationId}") { tasks { nodes { id } } } }`;
    expect(await run(service, operator, own)).toEqual({ tasks: { nodes: [{ id: 'otk_rit_org' }] } });
  });

  it('I7 lets the owner report and close, each by its own people', async () => {
    expect(codes(await change('Report', 'otk_rit_unit', stranger))).toEqual(['NOT_FOUND']);
    expect(codes(await change('Report', 'otk_rit_unit', reader))).toEqual(['FORBIDDEN']);
    expect((await change('Report', 'otk_rit_unit')).organizationTask).toMatchObject({
      status: 'OPEN',
      reports: [{ text: '已办' }],
    });
    const closings = await Promise.all(Array.from({ length: 5 }, () => change('Close', 'otk_rit_unit')));
    expect(closings.filter(({ organizationTask }) => organizationTask)).toHaveLength(1);
    expect(await read('otk_rit_unit')).toMatchObject({ status: 'DONE', overdueAt: null });
    expect(codes(await change('Report', 'otk_rit_unit'))).toEqual(['WRONG_STATE']);
    expect(codes(await change('Close', 'otk_rit_org', officer))).toEqual(['NOT_FOUND']);
    expect((await change('Close', 'otk_rit_org', operator)).organizationTask).toMatchObject({ status: 'DONE' });
    expect(codes(await change('Close', 'otk_none', operator))).toEqual(['NOT_FOUND']);
  });

  it('I7 becomes overdue by itself when its time is over, and stays late', async () => {
    await publish(adopted('res_2', [{ itemId: 'rit_late', ownerId: 'hun_water', dueInDays: 3 }]));
    ahead = 3 * DAY_MS - 1_000;
    expect(await read('otk_rit_late')).toMatchObject({ status: 'OPEN' });
    await publish(adopted('res_3', [{ itemId: 'rit_now', ownerId: 'hun_water', dueInDays: 0 }]));
    await eventually(async () => expect(await read('otk_rit_now')).toMatchObject({ status: 'OVERDUE' }));
    expect((await list('(filter: { status: [OVERDUE] })')).nodes.map(({ id }) => id)).toContain('otk_rit_now');
    const { organizationTask } = await change('Close', 'otk_rit_now');
    expect(organizationTask?.status).toBe('DONE');
    expect(organizationTask?.overdueAt).not.toBeNull();
  });

  it('I7 tells what the owner reports and closes, once each, and closes what issues has accepted without a word', async () => {
    const items = ['rit_told', 'rit_heard'].map((itemId) => ({ itemId, ownerId: 'hun_water', dueInDays: 10 }));
    await publish(adopted('res_5', items));
    const told = (taskId: string) =>
      service.probe.heard.filter(({ type, subject }) => type === 'organizations.task.reported' && subject === taskId);
    await change('Report', 'otk_rit_told');
    await Promise.all([1, 2, 3].map(() => change('Close', 'otk_rit_told')));
    await eventually(async () => expect(told('otk_rit_told')).toHaveLength(2));
    const fact = { itemId: 'rit_told', resolutionId: 'res_5', text: '已办', reportedById: officer.id };
    for (const { data } of told('otk_rit_told')) expect(data).toMatchObject({ taskId: 'otk_rit_told', ...fact });

    const before = await read('otk_rit_told');
    const accept = (itemId: string, ownerId = 'hun_water') => {
      const place = { resolutionId: 'res_5', communityId: COMMUNITY, areaIds: [...JINSONG] };
      const data = { itemId, ownerId, ...place, acceptedAt: new Date(Date.now() + ahead).toISOString() };
      return service.probe.publish(responsibilityItemAccepted, itemId, 1, data);
    };
    const text = await accept('rit_heard');
    await service.probe.publishText(responsibilityItemAccepted.type, 'rit_heard', text);
    for (const itemId of ['rit_heard', 'rit_told']) await accept(itemId);
    await accept('rit_of_a_person', 'per_1');
    expect(await read('otk_rit_heard')).toMatchObject({ status: 'DONE', overdueAt: null, reports: [] });
    expect(await read('otk_rit_told')).toEqual(before);
    expect(codes(await change('Report', 'otk_rit_heard'))).toEqual(['WRONG_STATE']);
    // What was told later is heard: the acceptances were not told back.
    await publish(adopted('res_6', [{ itemId: 'rit_last', ownerId: 'hun_water', dueInDays: 10 }]));
    await change('Report', 'otk_rit_last');
    await eventually(async () => expect(told('otk_rit_last')).toHaveLength(1));
    expect([...told('otk_rit_heard'), ...told('otk_rit_told')]).toHaveLength(2);
  });

  it('I7 lists by area, owner and due date, in pages, nothing to strangers', async () => {
    const items = [1, 2, 3].map((day) => ({ itemId: `rit_p${day}`, ownerId: 'hun_paged', dueInDays: day }));
    await publish(adopted('res_4', items));
    const filter = 'filter: { ownerId: "hun_paged" }';
    const first = await list(`(first: 2, ${filter})`);
    expect(first).toMatchObject({ totalCount: 3, nodes: [{ id: 'otk_rit_p1' }, { id: 'otk_rit_p2' }] });
    const rest = await list(`(first: 2, ${filter}, after: "${first.pageInfo.endCursor}")`);
    expect(rest.nodes.map(({ id }) => id)).toEqual(['otk_rit_p3']);
    expect((await list('', stranger)).totalCount).toBe(0);
    expect(await read('otk_rit_p1', stranger)).toBeNull();
    const query = `query { _entities(representations: [{ __typename: "Area", id: "${JINSONG[1]}" }]) { ... on Area { organizationTasks(${filter}) { totalCount } } } }`;
    expect(await run(service, operator, query)).toEqual([{ organizationTasks: { totalCount: 3 } }]);
  });
});
