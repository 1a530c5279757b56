import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { memberReportAccepted, memberReportWithdrawn } from '@linli/contracts';
import { startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { issuesModule } from '../src/module.ts';
import {
  act,
  COMMUNITY,
  defineAreas,
  DISTRICT,
  done,
  gridWorker,
  join,
  joined,
  member,
  neighbour,
  order,
  PATH,
  report,
  resident,
  stranger,
} from './neighbourhood.ts';

const OTHER = [...PATH.slice(0, 2), 'are_440803071005'];
const [, , OTHER_COMMUNITY = ''] = OTHER;
let service: TestService;

type List = { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string }; totalCount: number };
type Entities<T> = { _entities: T[] };

const area = (id: string, fields: string, variables = '') =>
  `query ${variables} { _entities(representations: [{ __typename: "Area", id: "${id}" }]) { ... on Area { ${fields} } } }`;

/** Round trips of this work alone: the least of some, less those of the counting itself and of the relay's looks. */
async function tripsOf(work: () => Promise<unknown>): Promise<number> {
  const once = async (measured: () => Promise<unknown>) => {
    const before = await service.roundTrips();
    await measured();
    return (await service.roundTrips()) - before;
  };
  const least = async (measured: () => Promise<unknown>) =>
    Math.min(await once(measured), await once(measured), await once(measured));
  return (await least(work)) - (await least(async () => {}));
}

async function pages(fields: (page: string) => string, viewer = gridWorker): Promise<{ ids: string[]; total: number }> {
  const ids: string[] = [];
  let after: string | undefined;
  let total = 0;
  do {
    const query = area(
      DISTRICT,
      `list: ${fields('first: 3, after: $after')} { nodes { id } pageInfo { hasNextPage endCursor } totalCount }`,
      '($after: String)',
    );
    const { data, errors } = await service.ask<Entities<{ list: List }>>(viewer, query, { after });
    expect(errors).toBeUndefined();
    const list = data._entities[0]?.list as List;
    ids.push(...list.nodes.map(({ id }) => id));
    total = list.totalCount;
    after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : undefined;
  } while (after);
  return { ids, total };
}

/** Many orders, twenty to a request, eight requests at once. */
async function reportMany(count: number): Promise<void> {
  const input = order();
  const requests = Array.from({ length: Math.ceil(count / 20) }, (_, index) => Math.min(20, count - index * 20));
  const send = async (size: number) => {
    const fields = Array.from({ length: size }, (_, index) => `m${index}: issueReport(input: $input) { issue { id } }`);
    const { errors } = await service.ask(resident, `mutation ($input: IssueReportInput!) { ${fields.join(' ')} }`, {
      input,
    });
    expect(errors).toBeUndefined();
  };
  const worker = async () => {
    for (let size = requests.pop(); size !== undefined; size = requests.pop()) await send(size);
  };
  await Promise.all(Array.from({ length: 8 }, worker));
}

beforeAll(async () => {
  service = await startTestService(issuesModule);
  await defineAreas(service);
  await defineAreas(service, OTHER);
  await join(service, 'per_chen');
});
afterAll(() => service.stop());

describe('I3 lists and counts', () => {
  it('I3 pages through the issues of an area, by time reported and by due time, without repeating or skipping', async () => {
    for (let index = 0; index < 4; index += 1) await report(service);
    await done(service, 'per_chen');
    await done(service, 'per_chen');
    for (const field of ['REPORTED_AT', 'DUE_AT']) {
      for (const direction of ['ASC', 'DESC']) {
        const { ids, total } = await pages(
          (page) => `issues(orderBy: { field: ${field}, direction: ${direction} }, ${page})`,
        );
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toHaveLength(total);
        expect(total).toBe(6);
      }
    }
    const { total } = await pages(
      (page) => `issues(filter: { status: [DONE], categoryCode: "HH-02", since: "2020-01-01T00:00:00Z" }, ${page})`,
    );
    expect(total).toBe(2);
    expect((await pages((page) => `issues(filter: { until: "2020-01-01T00:00:00Z" }, ${page})`)).total).toBe(0);
  });

  it('I3 counts many areas with one read, and only what the viewer may see', async () => {
    type Counts = { total: number; byStatus: { status: string; count: number }[] };
    const representations = [DISTRICT, COMMUNITY, OTHER_COMMUNITY].map((id) => ({ __typename: 'Area', id }));
    const query =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Area { issueCounts { total byStatus { status count } } } } }';
    const counts = async (viewer = gridWorker) => {
      const { data } = await service.ask<Entities<{ issueCounts: Counts }>>(viewer, query, { r: representations });
      return data._entities.map(({ issueCounts }) => issueCounts);
    };
    const totals = async (viewer: typeof gridWorker) => (await counts(viewer)).map(({ total }) => total);
    expect(await tripsOf(counts)).toBe(1);
    expect(await totals(gridWorker)).toEqual([6, 6, 0]);
    expect((await counts())[1]?.byStatus.filter(({ count }) => count > 0)).toEqual([
      { status: 'ORDERED', count: 4 },
      { status: 'DONE', count: 2 },
    ]);
    expect(await totals(stranger)).toEqual([0, 0, 0]);
    expect(await totals(member('per_resident'))).toEqual([6, 6, 0]);
  });

  it('I3 lists one’s own everywhere, and nothing to a stranger', async () => {
    await report(service, {}, neighbour);
    const total = async (viewer: typeof resident, filter = '') =>
      (await service.ask<{ issues: { totalCount: number } }>(viewer, `{ issues${filter} { totalCount } }`)).data.issues
        .totalCount;
    expect(await total(neighbour, '(filter: { own: true })')).toBe(1);
    expect(await total(member('per_neighbour'))).toBe(1);
    expect(await total(neighbour)).toBe(7);
    expect(await total(stranger)).toBe(0);
    expect(await total(member('per_nobody'))).toBe(0);
  });

  it('I3 needs the same number of round trips for 10 and for 250 issues', async () => {
    const query = area(
      COMMUNITY,
      `issues(first: 100) { totalCount pageInfo { endCursor } nodes { id description address contactPhone reporter { id } timeline { action } } }
       issueCounts { total } responders { nodes { id } totalCount }`,
    );
    const measure = async (least: number) =>
      tripsOf(async () => {
        const { data, errors } = await service.ask<Entities<{ issues: List }>>(gridWorker, query);
        expect(errors).toBeUndefined();
        expect(data._entities[0]?.issues.totalCount).toBeGreaterThanOrEqual(least);
      });
    await reportMany(3);
    const few = await measure(10);
    await reportMany(240);
    expect(await measure(250)).toBe(few);
    expect(few).toBe(6);
  });
});

