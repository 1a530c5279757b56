import { execFile } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { countDocuments } from '@linli/kit/testing/documents.ts';
import { eventually } from '@linli/kit/testing/harness.ts';
import type { Broker } from '../../../scripts/brokers/broker.ts';
import { startKafka } from '../../../scripts/brokers/kafka.ts';
import { startRedis } from '../../../scripts/brokers/redis.ts';
import { serviceNames } from '../../../scripts/modules.ts';
import { START_LIMIT_MS } from '../actors.ts';
import { type Child, endChildren, startChild } from '../process/child.ts';
import { type Processes, startProcesses } from '../processes.ts';
import { freePorts } from '../product.ts';
import { COMMUNITY, type Member, type Neighbourhood, report, settle } from '../scenarios/neighbourhood.ts';
import { emptyRedis, poison } from './brokerFaults.ts';
import { type Flow, MEMBER_REPORTS, startFlow } from './reportFlow.ts';

/** How long Kafka is away, in milliseconds. */
const ABSENCE_MS = 12_000;

/** Reports handed in between two faults. */
const BETWEEN_FAULTS = 50;

/** How long an offer holds in this district, in minutes. */
const OFFER_LIMIT_MINUTES = 0.2;

/** How long everything may take to come right after the last fault, in milliseconds. */
const SETTLED_LIMIT_MS = 90_000;

/** How long one test may take, in milliseconds. */
const TEST_LIMIT_MS = 180_000;
jest.setTimeout(TEST_LIMIT_MS);

/** Services that act on an accepted report. */
const HEARERS = ['residents', 'issues', 'volunteering'];

const EVENTS = fileURLToPath(new URL('../../../scripts/events.ts', import.meta.url));

let kafka: Broker;
let redis: Broker;
let product: Processes;
let place: Neighbourhood;
let member: Member;
let flow: Flow;
/** Events that waited for Kafka when it came back. */
let backlog: number;

beforeAll(async () => {
  [kafka, redis] = await Promise.all([startKafka(), startRedis()]);
  product = await startProcesses(
    { KAFKA_BROKERS: kafka.address, REDIS_URL: redis.address },
    { ISSUE_OFFER_LIMIT_MINUTES: String(OFFER_LIMIT_MINUTES) },
  );
  place = await settle(product);
  member = await place.join(1);
  flow = startFlow(product, place);
}, 2 * START_LIMIT_MS);
afterAll(async () => {
  await product?.stop();
  await endChildren();
  await Promise.all([kafka?.remove(), redis?.remove()]);
}, START_LIMIT_MS);

const everybody = (): string[] => [member.personId, ...flow.accepted].toSorted();

const inService = (service: string, collection: string, filter = {}): Promise<number> => {
  const { MONGODB_URI = '', DOCUMENTS_PREFIX } = product.settings;
  return countDocuments(MONGODB_URI, `${DOCUMENTS_PREFIX}_${service}`, collection, filter);
};

const waitingIn = (service: string): Promise<number> => inService(service, 'outbox', { pending: true });

/** One more process of a service, on a port of its own. */
async function startBeside(service: string, more: Record<string, string> = {}): Promise<Child & { url: string }> {
  const [port] = await freePorts(1);
  const settings = { ...product.settings, [`${service.toUpperCase()}_PORT`]: String(port), ...more };
  return { ...startChild([`--target=${service}`], settings), url: `http://127.0.0.1:${port}` };
}

async function killAndRestart(service: string): Promise<void> {
  expect(await product.process(service).end('SIGKILL')).toEqual({ code: null, signal: 'SIGKILL' });
  await product.restart(service);
}

const readiness = async (url: string): Promise<string> => (await fetch(new URL('/readyz', url))).text();

describe(`O5 at least ${MEMBER_REPORTS} member reports that flow while`, () => {
  it('O5 Kafka is stopped and started again', async () => {
    await flow.further(BETWEEN_FAULTS);
    await kafka.stop();
    const away = flow.accepted.length;
    await eventually(
      async () =>
        expect(await readiness(product.settings['VOLUNTEERING_URL'] as string)).toContain('cannot be reached'),
      2 * ABSENCE_MS,
    );
    await setTimeout(ABSENCE_MS);
    expect(flow.accepted.length).toBeGreaterThan(away);
    expect(flow.interruptions()).toBe(0);
    backlog = await waitingIn('organizations');
    expect(backlog).toBeGreaterThan(0);
    await kafka.restart();
  });

  it('O5 the service that publishes is killed while it catches up', async () => {
    await eventually(async () => expect(await waitingIn('organizations')).toBeLessThan(backlog), SETTLED_LIMIT_MS);
    await killAndRestart('organizations');
    expect(flow.interruptions()).toBeGreaterThan(0);
  });

  it('O5 a service that consumes is killed', async () => {
    await flow.further(BETWEEN_FAULTS);
    await killAndRestart('volunteering');
  });

  it('O5 Redis loses everything, and an offer still goes back to the pool in time', async () => {
    await flow.further(BETWEEN_FAULTS);
    const issueId = await report(place);
    await place.done(place.gridWorker, 'issueDispatch', { issueId, responderPersonId: member.personId }, '');
    await emptyRedis(redis.address);
    const query = `{ issue(id: "${issueId}") { status offeredTo { id } } }`;
    await eventually(
      async () =>
        expect(await place.read(place.gridWorker, query)).toEqual({
          issue: { status: 'DISPATCHED', offeredTo: null },
        }),
      SETTLED_LIMIT_MS,
    );
  });

  it('O5 a replica joins and leaves, and a message nobody can read is in the middle', async () => {
    const replica = await startBeside('issues');
    await replica.printed('issues ');
    await flow.further(BETWEEN_FAULTS);
    const { KAFKA_TOPIC_PREFIX, KAFKA_BROKERS = '' } = product.settings;
    await poison(KAFKA_BROKERS, `${KAFKA_TOPIC_PREFIX}.organizations.member-report`, 'poisoned');
    await flow.further(BETWEEN_FAULTS);
    expect(await replica.end('SIGTERM')).toEqual({ code: 0, signal: null });
    await flow.further(BETWEEN_FAULTS);
  });
});

