import type { TestService } from '@linli/kit/testing/harness.ts';
import { query } from './deliberationSetting.ts';
import { DISTRICT } from './qixing.ts';
import { office } from './qixingBulk.ts';

export type Listed = {
  id: string;
  status: string;
  stars: number | null;
  onTime: boolean | null;
  confirmedBy: string | null;
  category: { code: string };
  area: { id: string };
  route: { handling: string };
  partnerRecord: { externalId: string } | null;
};

/** Every issue of the district. */
export const listed = (service: TestService): Promise<Listed[]> =>
  pages(
    service,
    'issues',
    'id status stars onTime confirmedBy category { code } area { id } route { handling } partnerRecord { externalId }',
  );

type Judged = { id: string; judgement: { byStars: number[] } };

/** How many residents have judged each topic of the district with 1 to 5 stars. */
export async function judgements(service: TestService): Promise<Map<string, number[]>> {
  const topics = await pages<Judged>(service, 'topics', 'id judgement { byStars }');
  return new Map(topics.map(({ id, judgement }) => [id, judgement.byStars]));
}

async function pages<T>(service: TestService, list: string, fields: string): Promise<T[]> {
  type Answer = { page: { nodes: T[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
  const text = `query ($after: String) { page: ${list}(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor } nodes { ${fields} } } }`;
  const found: T[] = [];
  for (let after: string | null = null; ; ) {
    const { page }: Answer = await query<Answer>(service, office, text, { after });
    found.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return found;
    after = page.pageInfo.endCursor;
  }
}

type Total = { totalCount: number };

/** How long these lists of the district are; by list and filter, e.g. `issues status: [RATED]`. */
export async function totals(service: TestService, lists: readonly string[]): Promise<Record<string, number>> {
  const fields = lists.map((list, at) => {
    const [name, ...filter] = list.split(' ');
    return `q${at}: ${name}(filter: { ${filter.join(' ')} }) { totalCount }`;
  });
  const [area] = await areas<Record<string, Total>>(service, [DISTRICT], fields.join(' '));
  return Object.fromEntries(lists.map((list, at) => [list, area?.[`q${at}`]?.totalCount ?? -1]));
}

type Counts = { total: number; byStatus: { status: string; count: number }[] };

/** Issues of each area by state, those with none left out, and its topics. */
export async function countsOf(service: TestService, areaIds: readonly string[]) {
  type Found = { issueCounts: Counts; topics: Total };
  const found = await areas<Found>(
    service,
    areaIds,
    'issueCounts { total byStatus { status count } } topics { totalCount }',
  );
  return found.map(({ issueCounts: { total, byStatus }, topics }) => ({
    total,
    byStatus: Object.fromEntries(byStatus.flatMap(({ status, count }) => (count > 0 ? [[status, count]] : []))),
    topics: topics.totalCount,
  }));
}

type Step = { step: string; passed: number; present: number; overdue: number };

/** Deliberations of the district by step: ever in it, in it now, and of these too long. */
export async function stepsOf(service: TestService): Promise<Record<string, [number, number, number]>> {
  const [area] = await areas<{ deliberationFigures: Step[] }>(
    service,
    [DISTRICT],
    'deliberationFigures { step passed present overdue }',
  );
  const steps = area?.deliberationFigures ?? [];
  return Object.fromEntries(steps.map(({ step, passed, present, overdue }) => [step, [passed, present, overdue]]));
}

async function areas<T>(service: TestService, ids: readonly string[], fields: string): Promise<T[]> {
  const text = `query ($areas: [_Any!]!) { _entities(representations: $areas) { ... on Area { ${fields} } } }`;
  const representations = ids.map((id) => ({ __typename: 'Area', id }));
  return (await query<{ _entities: T[] }>(service, office, text, { areas: representations }))._entities;
}
