import { performance } from 'node:perf_hooks';
import { type Client, inParallel } from '../example/client.ts';
import * as operation from '../example/operations.ts';
import { areaId } from '../example/places.ts';
import { type ExamplePerson, people } from '../example/people.ts';
import { communityIds, ZONE } from '../example/zhanjiang.ts';
import { KNOWN_REPORTS } from './queries.ts';

/** People the example does not have: their numbers begin with another district's code. */
const HOME = '440804';
const MOST_PEOPLE = 20_000;

/** How long news may take to reach every service, in milliseconds. */
const NEWS_LIMIT_MS = 120_000;

/** People who have not reported yet, each given out once. */
export function newcomers(): (count: number) => ExamplePerson[] {
  const all = people(HOME, MOST_PEOPLE, 60);
  return (count) => all.splice(0, count);
}

/** Submits and accepts a report of each person, `atOnce` at a time, over all communities in turn. */
export function reportAll(client: Client, persons: readonly ExamplePerson[], atOnce: number): Promise<void> {
  return inParallel(persons, atOnce, async (person, index) => {
    await accept(client, await submit(client, person, communityIds[index % communityIds.length] as string));
  });
}

/** Reports of the zone that residents, issues and volunteering know of. */
export const knownInZone = (client: Client): Promise<number[]> =>
  Promise.all(Object.values(KNOWN_REPORTS).map((query) => known(client, query, areaId(ZONE))));

/** Waits until all three know of as many reports. @throws when they do not in time. */
export async function untilKnown(client: Client, expected: readonly number[]): Promise<void> {
  const limit = performance.now() + NEWS_LIMIT_MS;
  for (;;) {
    const found = await knownInZone(client);
    if (found.every((count, index) => count === expected[index])) return;
    if (performance.now() > limit)
      throw new Error(
        `residents, issues and volunteering know ${found.join(', ')}, not ${expected.join(', ')} reports`,
      );
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/**
 * Milliseconds from the answer to an acceptance, which comes after its event was committed to the outbox, until the slowest
 * of the three other services shows the effect. Each look is a query of its own, so this is never less than one.
 */
export async function newsLatency(client: Client, person: ExamplePerson, communityId: string): Promise<number> {
  const queries = Object.values(KNOWN_REPORTS);
  const before = await Promise.all(queries.map((query) => known(client, query, communityId)));
  const report = await submit(client, person, communityId);
  await accept(client, report);
  const accepted = performance.now();
  await Promise.all(
    queries.map(async (query, index) => {
      while ((await known(client, query, communityId)) === before[index]) {
        if (performance.now() - accepted > NEWS_LIMIT_MS) throw new Error(`no effect of ${report} is seen by ${query}`);
      }
    }),
  );
  return performance.now() - accepted;
}

/** Hands a report in; answers its id. */
export async function submit(client: Client, person: ExamplePerson, communityId: string): Promise<string> {
  const { memberReport } = await client.ask<{ memberReport: { id: string } }>(operation.REPORT_SUBMIT, {
    input: {
      ...person,
      communityId,
      unitName: '基准测试单位',
      skills: ['水电维修'],
      weeklyMinutes: 60,
      pledgedPosts: [],
    },
  });
  return memberReport.id;
}

/** Accepts a report; its event is in the outbox when this resolves. */
export const accept = (client: Client, memberReportId: string): Promise<unknown> =>
  client.ask(operation.REPORT_ACCEPT, { input: { memberReportId } });

async function known(client: Client, query: string, id: string): Promise<number> {
  const area = await client.ask<Record<string, { totalCount: number }>>(query, { id });
  return Object.values(area)[0]?.totalCount ?? 0;
}
