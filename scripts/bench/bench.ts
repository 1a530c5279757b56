import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { demoViewers } from '@linli/gateway/demoRoles';
import { type Client, createClient } from '../example/client.ts';
import { loadExampleOnce } from '../example/loadOnce.ts';
import { communityIds } from '../example/zhanjiang.ts';
import { zhanjiangSteps } from '../example/loadZhanjiang.ts';
import { arrivals, spanMs } from './arrivals.ts';
import { measure, percentile } from './latency.ts';
import { knownInZone, newcomers, newsLatency, reportAll, untilKnown } from './memberReports.ts';
import { AT_ONCE, type Plan } from './plan.ts';
import { FIRST_QUERY } from '../firstQuery.ts';
import { DISTRICT_QUERY } from './queries.ts';
import { latency, memory, milliseconds, rate, type Row, seconds } from './results.ts';
import { followAtRate } from './steady.ts';
import type { BenchProduct, StartProduct } from './topology.ts';

/** What accepts reports and their events but lets no other service hear of them. */
const WITHOUT_LISTENERS = ['organizations', 'issuer', 'gateway'];

export type Bench = {
  readonly start: StartProduct;
  readonly plan: Plan;
  /** An empty folder for everything this run leaves behind. */
  readonly folder: string;
  /** Tells what is being measured, and each value as soon as it is known. */
  onProgress(what: string): void;
};

/** Measures a product from its first start to a backlog worked off; each part builds on the data of the ones before. */
export async function bench({ start, plan, folder, onProgress }: Bench): Promise<Row[]> {
  const take = newcomers();
  const rows: Row[] = [];
  const part = async (what: string, work: () => Promise<Row[]>) => {
    onProgress(what);
    const found = await work();
    for (const [row, value] of found) onProgress(`  ${row}: ${value}`);
    rows.push(...found);
  };
  const whole = { folder, until: 'ready' } as const;

  await withProduct(start, whole, async (product) => {
    rows.push(['start to ready, empty', seconds(product.startMs)]);
    rows.push(['memory, fresh', memory(await product.memory())]);
    const client = await operatorOf(product);
    await part('example load', () => loadExample(product, client, plan, folder));
    await part('member reports', () => loadReports(client, take(plan.reports)));
    rows.push(['memory, after the load', memory(await product.memory())]);
  });
  await part('start', () => startLoaded(start, whole, plan));
  await withProduct(start, whole, async (product) => {
    const client = await operatorOf(product);
    await part('queries', () => queries(product, client, plan));
    await part('news', () => followNews(client, take(plan.followed)));
    for (const steady of plan.steady)
      await part(`${steady.perSecond} events/s`, async () => [
        await followAtRate(client, product.documents, steady, take(steady.events)),
      ]);
  });
  await part('backlog', () => workOffBacklog(start, whole, take(plan.backlog)));
  return rows;
}

async function withProduct(
  start: StartProduct,
  options: Parameters<StartProduct>[0],
  work: (product: BenchProduct) => Promise<void>,
): Promise<void> {
  const product = await start(options);
  try {
    await work(product);
  } finally {
    await product.stop();
  }
}

function operatorOf({ url, tokenOf }: BenchProduct): Promise<Client> {
  return createClient(url, operatorClaims(), tokenOf);
}

function operatorClaims() {
  const operator = demoViewers.find(({ key }) => key === 'district-operator');
  if (!operator) throw new Error('the measurements need the demo viewer "district-operator"');
  return operator.claims;
}

async function loadExample(product: BenchProduct, client: Client, plan: Plan, folder: string): Promise<Row[]> {
  const began = performance.now();
  if (plan.example === 'areas') {
    await zhanjiangSteps()[0]?.run(client, () => {});
    return [['areas and estates of Zhanjiang defined', seconds(performance.now() - began)]];
  }
  const stateFile = join(folder, 'example.json');
  const { url, tokenOf } = product;
  await loadExampleOnce({ url, tokenOf, operator: operatorClaims(), stateFile, onProgress: () => {} });
  return [['example communities loaded', seconds(performance.now() - began)]];
}

async function loadReports(client: Client, persons: Parameters<typeof reportAll>[1]): Promise<Row[]> {
  const before = await knownInZone(client);
  const began = performance.now();
  await reportAll(client, persons, AT_ONCE);
  await untilKnown(
    client,
    before.map((count) => count + persons.length),
  );
  const what = `${persons.length} member reports submitted, accepted and known to four services, ${AT_ONCE} at once`;
  return [[what, rate(persons.length, performance.now() - began, 'reports')]];
}

async function startLoaded(start: StartProduct, whole: Parameters<StartProduct>[0], plan: Plan): Promise<Row[]> {
  const times: number[] = [];
  for (let turn = 0; turn < plan.starts; turn += 1) {
    await withProduct(start, whole, async ({ startMs }) => void times.push(startMs));
  }
  return [[`start to ready, loaded (median of ${plan.starts})`, seconds(percentile(times, 0.5))]];
}

async function queries(product: BenchProduct, client: Client, plan: Plan): Promise<Row[]> {
  const rows: Row[] = [];
  const measureQuery = async (what: string, query: string, { alone, together }: Plan['firstQuery']) => {
    await measure(plan.warmUp, 1, () => client.ask(query));
    rows.push([`${what}, 1 at a time`, latency(await measure(alone, 1, () => client.ask(query)))]);
    rows.push([`${what}, ${AT_ONCE} at once`, latency(await measure(together, AT_ONCE, () => client.ask(query)))]);
  };
  await measureQuery('first query (one community, five services)', FIRST_QUERY, plan.firstQuery);
  const asked = plan.warmUp + plan.firstQuery.alone + plan.firstQuery.together;
  rows.push([`memory, after ${asked} queries`, memory(await product.memory())]);
  await measureQuery('district-wide query (14 communities, five services)', DISTRICT_QUERY, plan.districtQuery);
  return rows;
}

async function followNews(client: Client, persons: Parameters<typeof reportAll>[1]): Promise<Row[]> {
  const times: number[] = [];
  for (const [index, person] of persons.entries()) {
    times.push(await newsLatency(client, person, communityIds[index % communityIds.length] as string));
  }
  const value = `p50 ${milliseconds(percentile(times, 0.5))} · p99 ${milliseconds(percentile(times, 0.99))}`;
  return [['event committed → effect seen in all three other services', value]];
}

async function workOffBacklog(
  start: StartProduct,
  whole: Parameters<StartProduct>[0],
  persons: Parameters<typeof reportAll>[1],
): Promise<Row[]> {
  await withProduct(start, { ...whole, targets: WITHOUT_LISTENERS, until: 'alive' }, async (product) =>
    reportAll(await operatorOf(product), persons, AT_ONCE),
  );
  const count = persons.length;
  let span = 0;
  await withProduct(start, { ...whole, until: 'alive' }, async ({ documents }) => {
    span = spanMs(await arrivals(documents, count));
  });
  return [[`backlog of ${count} events worked off, three effects each`, rate(count, span, 'events')]];
}
