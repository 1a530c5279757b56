import { performance } from 'node:perf_hooks';
import { type Client, inParallel } from '../example/client.ts';
import type { ExamplePerson } from '../example/people.ts';
import { communityIds } from '../example/zhanjiang.ts';
import { arrivals } from './arrivals.ts';
import { percentile } from './latency.ts';
import { accept, submit } from './memberReports.ts';
import { AT_ONCE, type SteadyRate } from './plan.ts';
import { milliseconds, type Row } from './results.ts';

/** Acceptances under way at once at most; with more the rate asked for is not reached. */
const MOST_UNDER_WAY = 64;

/** Accepts reports at a steady rate and follows every event from the outbox to the slowest of the three services. */
export async function followAtRate(
  client: Client,
  documents: string,
  { perSecond, events }: SteadyRate,
  persons: readonly ExamplePerson[],
): Promise<Row> {
  const reports: string[] = [];
  await inParallel(persons, AT_ONCE, async (person, index) => {
    reports.push(await submit(client, person, communityIds[index % communityIds.length] as string));
  });
  const began = performance.now();
  await inParallel(reports, MOST_UNDER_WAY, async (report, index) => {
    const due = began + (index * 1_000) / perSecond;
    await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
    await accept(client, report);
  });
  const reached = (events * 1_000) / (performance.now() - began);
  const { events: found } = await arrivals(documents, events);
  const times = found.map(({ sent, seen }) => Math.max(...seen) - sent);
  const value = `p50 ${milliseconds(percentile(times, 0.5))} · p99 ${milliseconds(percentile(times, 0.99))}`;
  return [
    `event in the outbox → effect in the slowest of three services, ${perSecond}/s asked for`,
    `${value} · ${Math.round(reached)} events/s reached`,
  ];
}