describe('O5 after all faults', () => {
  const COUNTS = `{ area(id: "${COMMUNITY}") {
    accepted: memberReports(filter: { status: [ACCEPTED] }) { totalCount } memberReports { totalCount }
    reportedMembers { totalCount } responders { totalCount } timeAccounts { totalCount } } }`;

  it('O5 every service counts exactly the reports that were accepted', async () => {
    await flow.end();
    const people = everybody();
    expect(people.length).toBeGreaterThan(MEMBER_REPORTS);
    expect(new Set(people).size).toBe(people.length);
    const count = { totalCount: people.length };
    const area = { memberReports: count, reportedMembers: count, responders: count, timeAccounts: count };
    await eventually(
      async () => expect(await place.read(place.secretary, COUNTS)).toEqual({ area: { accepted: count, ...area } }),
      SETTLED_LIMIT_MS,
    );
  });

  it.each([
    ['organizations', 'memberReports(', 'person { id }'],
    ['residents', 'reportedMembers(', 'id'],
    ['issues', 'responders(', 'person { id }'],
    ['volunteering', 'timeAccounts(', 'person { id }'],
  ])('O5 %s knows everybody once', async (_, field, selection) => {
    type Node = { id: string } | { person: { id: string } };
    type Page = { nodes: Node[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
    const found: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const query: string = `query ($after: String) { area(id: "${COMMUNITY}") { page: ${field}first: 100, after: $after) {
        nodes { ${selection} } pageInfo { hasNextPage endCursor } } } }`;
      const { area }: { area: { page: Page } } = await place.read(place.secretary, query, { after });
      found.push(...area.page.nodes.map((node) => ('person' in node ? node.person.id : node.id)));
      after = area.page.pageInfo.endCursor;
      more = area.page.pageInfo.hasNextPage;
    }
    expect(found.toSorted()).toEqual(everybody());
  });

  it('O5 every acceptance is one event, heard once by each service, and every outbox is empty', async () => {
    const total = everybody().length;
    const accepted = { 'envelope.type': 'organizations.member-report.accepted' };
    expect(await inService('organizations', 'outbox', accepted)).toBe(total);
    const heard = { _id: { $regex: '^memberReportAccepted:' } };
    expect(await Promise.all(HEARERS.map((service) => inService(service, 'inbox', heard)))).toEqual(
      HEARERS.map(() => total),
    );
    const waiting = () => Promise.all(serviceNames.map(waitingIn));
    await eventually(async () => expect(await waiting()).toEqual(serviceNames.map(() => 0)), SETTLED_LIMIT_MS);
  });

  it('O5 the dead letters hold the unreadable message with its reason, and nothing else', async () => {
    const flags = ['--disable-warning=ExperimentalWarning', EVENTS, 'dead-letters', 'list'];
    const { stdout } = await promisify(execFile)(process.execPath, flags, { env: { ...product.settings } });
    const lines = stdout.trim().split('\n');
    expect(lines.map((line) => line.slice(0, line.indexOf(' '))).toSorted()).toEqual(HEARERS.toSorted());
    for (const line of lines) expect(line).toMatch(/unreadable:poisoned .*not a CloudEvents 1\.0 message/);
  });
});

describe('O5 a process whose Kafka is wrong', () => {
  it('O5 says which address cannot be reached, once, and stays', async () => {
    const [port] = await freePorts(1);
    const wrong = `127.0.0.1:${port}`;
    const child = await startBeside('volunteering', { KAFKA_BROKERS: wrong });
    await child.printed('volunteering ');
    const said = `Kafka at ${wrong} cannot be reached`;
    await eventually(async () => expect(child.stderr()).toContain(said), START_LIMIT_MS);
    expect(await readiness(child.url)).toMatch(/ECONNREFUSED.*check KAFKA_BROKERS/);
    await setTimeout(ABSENCE_MS);
    const lines = child.stderr().split('\n');
    expect(lines.filter((line) => line.includes(said))).toHaveLength(1);
    expect(await child.end('SIGTERM')).toEqual({ code: 0, signal: null });
  });

  it('O5 says which topics do not fit, and ends', async () => {
    const child = await startBeside('volunteering', { KAFKA_PARTITIONS: '9' });
    expect(await child.exited).toEqual({ code: 1, signal: null });
    expect(child.stderr()).toMatch(/^linli: KAFKA_PARTITIONS asks for 9 partitions, but .* has 3/m);
    expect(child.stderr()).not.toMatch(/^ +at /m);
  });
});
