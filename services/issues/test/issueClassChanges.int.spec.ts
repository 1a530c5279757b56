import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import { viewerWith } from '@linli/kit/testing/harness.ts';
import fc from 'fast-check';
import {
  ask,
  type ClassAnswer,
  change,
  codesOf,
  communityManager,
  issueOf,
  made,
  manager,
  reader,
  startClasses,
} from './classesHelp.ts';
import { COMMUNITY, defineAreas, DISTRICT, PATH, stranger } from './neighbourhood.ts';

const NOW = new Date('2026-03-10T08:00:00.000Z');
const OTHER = [...PATH.slice(0, 2), 'are_440803071005'];
let setting: Awaited<ReturnType<typeof startClasses>>;

beforeAll(async () => {
  setting = await startClasses(() => NOW);
  await defineAreas(setting.service);
  await defineAreas(setting.service, OTHER);
});
afterAll(() => setting.stop());

const put = (count: number, text = '停水', more: object = {}) =>
  setting.put(...Array.from({ length: count }, () => issueOf(text, NOW, { ...more })));
const act = (field: string, input: object, viewer = manager) =>
  change(setting.service, viewer, `issueClass${field}`, input);
const inOther = { communityId: OTHER[2], areaIds: OTHER };

describe('I9 members', () => {
  it('I9 of twenty who put one issue into a class at once exactly one wins', async () => {
    const issueIds = await put(1);
    const all = await Promise.all(Array.from({ length: 20 }, () => act('Create', { title: '停水', issueIds })));
    expect(all.filter(({ issueClass }) => issueClass !== null)).toHaveLength(1);
    expect(new Set(all.flatMap(codesOf))).toEqual(new Set(['ALREADY_IN_CLASS']));
    expect((await setting.members()).filter(({ _id }) => _id === issueIds[0])).toHaveLength(1);
  });

  it('I9 additions to one class at the same moment all count', async () => {
    const ids = await put(6);
    const issueClassId = await made(setting.service, ids.slice(0, 1));
    const all = await Promise.all(ids.slice(1).map((id) => act('MembersAdd', { issueClassId, issueIds: [id] })));
    expect(all.flatMap(codesOf)).toEqual([]);
    const again = await act('MembersAdd', { issueClassId, issueIds: ids });
    expect(again.issueClass).toMatchObject({ memberCount: 6, stepCount: 6 });
    expect((await setting.members()).filter(({ classId }) => classId === issueClassId)).toHaveLength(6);
  });

  it('I9 the area follows the members, and the manager must manage all of it', async () => {
    const [here, there] = [await put(1), await put(1, '停水', inOther)];
    const issueClassId = await made(setting.service, here);
    const add = { issueClassId, issueIds: there };
    expect((await act('MembersAdd', add, communityManager)).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['input', 'issueIds', '0'] },
    ]);
    expect((await act('MembersAdd', add)).issueClass).toMatchObject({ area: { id: PATH[1] } });
    expect(codesOf(await act('Revise', { issueClassId, title: '新' }, communityManager))).toEqual(['NOT_FOUND']);
    const removal = { issueClassId, issueIds: there, reason: '无关' };
    expect((await act('MembersRemove', removal)).issueClass).toMatchObject({ area: { id: COMMUNITY } });
    expect((await act('MembersRemove', removal)).userErrors).toMatchObject([
      { code: 'NOT_A_MEMBER', field: ['input', 'issueIds', '0'] },
    ]);
    expect(codesOf(await act('MembersRemove', { ...removal, issueIds: here }))).toEqual(['LAST_MEMBER']);
    const acting = { issueClassId, text: '换泵', ownerPersonId: 'per_1', dueAt: new Date(NOW.getTime() + 1) };
    await act('Accept', { issueClassId, rootCause: '老化' });
    expect(codesOf(await act('ActionBegin', { ...acting, areaId: OTHER[2] }))).toEqual(['OUTSIDE_CLASS_AREA']);
    expect(codesOf(await act('ActionBegin', { ...acting, areaId: DISTRICT }, communityManager))).toEqual(['FORBIDDEN']);
    expect((await act('ActionBegin', acting)).issueClass).toMatchObject({ action: { ownerPerson: { id: 'per_1' } } });
    expect(codesOf(await act('MembersAdd', add))).toEqual(['OUTSIDE_CLASS_AREA']);
  });

  it('I9 a dismissed class releases its members', async () => {
    const ids = await put(3);
    const issueClassId = await made(setting.service, ids);
    const { issueClass } = await act('Dismiss', { issueClassId, reason: '不是一回事' });
    expect(issueClass).toMatchObject({ status: 'DISMISSED', memberCount: 0, mergedInto: null });
    expect(codesOf(await act('MembersAdd', { issueClassId, issueIds: ids }))).toEqual(['WRONG_STATE']);
    expect(await made(setting.service, ids)).not.toBe(issueClassId);
  });

  it('I9 nonsense and strangers change nothing', async () => {
    const ids = await put(2);
    const issueClassId = await made(setting.service, ids);
    const afar = viewerWith('per_afar', 'are_110101', ['class:manage', 'issue:read']);
    const inputs = {
      Split: { issueClassId, issueIds: ids.slice(0, 1), title: '一' },
      Merge: { issueClassId, fromClassId: issueClassId.replace('icl_', 'icl_x') },
      Revise: { issueClassId, title: '一' },
      Dismiss: { issueClassId, reason: '一' },
      MembersAdd: { issueClassId, issueIds: ids },
    };
    for (const [field, input] of Object.entries(inputs)) {
      expect(codesOf(await act(field, input, afar))).toEqual(['NOT_FOUND']);
      const query = `mutation ($input: IssueClass${field}Input!) { issueClass${field}(input: $input) { userErrors { code } } }`;
      const { errors } = await setting.service.ask(reader, query, { input });
      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
    expect(codesOf(await act('Create', { title: '一', issueIds: ids }, afar))).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect(codesOf(await act('Create', { title: ' ', issueIds: [] }))).toEqual(['INVALID_INPUT', 'INVALID_INPUT']);
    expect(codesOf(await act('Create', { title: '一', issueIds: Array(201).fill('iss_1') }))).toEqual([
      'INVALID_INPUT',
    ]);
    expect(codesOf(await act('Merge', { issueClassId, fromClassId: issueClassId }))).toEqual(['SAME_CLASS']);
    expect(codesOf(await act('Merge', inputs.Merge))).toEqual(['NOT_FOUND']);
  });
});

