import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { START_LIMIT_MS } from '../actors.ts';
import { type Product, startProduct } from '../product.ts';
import { COMMUNITY, type Neighbourhood, OTHER_COMMUNITY, order, report, settle } from '../scenarios/neighbourhood.ts';

/** Issues of the small community and of the large one. */
const FEW = 10;
const MANY = 1_000;

/** Orders of one request, and requests under way at once. */
const TOGETHER = 25;
const AT_ONCE = 4;

let product: Product;
let place: Neighbourhood;

beforeAll(async () => {
  product = await startProduct();
  place = await settle(product);
  const grid = { kind: 'GRID', code: '440899001002-G01', name: '第一网格', parentId: OTHER_COMMUNITY };
  await place.done(place.operator, 'areaDefine', grid, '');
  const neighbour = { ...place, resident: await place.as('RESIDENT', OTHER_COMMUNITY) };
  for (let made = 0; made < FEW; made += 1) await report(neighbour, { areaId: OTHER_COMMUNITY });
  await Promise.all(Array.from({ length: AT_ONCE }, () => reportMany(MANY / AT_ONCE)));
}, START_LIMIT_MS);
afterAll(() => product.stop());

/** Orders of the resident, several to a request. */
async function reportMany(count: number): Promise<void> {
  const fields = Array.from(
    { length: TOGETHER },
    (_, index) => `m${index}: issueReport(input: $input) { issue { id } }`,
  );
  const query = `mutation ($input: IssueReportInput!) { ${fields.join(' ')} }`;
  type Answer = Record<string, { issue: { id: string } | null }>;
  for (let made = 0; made < count; made += TOGETHER) {
    const answers = await place.read<Answer>(place.resident, query, { input: order() });
    expect(Object.values(answers).filter(({ issue }) => issue)).toHaveLength(TOGETHER);
  }
}

const COMMUNITY_QUERY = `query ($id: ID!, $first: Int) {
  area(id: $id) {
    name ancestors { name }
    ... on Community { grids { totalCount nodes { name issueCounts { total } } } }
    memberReports { totalCount } responders { totalCount } timeAccounts { totalCount } estateCounts { total }
    issueCounts { total byStatus { status count } }
    issues(first: $first) {
      totalCount
      nodes { id status category { name } area { name } community { name estateCounts { total } } reporter { id maskedName timeAccount { id } } timeline { action } }
    }
  }
}`;

type Answer = { area: { issueCounts: { total: number }; issues: { totalCount: number; nodes: unknown[] } } };

describe('I3 the database round trips of a query', () => {
  const cost = async (id: string, first: number) => {
    const before = await product.roundTrips();
    const { area } = await place.read<Answer>(place.operator, COMMUNITY_QUERY, { id, first });
    return { area, trips: (await product.roundTrips()) - before };
  };

  it('I3 are as many for 1,000 issues as for 10', async () => {
    await cost(OTHER_COMMUNITY, FEW);
    const small = await cost(OTHER_COMMUNITY, FEW);
    const large = await cost(COMMUNITY, 100);
    expect([small.area.issueCounts.total, large.area.issueCounts.total]).toEqual([FEW, MANY]);
    expect([small.area.issues.nodes.length, large.area.issues.nodes.length]).toEqual([FEW, 100]);
    expect(small.trips).toBeGreaterThan(0);
    expect(large.trips).toBe(small.trips);
  });

  it('I3 are as many for the last page as for the first', async () => {
    type Page = {
      area: { issues: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    };
    const seen: string[] = [];
    const trips = new Set<number>();
    let after: string | null = null;
    do {
      const query =
        'query ($id: ID!, $after: String) { area(id: $id) { issues(first: 100, after: $after) { nodes { id area { name } } pageInfo { hasNextPage endCursor } } } }';
      const before = await product.roundTrips();
      const { area }: Page = await place.read<Page>(place.operator, query, { id: COMMUNITY, after });
      trips.add((await product.roundTrips()) - before);
      seen.push(...area.issues.nodes.map(({ id }) => id));
      after = area.issues.pageInfo.hasNextPage ? area.issues.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toHaveLength(MANY);
    expect(new Set(seen).size).toBe(MANY);
    expect(trips.size).toBe(1);
  });
});
