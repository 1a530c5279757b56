import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@linli/kit/testing/harness.ts';
import { START_LIMIT_MS } from '../actors.ts';
import { type Product, startProduct } from '../product.ts';
import {
  adopt,
  ballotOf,
  begin,
  close,
  finish,
  gather,
  inDays,
  type Item,
  judge,
  meet,
  type Person,
  proposalsOf,
  propose,
  SECRETARY,
  type Table,
  take,
  URBAN,
  weeklyDay,
} from './deliberation.ts';
import {
  COMMUNITY,
  DISTRICT,
  evidence,
  expectResponders,
  type Member,
  order,
  report,
  settle,
} from './neighbourhood.ts';

/** Meetings on one topic; Wenchang's 40 are in the test of the service. */
const MEETINGS = 4;
/** Lifts that were signed for at one time. */
const LIFTS = 19;

let product: Product;
let table: Table;
let member: Member;

beforeAll(async () => {
  product = await startProduct();
  table = await gather(await settle(product));
  member = await table.join(1);
  await expectResponders(table, 1);
}, START_LIMIT_MS);
afterAll(() => product.stop());

type Task = {
  id: string;
  text: string;
  status: string;
  organization: { name: string } | null;
  resolution: { title: string };
};
const TASKS = 'tasks { nodes { id text status organization { name } resolution { title } } }';

const openTasks = async ({ read, operator }: Table) => {
  type Found = { area: { organizationTasks: { nodes: object[] } } };
  const filter = 'filter: { status: [OPEN] }';
  const query = `{ area(id: "${DISTRICT}") { organizationTasks(${filter}) { nodes { text ownerId status } } } }`;
  return (await read<Found>(operator, query)).area.organizationTasks.nodes;
};

const result = 'vote { id result { for against abstain cast entitled passed digest } }';
type Voted = {
  vote: { id: string; result: { for: number; cast: number; passed: boolean; digest: string } | null };
};