describe('O5 responders of a community', () => {
  const responders = (args = '', viewer = gridWorker) =>
    service.ask<Entities<{ responders: { nodes: Record<string, unknown>[]; totalCount: number } }>>(
      viewer,
      area(
        DISTRICT,
        `responders${args} { nodes { id person { id } memberReport { id } community { id } skills since status endedAt } totalCount }`,
      ),
    );
  const list = async (...args: Parameters<typeof responders>) =>
    (await responders(...args)).data._entities[0]?.responders;

  it('O5 adds a member when the report is accepted, once however often the event comes', async () => {
    const text = await service.probe.publish(memberReportAccepted, 'per_li', 1, joined('per_li', { skills: ['理发'] }));
    await service.probe.publishText(memberReportAccepted.type, 'per_li', text);
    await service.probe.publish(memberReportAccepted, 'per_li', 1, joined('per_li', { skills: ['理发'] }));
    expect(await list('(filter: { skill: "理发" })')).toEqual({
      totalCount: 1,
      nodes: [
        {
          id: 'rsp_mrp_per_li',
          person: { id: 'per_li' },
          memberReport: { id: 'mrp_per_li' },
          community: { id: COMMUNITY },
          skills: ['理发'],
          since: '2026-03-01T08:00:00.000Z',
          status: 'CURRENT',
          endedAt: null,
        },
      ],
    });
  });

  it('O5 ends with the withdrawal, keeps the history, and does not mind the order of the two', async () => {
    const withdrawn = (personId: string) => {
      const { memberReportId, communityId, areaIds } = joined(personId);
      return {
        memberReportId,
        personId,
        communityId,
        areaIds,
        reason: '调离',
        withdrawnAt: '2026-04-01T08:00:00.000Z',
      };
    };
    await service.probe.publish(memberReportWithdrawn, 'per_li', 2, withdrawn('per_li'));
    await service.probe.publish(memberReportWithdrawn, 'per_late', 2, withdrawn('per_late'));
    expect((await list('(filter: { status: ENDED })'))?.totalCount).toBe(1);
    await join(service, 'per_late');
    const ended = await list('(filter: { status: ENDED })');
    expect(ended?.nodes.map(({ id, endedAt }) => [id, endedAt])).toEqual([
      ['rsp_mrp_per_li', '2026-04-01T08:00:00.000Z'],
      ['rsp_mrp_per_late', '2026-04-01T08:00:00.000Z'],
    ]);
    expect((await list())?.nodes.map(({ id }) => id)).toEqual(['rsp_mrp_per_chen']);
    const issueId = await report(service);
    await act(service, gridWorker, 'issueDispatch', { issueId });
    for (const personId of ['per_li', 'per_late']) {
      expect((await act(service, member(personId), 'issueAccept', { issueId })).userErrors[0]?.code).toBe('NOT_FOUND');
    }
  });

  it('O5 serves one community only, and shows the pool to dispatchers, and to each themselves', async () => {
    await service.probe.publish(
      memberReportAccepted,
      'per_far',
      1,
      joined('per_far', { communityId: OTHER_COMMUNITY, areaIds: OTHER }),
    );
    const issueId = await report(service);
    await act(service, gridWorker, 'issueDispatch', { issueId });
    expect((await act(service, member('per_far'), 'issueAccept', { issueId })).userErrors[0]?.code).toBe('NOT_FOUND');
    expect((await list('', viewerWith('per_operator', DISTRICT, ['issue:dispatch'])))?.totalCount).toBe(2);
    expect((await list('', gridWorker))?.totalCount).toBe(1);
    expect((await list('', member('per_far')))?.nodes.map(({ id }) => id)).toEqual(['rsp_mrp_per_far']);
    expect((await list('', stranger))?.totalCount).toBe(0);
  });
});
