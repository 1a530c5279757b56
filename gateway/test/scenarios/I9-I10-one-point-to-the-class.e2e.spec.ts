import { createHash, createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@linli/kit/testing/harness.ts';
import { START_LIMIT_MS } from '../actors.ts';
import { type Product, startProduct } from '../product.ts';
import { COMMUNITY, DISTRICT, GRID, type Neighbourhood, report, settle } from './neighbourhood.ts';
import {
  closeCase,
  CUT,
  house,
  importRecords,
  lacking,
  listen,
  ownWords,
  PRESSURE,
  SNAPSHOTS,
  unrelated,
  WATER,
} from './waterPressure.ts';

const DAY_MS = 86_400_000;
const PARTNER = 'per_test_partner';
/** What the residents say of the work, one after the other; the last two say nothing. */
const STARS = [5, 5, 4, 4, 5, 3, 5, 2, 4, 5];

let product: Product;
let place: Neighbourhood;
let water: string;
const neighbours: string[] = [];
const cases: string[] = [];
const others: string[] = [];
const stops: (() => Promise<void>)[] = [];

beforeAll(async () => {
  product = await startProduct();
  stops.push(() => product.stop());
  place = await settle(product);
  const unit = { code: 'WATER', name: '供水公司', kind: 'DEPARTMENT', servesAreaIds: [DISTRICT] };
  await place.done(place.operator, 'handlerUnitDefine', unit, 'handlerUnit { id }');
  water = await place.as('DEPARTMENT_OFFICER', WATER, 'per_test_water');
  for (const at of ownWords.keys()) neighbours.push(await place.as('RESIDENT', COMMUNITY, `per_test_neighbour_${at}`));
}, START_LIMIT_MS);
afterAll(async () => {
  for (const stop of stops.toReversed()) await stop();
});

const period = () => ({
  since: new Date(Date.now() - DAY_MS).toISOString(),
  until: new Date(Date.now() + DAY_MS).toISOString(),
});
const reportAs = (bearer: string, index: number, categoryCode: string, description: string) =>
  report(
    { ...place, resident: bearer },
    { ...house(index), categoryCode, description, answers: lacking(categoryCode) },
  );

describe('I1 taking in', () => {
  it('I1 words find their category; who comes second is shown the first and says “me too”', async () => {
    for (const [at, [category, words]] of ownWords.entries()) {
      cases.push(await reportAs(neighbours[at] as string, at, category, words));
      const other = unrelated[at];
      if (other) others.push(await reportAs(place.resident, at, ...other));
    }
    const late = await place.as('RESIDENT', COMMUNITY, 'per_test_late');
    const text = '家里水压太低了';
    type Suggested = { suggestedIssueCategories: { category: { code: string } }[] };
    const suggested = await place.read<Suggested>(
      late,
      `{ suggestedIssueCategories(text: "${text}") { category { code } } }`,
    );
    expect(suggested.suggestedIssueCategories.map(({ category }) => category.code)).toContain(PRESSURE);
    const { areaId, location } = house(0);
    type Possible = { possibleDuplicates: { issueId: string; distance: number; score: number }[] };
    const { possibleDuplicates } = await place.read<Possible>(
      late,
      'query ($report: PossibleDuplicatesInput!) { possibleDuplicates(report: $report) { issueId distance score } }',
      { report: { areaId, location, categoryCode: PRESSURE, description: text } },
    );
    const issueId = cases[0] as string;
    expect(possibleDuplicates.map((one) => one.issueId)).toContain(issueId);
    for (const other of others) expect(possibleDuplicates.map((one) => one.issueId)).not.toContain(other);
    await place.done(late, 'issueJoin', { issueId }, '');
    await place.done(late, 'issueJoin', { issueId }, '');
    expect(await place.codes(neighbours[0] as string, 'issueJoin', { issueId })).toEqual(['OWN_ISSUE']);
    expect(await place.read(place.secretary, `{ issue(id: "${issueId}") { joinCount } }`)).toEqual({
      issue: { joinCount: 1 },
    });
  });

  it('I1 an anonymous report is followed by its tracking code, and leads back to nobody', async () => {
    const answers = [{ code: 'volume', values: ['CART'] }];
    const rubbish = { ...house(1), categoryCode: '11-001', description: '墙角堆满垃圾', anonymous: true, answers };
    type Given = { issue: null; trackingCode: string };
    const given = await place.done<Given>(place.resident, 'issueReport', rubbish, 'issue { id } trackingCode');
    expect(given.issue).toBeNull();
    const { trackingCode } = given;
    const stranger = await place.as('RESIDENT', COMMUNITY, 'per_test_stranger');
    type Tracked = { issueByTrackingCode: { id: string } | null };
    const tracked = (code: string) =>
      place.read<Tracked>(
        stranger,
        `{ issueByTrackingCode(trackingCode: "${code}") { id status description timeline { action by { id } } } }`,
      );
    const { issueByTrackingCode: found } = await tracked(trackingCode);
    expect(found).toMatchObject({
      status: 'ORDERED',
      description: '墙角堆满垃圾',
      timeline: [{ action: 'REPORTED', by: null }],
    });
    const issueId = found?.id as string;
    others.push(issueId);
    expect((await tracked(`${trackingCode.slice(0, -1)}~`)).issueByTrackingCode).toBeNull();
    const remind = { issueId, reason: '还在那里' };
    expect(await place.codes(stranger, 'issueRemind', { ...remind, trackingCode: 'WRONG-CODE' })).toEqual([
      'NOT_FOUND',
    ]);
    await place.done(stranger, 'issueRemind', { ...remind, trackingCode }, '');
    const seen = await place.read(
      place.operator,
      `{ issue(id: "${issueId}") { reporter { id } reminderCount timeline { action by { id } } } }`,
    );
    expect(seen).toEqual({
      issue: {
        reporter: null,
        reminderCount: 1,
        timeline: ['REPORTED', 'REMINDED'].map((action) => ({ action, by: null })),
      },
    });
  });
});

type Candidate = { key: string; because: string; issueIds: string[]; sharedTerms: { term: string; holders: number }[] };
const candidates = async (): Promise<Candidate[]> => {
  const query = `query ($since: DateTime!, $until: DateTime!) { issueClassCandidates(areaId: "${COMMUNITY}", since: $since, until: $until) {
    nodes { key because issueIds sharedTerms { term holders } } } }`;
  type Found = { issueClassCandidates: { nodes: Candidate[] } };
  return (await place.read<Found>(place.secretary, query, period())).issueClassCandidates.nodes;
};

describe('I9 from one point to the class', () => {
  it('I9 twelve voices are one candidate, become a class, and are treated by one action', async () => {
    const { done, codes, read, secretary } = place;
    const [one, ...more] = await candidates();
    expect(more).toEqual([]);
    expect(one?.issueIds.toSorted()).toEqual(cases.toSorted());
    expect(one?.sharedTerms[0]).toEqual({ term: '水压低', holders: ownWords.length });
    type Class = { issueClass: Record<string, unknown> & { id: string } };
    const change = (field: string, input: object) =>
      done<Class>(secretary, field, input, 'issueClass { id status origin memberCount categoryCodes effect { days } }');
    const create = { title: '水压低', issueIds: one?.issueIds, candidateKey: one?.key };
    const { issueClass } = await change('issueClassCreate', create);
    expect(issueClass).toMatchObject({ status: 'PROPOSED', origin: 'CANDIDATE', memberCount: ownWords.length });
    expect(issueClass['categoryCodes']).toEqual([CUT, PRESSURE]);
    expect(await candidates()).toEqual([]);
    const issueClassId = issueClass.id;
    expect(await codes(secretary, 'issueClassAccept', { issueClassId })).toEqual(['ROOT_CAUSE_MISSING']);
    await change('issueClassAccept', { issueClassId, rootCause: '二次供水水泵老化' });
    const dueAt = new Date(Date.now() + 20 * DAY_MS).toISOString();
    await change('issueClassActionBegin', { issueClassId, text: '更换两栋楼的水泵', ownerUnitId: WATER, dueAt });

    const issueId = await reportAs(place.resident, 2, PRESSURE, '洗澡时水压不足');
    type Suggestion = { issue: { suggestedClass: { issueClass: { id: string }; terms: string[] } | null } };
    const suggested = await read<Suggestion>(
      secretary,
      `{ issue(id: "${issueId}") { suggestedClass { issueClass { id } terms } } }`,
    );
    expect(suggested.issue.suggestedClass).toEqual({ issueClass: { id: issueClassId }, terms: ['水压低'] });
    await change('issueClassMembersAdd', { issueClassId, issueIds: [issueId] });
    cases.push(issueId);
    const resolved = await change('issueClassResolve', { issueClassId, summary: '水泵已更换' });
    // Recurrences are counted from seven days after the end.
    expect(resolved.issueClass).toMatchObject({ status: 'RESOLVED', memberCount: ownWords.length + 1, effect: null });
    type Seen = { issueClass: { title: string; rootCause: string | null; memberCount: number } };
    const outside = await read<Seen>(
      place.resident,
      `{ issueClass(id: "${issueClassId}") { title rootCause memberCount } }`,
    );
    expect(outside.issueClass).toEqual({ title: '水压低', rootCause: null, memberCount: ownWords.length + 1 });
    expect(await read(place.neighbour, `{ issueClass(id: "${issueClassId}") { id } }`)).toEqual({ issueClass: null });
  });
});

const MEASURES = ['REPORTED', 'COMPLETED', 'ON_TIME_RATE', 'RATING_SATISFACTION', 'JOINED'];
const FIGURES = 'rows { keys { value } values { value numerator denominator } }';

describe('I10 figures of the community', () => {
  const question = () => ({ areaId: COMMUNITY, ...period(), measures: MEASURES });
  type Rows = { rows: { values: { value: number | null; numerator: number | null; denominator: number | null }[] }[] };
  const figures = async (more: object = {}, bearer = place.secretary) => {
    const query = `query ($input: FigureInput!) { figures(input: $input) { ${FIGURES} } }`;
    const { figures: found } = await place.read<{ figures: Rows | null }>(bearer, query, {
      input: { ...question(), ...more },
    });
    return found;
  };

  it('I10 what was reported, completed, on time and rated adds up, and is exported', async () => {
    await Promise.all(cases.map((issueId) => closeCase(place, water, issueId)));
    for (const [at, stars] of STARS.entries()) {
      await place.done(neighbours[at] as string, 'issueRate', { issueId: cases[at], stars }, '');
    }
    const satisfied = STARS.filter((stars) => stars >= 4).length;
    await eventually(async () =>
      expect((await figures())?.rows[0]?.values.map(({ value }) => value)).toEqual([
        cases.length + others.length,
        cases.length,
        100,
        (100 * satisfied) / STARS.length,
        1,
      ]),
    );
    const rate = (await figures())?.rows[0]?.values[3];
    expect(rate).toMatchObject({ numerator: satisfied, denominator: STARS.length });
    expect(await figures({}, place.resident)).toBeNull();
    expect(await figures({}, place.neighbour)).toBeNull();

    type Csv = { figuresCsv: { text: string; rowCount: number; sha256: string } };
    const { figuresCsv } = await place.read<Csv>(
      place.secretary,
      'query ($input: FigureInput!) { figuresCsv(input: $input, byteOrderMark: false) { text rowCount sha256 } }',
      { input: { ...question(), measures: ['REPORTED'], groupBy: ['CATEGORY'] } },
    );
    const counts = new Map(
      figuresCsv.text
        .split('\r\n')
        .slice(1, -1)
        .map((line) => line.split(',').slice(0, 2) as [string, string]),
    );
    expect(counts.size).toBe(figuresCsv.rowCount);
    expect(Number(counts.get(PRESSURE)) + Number(counts.get(CUT))).toBe(cases.length);
    expect([...counts.values()].reduce((sum, count) => sum + Number(count), 0)).toBe(cases.length + others.length);
    expect(figuresCsv.sha256).toBe(createHash('sha256').update(figuresCsv.text).digest('hex'));
  });

  it('I10 a snapshot stays as it is when more is reported, and is found equal when computed again', async () => {
    const { done, read, operator, secretary } = place;
    type Snapshot = { snapshot: { id: string; hash: string; figures: Rows } };
    const freeze = { ...question(), title: '本周', groupBy: ['CATEGORY'] };
    const { snapshot } = await done<Snapshot>(
      operator,
      'figureSnapshotFreeze',
      freeze,
      `snapshot { id hash figures { ${FIGURES} } }`,
    );
    others.push(await reportAs(place.resident, 3, '16-007', '楼前没人打扫'));
    await eventually(async () =>
      expect((await figures())?.rows[0]?.values[0]?.value).toBe(cases.length + others.length),
    );
    const verify = `{ figureSnapshotVerify(id: "${snapshot.id}") { equal hash differences { measure } } }`;
    expect(await read(secretary, verify)).toEqual({
      figureSnapshotVerify: { equal: true, hash: snapshot.hash, differences: [] },
    });
    const again = await read(secretary, `{ figureSnapshot(id: "${snapshot.id}") { figures { ${FIGURES} } } }`);
    expect(again).toEqual({ figureSnapshot: { figures: snapshot.figures } });
    expect(await read(place.neighbour, `{ figureSnapshot(id: "${snapshot.id}") { id } }`)).toEqual({
      figureSnapshot: null,
    });
  });
});

describe('I3 a partner', () => {
  it('I3 hands its records in once, and its own system hears what becomes of them, of nothing else', async () => {
    const system = await listen();
    stops.push(system.stop);
    const partner = await place.as('PARTNER', COMMUNITY, PARTNER);
    const endpoint = {
      areaId: COMMUNITY,
      partnerId: PARTNER,
      name: '城市随手拍',
      url: system.url,
      actions: ['FILED', 'CONFIRMED'],
    };
    type Defined = { webhook: { id: string }; secret: string };
    const { secret } = await place.done<Defined>(partner, 'webhookDefine', endpoint, 'webhook { id } secret');
    const mapping = { areaId: COMMUNITY, key: 'SNAPSHOTS', partnerId: PARTNER, definition: SNAPSHOTS };
    await place.done(partner, 'importMappingDefine', mapping, 'importMapping { version }');
    const record = {
      number: 'ext-1',
      code: '11-004',
      text: '路面有渣土',
      at: new Date(Date.now() - 600_000).toISOString(),
      lat: 21.2,
      long: 110.4,
      address: '滨海路',
    };
    const counted = { status: 'DONE', failed: 0 };
    expect(await importRecords(place, partner, COMMUNITY, [record])).toEqual({ ...counted, created: 1, known: 0 });
    expect(await importRecords(place, partner, COMMUNITY, [record])).toEqual({ ...counted, created: 0, known: 1 });
    type Listed = { issues: { nodes: { id: string }[] } };
    const { issues } = await place.read<Listed>(
      place.secretary,
      '{ issues(filter: { channel: PARTNER }) { nodes { id } } }',
    );
    expect(issues.nodes).toHaveLength(1);
    const issueId = issues.nodes[0]?.id as string;
    await closeCase(place, water, issueId);
    await eventually(async () => expect(system.heard).toHaveLength(2));
    for (const { headers, body } of system.heard) {
      expect(JSON.parse(body)).toMatchObject({ issueId, communityId: COMMUNITY });
      const [, seconds, signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['linli-signature'])) ?? [];
      expect(signature).toBe(createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex'));
      for (const kept of ['渣土', '滨海路', 'per_']) expect(body).not.toContain(kept);
    }
    expect(system.heard.map(({ headers }) => String(headers['linli-event'])).toSorted()).toEqual([
      'issue.confirmed',
      'issue.filed',
    ]);
  });
});

type Finding = {
  readonly kind: string;
  readonly text: string | null;
  readonly issue: { id: string; channel: string; description: string; category: { code: string } } | null;
};
type Visits = { area: { visits: { totalCount: number; nodes: { findings: Finding[] }[] } } };

const findings = [
  { kind: 'HAZARD', text: '楼道里有人飞线充电' },
  { kind: 'DISPUTE', text: '两家为楼上漏水吵起来' },
];
const VISITS = `{ area(id: "${COMMUNITY}") { visits(filter: { withFindings: true }) { totalCount
  nodes { findings { kind text issue { id channel description category { code } } } } } } }`;
const visits = async (bearer: string) => (await place.read<Visits>(bearer, VISITS)).area.visits;

describe('R5 a finding becomes an issue', () => {
  it('R5 without retyping, once, and is linked back to its visit', async () => {
    const visitedAt = new Date(Date.now() - 60_000).toISOString();
    const input = { areaId: GRID, visitedAt, purpose: '入户走访', findings, idempotencyKey: 'test-visit-0001' };
    const first = await place.done<{ visit: { id: string } }>(place.gridWorker, 'visitRecord', input, 'visit { id }');
    const again = await place.done<{ visit: { id: string } }>(place.gridWorker, 'visitRecord', input, 'visit { id }');
    expect(again.visit.id).toBe(first.visit.id);
    const linked = await eventually(async () => {
      const { nodes } = await visits(place.gridWorker);
      expect(nodes[0]?.findings.every(({ issue }) => issue)).toBe(true);
      return nodes;
    });
    expect(linked).toHaveLength(1);
    expect(linked[0]?.findings).toMatchObject([
      { ...findings[0], issue: { channel: 'VISIT', description: findings[0]?.text, category: { code: '16-019' } } },
      { ...findings[1], issue: { channel: 'VISIT', description: findings[1]?.text, category: { code: '18-002' } } },
    ]);
    type Issues = { area: { issues: { totalCount: number } } };
    const all = `{ area(id: "${COMMUNITY}") { issues(filter: { channel: VISIT }) { totalCount } } }`;
    expect((await place.read<Issues>(place.secretary, all)).area.issues.totalCount).toBe(findings.length);
  });

  it('R5 is handled like any other issue from there on', async () => {
    const [visit] = (await visits(place.gridWorker)).nodes;
    const issueId = visit?.findings[0]?.issue?.id;
    type Issue = { issue: { status: string; reporter: { id: string }; timeline: { action: string }[] } };
    const { issue } = await place.read<Issue>(
      place.secretary,
      `{ issue(id: "${issueId}") { status reporter { id } timeline { action } } }`,
    );
    expect(issue.timeline.map(({ action }) => action)).toContain('REPORTED');
    expect(await place.codes(place.secretary, 'issueComment', { issueId, text: '请网格员跟进' })).toEqual([]);
  });

  it('R5 shows the visit to nobody who does not work there', async () => {
    expect((await visits(place.resident)).totalCount).toBe(0);
    expect((await visits(place.neighbour)).totalCount).toBe(0);
    const elsewhere = { areaId: GRID, visitedAt: new Date().toISOString(), purpose: '走访', findings: [] };
    expect(await place.codes(place.neighbour, 'visitRecord', elsewhere)).toEqual(['FORBIDDEN']);
  });
});
