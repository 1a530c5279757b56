import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { issuesModule } from '../src/module.ts';
import {
  deliberate,
  evidence,
  officer,
  proposed,
  refused,
  residents,
  resolvedIn,
  setUp,
  shown,
  started,
  take,
  UNIT,
} from './deliberationProcedureSetting.ts';
import { COMMUNITY, otherSecretary, query, secretary } from './deliberationSetting.ts';

/** Matters that go each way; all of Qixing's 1,160 problems are in `qixing.int.spec.ts`. */
const WAYS = { ONLINE: 12, ON_THE_SPOT: 6, MEETING: 6 } as const;
const DAY_MS = 86_400_000;

let now = new Date('2026-03-02T02:00:00Z');
let service: TestService;
const firm = viewerWith('per_firm', 'hun_firm', ['issue:handle']);
const [resident] = residents as [typeof secretary];

beforeAll(async () => {
  service = await startTestService(issuesModule, {}, () => now);
  await setUp(service);
});
afterAll(() => service.stop());

const departments = [UNIT];

async function sorted(way: keyof typeof WAYS): Promise<{ id: string; topicId: string }> {
  const topicId = await proposed(service);
  const id = await started(service, topicId, 'SIX_PARTY');
  await take(service, secretary, id, way);
  return { id, topicId };
}

const say = (id: string, viewer: typeof secretary, party: string, more: object = {}) =>
  deliberate(service, viewer, 'Discuss', { deliberationId: id, party, text: '可以', ...more });

/** Small matters: the parties talk online and conclude. */
async function online(): Promise<string> {
  const { id } = await sorted('ONLINE');
  await say(id, secretary, 'RESIDENTS_COMMITTEE');
  await say(id, resident, 'RESIDENT');
  await take(service, secretary, id, 'RESOLVE', { reason: '由城管处理', departments });
  return id;
}

/** Urgent ones on the spot, difficult ones in the hall: a meeting each resolves several. */
async function met(way: 'ON_THE_SPOT' | 'MEETING', count: number): Promise<string[]> {
  const matters = await Promise.all(Array.from({ length: count }, () => sorted(way)));
  const { resolutionIds } = await resolvedIn(
    service,
    now,
    matters.map(({ topicId }) => topicId),
  );
  for (const [at, { id }] of matters.entries()) {
    await take(service, secretary, id, 'RESOLVE', { resolutionId: resolutionIds[at], departments, evidence });
  }
  return matters.map(({ id }) => id);
}

async function settled(id: string, small: boolean): Promise<void> {
  await take(service, officer, id, 'HAND_IN', { evidence });
  for (const one of small ? residents.slice(0, 1) : residents) {
    await take(service, one, id, 'JUDGE', { judgement: { stars: 5 } });
  }
  expect((await take(service, secretary, id, 'SATISFIED')).status).toBe('COMPLETED');
}

type Figure = { step: string; passed: number; present: number; overdue: number };
async function figures(viewer = secretary, period = ''): Promise<Map<string, Figure>> {
  const text = `query ($id: ID!) { _entities(representations: [{ __typename: "Area", id: $id }]) { ... on Area {
    deliberationFigures${period} { procedureKey step passed present overdue } } } }`;
  const { _entities } = await query<{ _entities: [{ deliberationFigures: Figure[] }] }>(service, viewer, text, {
    id: COMMUNITY,
  });
  return new Map(_entities[0].deliberationFigures.map((figure) => [figure.step, figure]));
}

it('I6 Qixing: small matters online, urgent ones on the spot, difficult ones in a meeting; the figures add up', async () => {
  const small = await Promise.all(Array.from({ length: WAYS.ONLINE }, online));
  const urgent = await met('ON_THE_SPOT', WAYS.ON_THE_SPOT);
  const difficult = await met('MEETING', WAYS.MEETING);
  await Promise.all(small.map((id) => settled(id, true)));
  await Promise.all([...urgent, ...difficult].map((id) => settled(id, false)));
  const sorting = await started(service, await proposed(service), 'SIX_PARTY');
  now = new Date(now.getTime() + 8 * DAY_MS);
  const after = await figures();
  for (const [way, count] of Object.entries(WAYS)) {
    expect(after.get(way)).toMatchObject({ passed: count, present: 0, overdue: 0 });
  }
  const total = Object.values<number>(WAYS).reduce((sum, count) => sum + count);
  expect(after.get('COMPLETED')).toMatchObject({ passed: total, present: total, overdue: 0 });
  expect(after.get('RAISED')).toMatchObject({ passed: total + 1, present: 1, overdue: 1 });
  expect((await figures(otherSecretary)).size).toBe(0);
  expect((await figures(secretary, '(since: "2030-01-01T00:00:00Z")')).size).toBe(0);
  await take(service, secretary, sorting, 'REJECT', { reason: '不属于社区' });
  // However long the list, the round trips are the same.
  const trips: number[] = [];
  for (const first of [3, 24]) {
    const before = await service.roundTrips();
    const text = `{ deliberations(first: ${first}) { totalCount nodes { topic { title } resolution { title } possibleActions { key }
      progress { state meeting { id } resolution { id } departments { name } } timeline { name } } } }`;
    const { deliberations } = await query<{ deliberations: { nodes: unknown[] } }>(service, secretary, text);
    expect(deliberations.nodes).toHaveLength(first);
    trips.push((await service.roundTrips()) - before);
  }
  expect(trips[1]).toBe(trips[0]);
});

it('I6 an online discussion concludes only what several parties have discussed', async () => {
  const { id } = await sorted('ONLINE');
  const conclude = { reason: '由城管处理', departments };
  expect(await refused(service, secretary, id, 'RESOLVE', conclude)).toBe('MEETING_MINUTES, RESOLUTION');
  expect((await say(id, resident, 'RESIDENT')).codes).toEqual([]);
  expect((await say(id, resident, 'RESIDENT')).codes).toEqual([]);
  expect(await refused(service, secretary, id, 'RESOLVE', conclude)).toBe('MEETING_MINUTES, RESOLUTION');
  expect((await say(id, resident, 'RESIDENTS_COMMITTEE')).codes).toEqual(['FORBIDDEN']);
  expect((await say(id, firm, 'PROPERTY_FIRM', { partyId: 'hun_firm' })).codes).toEqual(['NOT_FOUND']);
  expect((await say(id, otherSecretary, 'RESIDENT')).codes).toEqual(['NOT_FOUND']);
  expect((await say(id, secretary, 'RESIDENTS_COMMITTEE')).codes).toEqual([]);
  expect(await refused(service, secretary, id, 'RESOLVE', { departments })).toBe('MEETING_MINUTES, RESOLUTION');
  expect((await take(service, secretary, id, 'RESOLVE', conclude)).topic.status).toBe('RESOLVED');
  expect((await shown(service, resident, id))?.['comments']).toMatchObject({ totalCount: 3 });
  expect((await say(id, resident, 'RESIDENT')).codes).toEqual(['WRONG_STATE']);
});