describe('I9 split and merge', () => {
  it('I9 a class splits in two, and the parts grow together again', async () => {
    const ids = [...(await put(3)), ...(await put(2, '电梯困人'))];
    const issueClassId = await made(setting.service, ids);
    const split = { issueClassId, issueIds: ids.slice(3), title: '电梯', idempotencyKey: 'split-0001' };
    const { issueClass, newClass } = await act('Split', split);
    expect(issueClass).toMatchObject({ memberCount: 3, keyTerms: ['水压低'] });
    expect(newClass).toMatchObject({ status: 'PROPOSED', origin: 'SPLIT', memberCount: 2, keyTerms: ['电梯故障'] });
    expect((await act('Split', split)).newClass?.id).toBe(newClass?.id);
    expect(codesOf(await act('Split', { issueClassId, issueIds: ids.slice(0, 3), title: '全部' }))).toEqual([
      'LAST_MEMBER',
    ]);
    expect((await act('Merge', { issueClassId, fromClassId: newClass?.id })).issueClass).toMatchObject({
      memberCount: 5,
    });
    const [gone] = (await list('filter: { status: [DISMISSED] }')).nodes.filter(({ id }) => id === newClass?.id);
    expect(gone).toMatchObject({ memberCount: 0, mergedInto: { id: issueClassId } });
    const back = await act('Merge', { issueClassId: newClass?.id, fromClassId: issueClassId });
    expect(codesOf(back)).toEqual(['WRONG_STATE']);
    expect((await act('Merge', { issueClassId, fromClassId: newClass?.id })).userErrors).toMatchObject([
      { code: 'WRONG_STATE', field: ['input', 'fromClassId'] },
    ]);
  });

  it('I9 whatever is split and merged, every issue stays in exactly one class, and the counts are right', async () => {
    const step = fc.record({ split: fc.boolean(), one: fc.nat(), other: fc.nat(), parts: fc.nat() });
    const run = async (steps: { split: boolean; one: number; other: number; parts: number }[]) => {
      const ids = await put(6);
      const open = [await made(setting.service, ids.slice(0, 3)), await made(setting.service, ids.slice(3))];
      const own = async () => (await setting.members()).filter(({ _id }) => ids.includes(_id));
      for (const { split, one, other, parts } of steps) {
        const [issueClassId, fromClassId] = [open[one % open.length], open[other % open.length]];
        if (split) {
          const members = (await own()).filter(({ classId }) => classId === issueClassId).map(({ _id }) => _id);
          const issueIds = members.slice(0, 1 + (parts % members.length));
          const { newClass } = await act('Split', { issueClassId, issueIds, title: '分' });
          if (newClass) open.push(newClass.id);
        } else if ((await act('Merge', { issueClassId, fromClassId })).issueClass) {
          open.splice(other % open.length, 1);
        }
        const members = await own();
        expect(members.map(({ _id }) => _id)).toEqual(ids);
        expect(new Set(members.map(({ classId }) => classId))).toEqual(new Set(open));
        const counts = Map.groupBy(members, ({ classId }) => classId);
        for (const { id, memberCount } of (await list('filter: { status: [PROPOSED] }, first: 100')).nodes)
          if (open.includes(id)) expect(memberCount).toBe(counts.get(id)?.length);
      }
    };
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 6 }), run), { numRuns: 6 });
  });
});