describe('I6 Jinsong: three orders become a topic, and go six steps', () => {
  it('I6 from the orders of residents to their judgement; organizations and residents see it', async () => {
    const { codes, done, officer, people, read, secretary } = table;
    const issueIds: string[] = [];
    for (const { token } of people.slice(0, 3)) {
      issueIds.push(await report({ ...table, resident: token }, order({ description: '楼下没有地方晾衣停车' })));
    }
    const endDay = await weeklyDay(table, 2);
    const topicId = await propose(table, '增设停车位', { issueIds });
    await endDay();
    const [first, second, third] = people as [Person, Person, Person];
    expect(await codes(first.token, 'topicSecond', { topicId })).toEqual(['OWN_TOPIC']);
    const id = await begin(table, topicId, 'SIX_STEP');
    const proposing = { deliberationId: id, action: 'PROPOSE' };
    expect(await codes(first.token, 'deliberationAct', proposing)).toEqual(['TOPIC_NOT_SECONDED']);
    for (const { token } of [second, third]) await done(token, 'topicSecond', { topicId }, '');
    await take(table, first.token, id, 'PROPOSE');
    expect(await codes(secretary, 'topicAccept', { topicId, reason: '绕行' })).toEqual(['DELIBERATION_OPEN']);
    expect(await codes(secretary, 'deliberationAct', { deliberationId: id, action: 'TAKE_UP' })).toEqual([
      'LEAVING_MISSING',
    ]);
    await take(table, secretary, id, 'TAKE_UP', { meetingId: await close(table, await meet(table, [])) });

    const quorum = { minPresent: 5, share: { numerator: 2, denominator: 3 } };
    const meetingId = await meet(table, [topicId], { kind: 'DELIBERATION_DAY', quorum });
    const vote = async (method: string, question: string) => {
      const input = {
        topicId,
        meetingId,
        question,
        method,
        rule: 'TWO_THIRDS_OF_CAST',
        entitledIds: people.map((one) => one.id),
      };
      return (await done<Voted>(secretary, 'voteOpen', input, result)).vote.id;
    };
    const named = await vote('NAMED_BALLOT', '是否增设车位');
    for (const { token } of people) await done(token, 'voteCast', { voteId: named, choice: 'FOR' }, '');
    expect(await codes(table.resident, 'voteCast', { voteId: named, choice: 'AGAINST' })).toEqual(['NOT_ENTITLED']);
    const counted = await done<Voted>(secretary, 'voteClose', { voteId: named }, result);
    expect(counted.vote.result).toMatchObject({ for: 5, cast: 5, passed: true });

    const secret = await vote('SECRET_BALLOT', '是否收费');
    const choices = ['FOR', 'FOR', 'AGAINST', 'FOR', 'FOR'];
    for (const [at, person] of people.entries()) {
      const ballot = { voteId: secret, choice: choices[at], secret: ballotOf(secret, person).secret };
      await done(person.token, 'voteCast', ballot, '');
    }
    expect(await codes(secretary, 'voteClose', { voteId: secret, hands: { for: 5, against: 0, abstain: 0 } })).toEqual([
      'HANDS_MISSING',
    ]);
    const tallied = await done<Voted>(secretary, 'voteClose', { voteId: secret }, result);
    expect(tallied.vote.result).toMatchObject({ for: 4, cast: 5, passed: true });
    type Box = { vote: { box: { receipt: string; choice: string }[]; voted: object[] } };
    const { vote: opened } = await read<Box>(
      second.token,
      `{ vote(id: "${secret}") { box { receipt choice } voted { id } } }`,
    );
    for (const [at, person] of people.entries()) {
      expect(opened.box).toContainEqual({ receipt: ballotOf(secret, person).receipt, choice: choices[at] });
    }
    expect(opened.voted).toHaveLength(people.length);
    const lines = opened.box.map((entry) => `${entry.receipt}:${entry.choice}`).toSorted();
    const digest = createHash('sha256')
      .update([secret, ...lines].join('\n'))
      .digest('hex');
    expect(tallied.vote.result?.digest).toBe(digest);

    const items = [{ text: '划线', ownerId: URBAN, dueAt: inDays(10) }];
    const resolution = await adopt(table, {
      meetingId,
      topicId,
      voteId: named,
      title: '同意增设车位',
      text: '增设 12 个车位',
      follows: 'NOTHING',
      items,
    });
    await close(table, meetingId);
    const resolved = await take(table, secretary, id, 'RESOLVE', { resolutionId: resolution.id, departments: [URBAN] });
    expect(resolved.step.key).toBe('DEPARTMENTS_ACT');

    // What a resolution asks of a unit stands in organizations, too.
    await eventually(async () =>
      expect(await openTasks(table)).toEqual([{ text: '划线', ownerId: URBAN, status: 'OPEN' }]),
    );
    const handIn = { deliberationId: id, action: 'HAND_IN', evidence };
    expect(await codes(secretary, 'deliberationAct', handIn)).toEqual(['FORBIDDEN']);
    expect(await codes(officer, 'deliberationAct', handIn)).toEqual(['ITEMS_OPEN']);
    for (const item of resolution.items) await finish(table, item);
    await eventually(async () => expect(await openTasks(table)).toEqual([]));
    await take(table, officer, id, 'HAND_IN', { evidence });
    await take(table, member.token, id, 'FAIL', { reason: '线不清' });
    await take(table, officer, id, 'HAND_IN', { evidence });
    await take(table, member.token, id, 'PASS', { evidence });
    expect(await judge(table, id, [5, 4, 2])).toMatchObject({ status: 'COMPLETED' });

    type Seen = { deliberation: { progress: { action: string | null }[]; issues: object[] } };
    const seen = await read<Seen>(first.token, `{ deliberation(id: "${id}") { progress { action } issues { id } } }`);
    expect(seen.deliberation.issues).toHaveLength(issueIds.length);
    expect(seen.deliberation.progress.map(({ action }) => action)).toEqual([
      'PROPOSE',
      'TAKE_UP',
      'RESOLVE',
      'HAND_IN',
      'FAIL',
      'HAND_IN',
      'PASS',
      'SATISFIED',
      null,
    ]);
    type Behind = { issue: { deliberations: { nodes: object[] }; timeline: { action: string }[] } };
    const behind = await read<Behind>(
      first.token,
      `{ issue(id: "${issueIds[0]}") { deliberations { nodes { id } } timeline { action } } }`,
    );
    expect(behind.issue.deliberations.nodes).toEqual([{ id }]);
    expect(behind.issue.timeline.at(-1)?.action).toBe('COMMENTED');
    expect(await read(table.neighbour, `{ deliberation(id: "${id}") { id } }`)).toEqual({ deliberation: null });
  });
});

