import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ask,
  type ClassAnswer,
  change,
  CLASS_FIELDS,
  codesOf,
  communityManager,
  issueOf,
  manager,
  reader,
  startClasses,
} from './classesHelp.ts';
import { COMMUNITY, defineAreas, DISTRICT, gridWorker, stranger } from './neighbourhood.ts';
import { ownWords, unrelated } from './waterPressure.ts';

const DAY = 86_400_000;
const START = Date.parse('2026-03-02T08:00:00.000Z');
const day = (days: number) => new Date(START + days * DAY);
let now = day(8);
let setting: Awaited<ReturnType<typeof startClasses>>;

beforeAll(async () => {
  setting = await startClasses(() => now);
  await defineAreas(setting.service);
});
afterAll(() => setting.stop());

type Candidate = {
  key: string;
  because: string;
  issueCount: number;
  issueIds: string[];
  issues: { id: string; description: string | null }[];
  sharedTerms: { term: string; holders: number; share: number }[];
  buildings: { building: { id: string }; count: number }[];
  spanDays: number;
};
type Found = { issueClassCandidates: { nodes: Candidate[]; lookedAt: number; truncated: boolean } | null };

const CANDIDATES = `query ($areaId: ID!, $since: DateTime!, $until: DateTime!, $categoryCode: String) {
  issueClassCandidates(areaId: $areaId, since: $since, until: $until, categoryCode: $categoryCode) { lookedAt truncated
    nodes { key because issueCount issueIds issues { id description } sharedTerms { term holders share } categoryCodes spanDays
      areas { area { id } count } buildings { building { id } count } firstReportedAt lastReportedAt leastSimilarity mostSimilarity } } }`;

const candidates = async (viewer = manager, more: object = {}, language = 'en') => {
  const variables = { areaId: COMMUNITY, since: day(0), until: day(8), ...more };
  return (await ask<Found>(setting.service, viewer, CANDIDATES, variables, language)).issueClassCandidates;
};

const classById = async (id: string, viewer = manager) =>
  (
    await ask<{ issueClass: ClassAnswer | null }>(
      setting.service,
      viewer,
      `query ($id: ID!) { issueClass(id: $id) { ${CLASS_FIELDS} } }`,
      { id },
    )
  ).issueClass;

const suggestionOf = async (id: string, viewer = manager) => {
  type Issue = {
    issueClass: { id: string } | null;
    suggestedClass: { issueClass: { id: string }; terms: string[]; because: string } | null;
  };
  const query =
    'query ($id: ID!) { issue(id: $id) { issueClass { id } suggestedClass { issueClass { id history { action } } terms because } } }';
  return (await ask<{ issue: Issue }>(setting.service, viewer, query, { id })).issue;
};

