import { reject } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import type { ScopeNode } from '@linli/kit/security/scopeTree.ts';
import { z } from 'zod';
import type { Category } from '../catalogue/category.ts';
import type { Context } from '../graphql/context.ts';
import type { Issue } from '../issue/issue.ts';
import type { Issues } from '../service.ts';
import { seesTable } from './changeTable.ts';
import { routedArea } from './defineTable.ts';
import { routeBy } from './route.ts';
import type { RoutingTable } from './routingTable.ts';
import { rulesInput } from './routingInput.ts';
import type { RuleTable } from './ruleTable.ts';
import { refuseFaulty } from './soundRules.ts';
import { createTally, type Tally } from './tally.ts';

/** Most issues one dry run looks at, the newest first (a few seconds), and how many are read at a time. */
export const MAX_DRY_RUN_ISSUES = 20_000;
export const DRY_RUN_BATCH = 1_000;

/** Most areas below with tables of their own that a dry run knows. */
export const MAX_SMALLER_TABLES = 1_000;

const Input = z
  .object({
    areaId: shapes.id,
    rules: rulesInput.nullish(),
    tableId: shapes.id.nullish(),
    since: z.date(),
    until: z.date(),
  })
  .refine(({ rules, tableId }) => Boolean(rules) !== Boolean(tableId), { path: ['rules'] })
  .refine(({ since, until }) => since < until, { path: ['until'] });

export type DryRun = Tally & {
  /** Issues of smaller areas that go by tables of their own; they are not counted otherwise. */
  readonly unaffected: number;
  /** False when there were more issues than one dry run looks at. */
  readonly complete: boolean;
};

type Past = Pick<
  Issue,
  '_id' | 'code' | 'categoryCode' | 'urgency' | 'size' | 'channel' | 'areaIds' | 'route' | 'run' | 'communityId'
>;

const PAST = {
  code: 1,
  categoryCode: 1,
  urgency: 1,
  size: 1,
  channel: 1,
  areaIds: 1,
  route: 1,
  'run.key': 1,
  communityId: 1,
};

/**
 * What would have changed if the rules had routed the issues of a period; by what is known of the issues now. Reads in
 * batches by index {areaIds, reportedAt, _id} and stores nothing.
 * @throws Rejection AREA_NOT_FOUND, FORBIDDEN, NOT_FOUND and those of `refuseFaulty`
 */
export async function dryRun({ service, viewer, locale }: Context, raw: unknown): Promise<DryRun> {
  const { areaId, rules, tableId, since, until } = readInput(Input, raw, locale);
  const area = await routedArea(service, viewer, areaId);
  const table = tableId ? await storedTable(service, viewer, area, tableId) : await tableOf(service, area, rules ?? []);
  const smaller = await smallerTables(service, table.areaId ?? area._id);
  const categories = categoriesOf(service);
  const tally = createTally();
  let unaffected = 0;
  const past = service.models.issues
    .find({ areaIds: area._id, reportedAt: { $gte: since, $lt: until } }, PAST)
    .sort({ reportedAt: -1, _id: -1 })
    .limit(MAX_DRY_RUN_ISSUES + 1)
    .lean<Past[]>()
    .cursor({ batchSize: DRY_RUN_BATCH });
  let seen = 0;
  for await (const issue of past as unknown as AsyncIterable<Past>) {
    seen += 1;
    if (seen > MAX_DRY_RUN_ISSUES) break;
    const category = await categories(issue);
    if (!category || issue.areaIds.some((id) => smaller.has(id))) unaffected += 1;
    else tally.add(issue, routeBy(table, { ...issue, category }));
  }
  return { ...tally.result(), unaffected, complete: seen <= MAX_DRY_RUN_ISSUES };
}

async function tableOf(service: Issues, area: ScopeNode, rules: RuleTable['rules']): Promise<RuleTable> {
  await refuseFaulty(service, area, rules, ['input', 'rules']);
  return { version: 0, areaId: area._id, rules };
}

/** A table of the area or of one above it. */
async function storedTable(
  { ruleTables }: Issues,
  viewer: Context['viewer'],
  { path }: ScopeNode,
  _id: string,
): Promise<RuleTable> {
  const table = await ruleTables.model.findOne({ _id }).lean<RoutingTable>();
  if (!table || !seesTable(viewer, table) || !path.includes(table.areaId)) reject('NOT_FOUND', ['input', 'tableId']);
  return { version: table.number, areaId: table.areaId, rules: table.rules };
}

/** Areas below that have tables of their own in force. */
async function smallerTables({ ruleTables }: Issues, areaId: string): Promise<ReadonlySet<string>> {
  const found = await ruleTables.model
    .find({ areaIds: areaId, status: 'IN_FORCE', areaId: { $ne: areaId } }, { areaId: 1 })
    .limit(MAX_SMALLER_TABLES)
    .lean();
  return new Set(found.map((table) => table.areaId));
}

/** Each category of a community is read once. */
function categoriesOf({ catalogue }: Issues) {
  const known = new Map<string, Promise<Category | undefined>>();
  return ({ categoryCode, areaIds, communityId }: Past): Promise<Category | undefined> => {
    const key = `${communityId} ${categoryCode}`;
    const found = known.get(key) ?? catalogue.find(categoryCode, areaIds);
    known.set(key, found);
    return found;
  };
}