describe('I7 Wenchang: many meetings, one signing', () => {
  it('I7 a topic that was put off again and again becomes one project of 19 lifts', async () => {
    const { codes, done, read, secretary } = table;
    const topicId = await propose(table, '加装电梯');
    await done(secretary, 'topicAccept', { topicId, reason: '多户反映' }, '');
    for (let turn = 1; turn < MEETINGS; turn += 1) {
      const meetingId = await meet(table, [topicId]);
      await done(secretary, 'meetingRecordMinutes', { meetingId, text: '意见不一' }, '');
      expect(await codes(secretary, 'meetingClose', { meetingId, outcomes: [] })).toEqual(['OUTCOME_MISSING']);
      await close(table, meetingId, [{ topicId, outcome: 'POSTPONED', reason: `第 ${turn} 次未议成` }]);
    }
    const meetingId = await meet(table, [topicId]);
    const items = Array.from({ length: LIFTS }, (_, at) => ({
      text: `${at + 1} 号单元加装电梯`,
      ownerId: SECRETARY,
      dueAt: inDays(180),
    }));
    const text = { title: '19 部电梯一次签约', text: '同意加装', follows: 'PROJECT', estateId: table.estateId, items };
    const input = { meetingId, topicId, ...text, idempotencyKey: 'test-lifts-0001' };
    const resolution = await adopt(table, input);
    expect((await adopt(table, input)).id).toBe(resolution.id);
    await close(table, meetingId);
    type Held = { topic: { status: string; meetings: { totalCount: number }; resolutions: { totalCount: number } } };
    const { topic } = await read<Held>(
      secretary,
      `{ topic(id: "${topicId}") { status meetings { totalCount } resolutions { totalCount } } }`,
    );
    expect(topic).toEqual({ status: 'RESOLVED', meetings: { totalCount: MEETINGS }, resolutions: { totalCount: 1 } });
    expect(await proposalsOf(table, 1)).toEqual([
      {
        kind: 'PROJECT',
        status: 'PROPOSED',
        title: '19 部电梯一次签约',
        topic: { id: topicId, title: '加装电梯' },
        resolution: { title: '19 部电梯一次签约' },
        items: items.map((item) => ({ text: item.text })),
      },
    ]);
  });

  it('I7 what needs the owners’ vote comes to property as such, and an organization reports its task until it is accepted', async () => {
    const { codes, done, read, secretary } = table;
    const topicId = await propose(table, '外墙翻新');
    await done(secretary, 'topicAccept', { topicId, reason: '多户反映' }, '');
    const meetingId = await meet(table, [topicId]);
    const items = [
      { text: '协调规划手续', ownerId: table.organizationId, dueAt: inDays(20) },
      { text: '挨户征求意见', ownerId: SECRETARY, dueAt: inDays(30) },
    ];
    const text = { title: '同意翻新', text: '动用维修资金', follows: 'OWNERS_VOTE', estateId: table.estateId, items };
    const resolution = await adopt(table, { meetingId, topicId, ...text });
    await close(table, meetingId);
    const found = (await proposalsOf(table, 2)).find(({ title }) => title === '同意翻新');
    expect(found).toMatchObject({ kind: 'OWNERS_VOTE', topic: { id: topicId } });
    expect(found?.items).toEqual(items.map((item) => ({ text: item.text })));

    const own = `{ partyOrganization(id: "${table.organizationId}") { ${TASKS} } }`;
    const task = await eventually(async () => {
      const { partyOrganization } = await read<{ partyOrganization: { tasks: { nodes: Task[] } } }>(
        table.operator,
        own,
      );
      expect(partyOrganization.tasks.nodes).toHaveLength(1);
      return partyOrganization.tasks.nodes[0] as Task;
    });
    expect(task).toMatchObject({
      text: '协调规划手续',
      status: 'OPEN',
      organization: { name: '海滨街道党工委' },
      resolution: { title: '同意翻新' },
    });

    const clerk = await table.as('COMMUNITY_SECRETARY', table.organizationId, 'per_test_clerk');
    const report = { organizationTaskId: task.id, text: '规划许可已办妥' };
    expect(await codes(table.neighbour, 'organizationTaskReport', report)).toEqual(['NOT_FOUND']);
    const item = resolution.items.find(({ ownerId }) => ownerId === table.organizationId) as Item;
    const accept = { responsibilityItemId: item.id };
    expect(await codes(secretary, 'responsibilityItemAccept', accept)).toEqual(['WRONG_STATE']);
    await done(clerk, 'organizationTaskReport', report, '');
    await eventually(async () => expect(await codes(secretary, 'responsibilityItemAccept', accept)).toEqual([]));
    await eventually(async () => expect(await openTasks(table)).toEqual([]));
    expect(await codes(clerk, 'organizationTaskClose', report)).toEqual(['WRONG_STATE']);
  });
});