type List = { nodes: ClassAnswer[]; pageInfo: { hasNextPage: boolean; endCursor: string }; totalCount: number };

async function list(args: string, viewer: Viewer = manager): Promise<List> {
  const fields =
    'nodes { id status memberCount title mergedInto { id } } pageInfo { hasNextPage endCursor } totalCount';
  return (await ask<{ issueClasses: List }>(setting.service, viewer, `{ issueClasses(${args}) { ${fields} } }`))
    .issueClasses;
}

describe('I9 lists of classes', () => {
  it('I9 pages through all of them without repeating or skipping, by state, and only what one may see', async () => {
    const { totalCount } = await list('first: 0');
    const seen: string[] = [];
    let after = '';
    do {
      const { nodes, pageInfo } = await list(`first: 7${after}, orderBy: { direction: ASC }`);
      seen.push(...nodes.map(({ id }) => id));
      after = pageInfo.hasNextPage ? `, after: "${pageInfo.endCursor}"` : '';
    } while (after);
    expect([seen.length, new Set(seen).size]).toEqual([totalCount, totalCount]);
    const dismissed = await list('first: 100, filter: { status: [DISMISSED] }');
    expect(dismissed.totalCount).toBeGreaterThan(0);
    expect(new Set(dismissed.nodes.map(({ status }) => status))).toEqual(new Set(['DISMISSED']));
    expect((await list('filter: { until: "2020-01-01T00:00:00Z" }')).totalCount).toBe(0);
    expect((await list('first: 5', reader)).totalCount).toBe(totalCount);
    expect((await list('first: 5', stranger)).totalCount).toBe(0);
  });

  it('I9 twenty classes with members, effect and suggestions take as many round trips as five', async () => {
    const query = (first: number) =>
      `query { _entities(representations: [{ __typename: "Area", id: "${DISTRICT}" }]) { ... on Area { issueClasses(first: ${first}) { nodes { id
        effect { prevented } members(first: 2) { totalCount nodes { issue { id issueClass { id } suggestedClass { because } } } } } } } } }`;
    const once = async (first: number) => {
      const before = await setting.service.roundTrips();
      await ask(setting.service, manager, query(first));
      return (await setting.service.roundTrips()) - before;
    };
    const least = async (first: number) => Math.min(await once(first), await once(first), await once(first));
    expect((await list('first: 0')).totalCount).toBeGreaterThan(20);
    expect(await least(20)).toBeLessThanOrEqual((await least(5)) + 1);
  });
});