describe('I9 from one point to the class: the water pressure of two buildings', () => {
  let water: string[] = [];
  let others: string[] = [];
  let id = '';

  it('I9 finds one candidate among what was reported within a week', async () => {
    const inTurn = (text: string, index: number) => issueOf(text, day(index / 2), { buildingId: `bld_${index % 2}` });
    water = await setting.put(...ownWords.map(inTurn));
    others = await setting.put(...unrelated.map(inTurn), issueOf('停水', day(1), { status: 'WITHDRAWN' }));
    const found = await candidates();
    expect(found).toMatchObject({ lookedAt: 20, truncated: false });
    const [one, ...more] = found?.nodes ?? [];
    expect(more).toEqual([]);
    expect(one?.issueIds.toSorted()).toEqual(water);
    expect(one?.sharedTerms[0]).toEqual({ term: '水压低', holders: 12, share: 1 });
    expect(one?.buildings).toEqual([
      { building: { id: 'bld_0' }, count: 6 },
      { building: { id: 'bld_1' }, count: 6 },
    ]);
    expect(one?.because).toMatch(/^12 issues within 6 days in 2 building\(s\) say alike: 水压低 \(12\/12\)/);
    const [chinese] = (await candidates(manager, {}, 'zh-CN'))?.nodes ?? [];
    expect(chinese?.because).toMatch(/^6 天内 2 栋楼的 12 件事项说法相近:水压低 \(12\/12\)/);
    expect(await candidates()).toEqual(found);
  });

  it('I9 shows candidates to those who manage classes there, descriptions to those who read them', async () => {
    const outline = await candidates(communityManager);
    expect(outline?.nodes[0]?.issues.map(({ description }) => description)).toEqual(Array(12).fill(null));
    expect((await candidates())?.nodes[0]?.issues[0]?.description).toBe(ownWords[11]);
    expect(await candidates(communityManager, { areaId: DISTRICT })).toBeNull();
    expect((await candidates(manager, { categoryCode: '16' }))?.lookedAt).toBe(20);
    expect((await candidates(manager, { categoryCode: '16-004' }))?.lookedAt).toBe(20);
    expect((await candidates(manager, { categoryCode: '16-005' }))?.lookedAt).toBe(0);
    expect((await candidates(manager, { categoryCode: '1' }))?.lookedAt).toBe(0);
    const refused = await setting.service.ask(reader, CANDIDATES, { areaId: COMMUNITY, since: day(0), until: day(8) });
    expect(refused.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    for (const until of [day(0), day(400)]) {
      const wrong = await setting.service.ask(manager, CANDIDATES, { areaId: COMMUNITY, since: day(0), until });
      expect(wrong.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    }
  });

  it('I9 the candidate becomes a class, once, and is no candidate any more', async () => {
    const [one] = (await candidates())?.nodes ?? [];
    const input = {
      title: '三栋四栋水压低',
      issueIds: one?.issueIds,
      candidateKey: one?.key,
      idempotencyKey: 'water-0001',
    };
    const { issueClass, userErrors } = await change(setting.service, manager, 'issueClassCreate', input);
    expect(userErrors).toEqual([]);
    id = issueClass?.id as string;
    expect(issueClass).toMatchObject({
      status: 'PROPOSED',
      origin: 'CANDIDATE',
      memberCount: 12,
      keyTerms: ['水压低'],
      area: { id: COMMUNITY },
      categoryCodes: ['16-004'],
      rootCause: null,
      effect: null,
    });
    expect((await change(setting.service, manager, 'issueClassCreate', input)).issueClass?.id).toBe(id);
    expect((await candidates())?.nodes).toEqual([]);
    const again = await change(setting.service, manager, 'issueClassCreate', { title: '重复', issueIds: [water[3]] });
    expect(again.userErrors).toMatchObject([{ code: 'ALREADY_IN_CLASS', field: ['input', 'issueIds', '0'] }]);
  });

  it('I9 it is accepted with its root cause, and the common action begins', async () => {
    const { service } = setting;
    expect(codesOf(await change(service, manager, 'issueClassAccept', { issueClassId: id }))).toEqual([
      'ROOT_CAUSE_MISSING',
    ]);
    const rootCause = '二次供水水泵老化';
    const accepted = await change(service, communityManager, 'issueClassAccept', { issueClassId: id, rootCause });
    expect(accepted.issueClass).toMatchObject({ status: 'ACCEPTED', rootCause });
    const action = { issueClassId: id, text: '更换两栋楼的水泵', ownerUnitId: 'hun_water', dueAt: day(20) };
    const far = await change(service, manager, 'issueClassActionBegin', { ...action, areaId: 'are_110101' });
    expect(codesOf(far)).toEqual(['AREA_NOT_FOUND']);
    const nobody = await change(service, manager, 'issueClassActionBegin', { ...action, ownerPersonId: 'per_1' });
    expect(codesOf(nobody)).toEqual(['INVALID_INPUT']);
    const { issueClass } = await change(service, manager, 'issueClassActionBegin', action);
    expect(issueClass).toMatchObject({
      status: 'ACTION',
      action: {
        text: action.text,
        ownerUnitId: 'hun_water',
        ownerPerson: null,
        area: { id: COMMUNITY },
        begunAt: now.toISOString(),
      },
    });
  });

  it('I9 suggests the class for a new issue that fits, and says why', async () => {
    const [fits, elsewhere, other] = await setting.put(
      issueOf('洗澡时水压不足', day(7), { status: 'ORDERED' }),
      issueOf('停水', day(7), { communityId: DISTRICT, areaIds: [DISTRICT] }),
      issueOf('停水', day(7), { categoryCode: '11-001' }),
    );
    expect(await suggestionOf(fits as string)).toMatchObject({
      issueClass: null,
      suggestedClass: {
        issueClass: { id },
        terms: ['水压低'],
        because: 'Category, area and "水压低" fit the class "三栋四栋水压低"',
      },
    });
    for (const not of [elsewhere, other, others[0]])
      expect((await suggestionOf(not as string)).suggestedClass).toBeNull();
    expect(await suggestionOf(water[0] as string)).toEqual({ issueClass: { id }, suggestedClass: null });
    expect((await suggestionOf(fits as string, gridWorker)).suggestedClass).toBeNull();
    const added = await change(setting.service, manager, 'issueClassMembersAdd', {
      issueClassId: id,
      issueIds: [fits],
    });
    expect(added.issueClass?.memberCount).toBe(13);
    const removal = { issueClassId: id, issueIds: [fits], reason: '已单独处理' };
    expect((await change(setting.service, manager, 'issueClassMembersRemove', removal)).issueClass?.memberCount).toBe(
      12,
    );
    await setting.withdraw(fits as string);
  });

  it('I9 sixty days after the action one recurrence stands against twelve before', async () => {
    now = day(20);
    const { issueClass } = await change(setting.service, manager, 'issueClassResolve', {
      issueClassId: id,
      summary: '水泵已更换',
    });
    expect(issueClass).toMatchObject({ status: 'RESOLVED', effect: null });
    await setting.put(
      issueOf('水流又变小了', day(50)),
      issueOf('楼道灯不亮', day(51)),
      issueOf('停水', day(52), { categoryCode: '11-001' }),
      issueOf('停水', day(53), { status: 'VOIDED' }),
      issueOf('停水', day(90)),
    );
    now = day(80);
    expect((await classById(id))?.['effect']).toEqual({
      days: 60,
      expected: 12,
      prevented: 11,
      additional: 0,
      before: { count: 12, per30Days: 6 },
      after: { count: 1, per30Days: 0.5 },
      because: '12 in the 60 days before the action, 1 in the 60 days after it: 11 prevented',
    });
  });

  it('I9 readers see the outline, others nothing; the history tells every step', async () => {
    const seen = await classById(id, reader);
    expect(seen).toMatchObject({ rootCause: null, summary: null, action: { text: null, ownerUnitId: 'hun_water' } });
    expect(seen).toMatchObject({ title: '三栋四栋水压低', effect: { prevented: 11 } });
    expect(await classById(id, stranger)).toBeNull();
    const history = (await classById(id))?.['history'] as { action: string; reason: string | null }[];
    expect(history.map(({ action }) => action)).toEqual([
      'CREATED',
      'ACCEPTED',
      'ACTION_BEGUN',
      'MEMBERS_ADDED',
      'MEMBERS_REMOVED',
      'RESOLVED',
    ]);
    expect(history[4]?.reason).toBe('已单独处理');
    expect(seen?.['history']).toMatchObject([{}, {}, {}, {}, { reason: null }, {}]);
    const members =
      'query ($id: ID!) { issueClass(id: $id) { members(first: 5) { totalCount nodes { issue { id description } } pageInfo { hasNextPage } } } }';
    type Members = {
      issueClass: { members: { totalCount: number; nodes: { issue: { description: string | null } }[] } };
    };
    const page = (await ask<Members>(setting.service, reader, members, { id })).issueClass.members;
    expect(page.totalCount).toBe(12);
    expect(page.nodes.map(({ issue }) => issue.description)).toEqual(Array(5).fill(null));
  });
});