describe('I6 Qixing: small matters online, urgent ones on the spot, difficult ones in a meeting', () => {
  it('I6 three matters of one community go three ways, and the figures say so', async () => {
    const { done, officer, people, read, secretary } = table;
    const departments = [URBAN];
    const ways = ['ONLINE', 'ON_THE_SPOT', 'MEETING'];
    const matters = new Map<string, { id: string; topicId: string }>();
    for (const way of ways) {
      const topicId = await propose(table, `${way} 议题`);
      const id = await begin(table, topicId, 'SIX_PARTY');
      await take(table, secretary, id, way);
      matters.set(way, { id, topicId });
    }
    const say = (bearer: string, party: string) =>
      done(bearer, 'deliberationDiscuss', { deliberationId: matters.get('ONLINE')?.id, party, text: '可以' }, '');
    await say(secretary, 'RESIDENTS_COMMITTEE');
    await say((people[1] as Person).token, 'RESIDENT');
    for (const way of ways) {
      const { id, topicId } = matters.get(way) as { id: string; topicId: string };
      if (way === 'ONLINE') {
        await take(table, secretary, id, 'RESOLVE', { reason: '由城管处理', departments });
      } else {
        const meetingId = await meet(table, [topicId], { kind: 'SIX_PARTY' });
        const text = { title: `${way} 决议`, text: '同意', follows: 'NOTHING' };
        const { id: resolutionId } = await adopt(table, { meetingId, topicId, ...text });
        await close(table, meetingId);
        await take(table, secretary, id, 'RESOLVE', { resolutionId, departments, evidence });
      }
      await take(table, officer, id, 'HAND_IN', { evidence });
      expect(await judge(table, id, [5, 5, 4])).toMatchObject({ status: 'COMPLETED' });
    }
    type Figures = {
      area: { deliberationFigures: { procedureKey: string; step: string; passed: number; present: number }[] };
    };
    const figures = async (bearer: string) => {
      const query = `{ area(id: "${COMMUNITY}") { deliberationFigures { procedureKey step passed present } } }`;
      const { area } = await read<Figures>(bearer, query);
      return area.deliberationFigures.filter(({ procedureKey }) => procedureKey === 'SIX_PARTY');
    };
    const found = await figures(secretary);
    for (const step of ways) expect(found).toContainEqual({ procedureKey: 'SIX_PARTY', step, passed: 1, present: 0 });
    expect(found).toContainEqual({ procedureKey: 'SIX_PARTY', step: 'COMPLETED', passed: 3, present: 3 });
    expect(await figures(table.neighbour)).toEqual([]);
  });
});
