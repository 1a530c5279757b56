import { Int32 } from 'bson';
import { prepare } from '../query/find.ts';
import type { Prepared, Query } from '../query/find.ts';
import { isCovered } from '../query/covered.ts';
import { countEntries } from '../query/scan.ts';
import { take } from '../query/source.ts';
import type { Plan } from '../query/plan.ts';
import type { Collection } from '../storage/collection.ts';
import { showValue } from '../storage/index.ts';
import type { Doc, Interval } from '../values/index.ts';
import { doc } from '../wire/message.ts';
import type { Context } from './context.ts';
import { SERVER_VERSION } from './hello.ts';

/** The plan of a query and, beyond `queryPlanner`, what running it looked at. */
export async function explainQuery(
  context: Context,
  collection: Collection | undefined,
  query: Query,
  verbosity: string,
  counting = false,
): Promise<Doc> {
  const { view, budget, db, command } = context;
  const server = doc({ version: SERVER_VERSION });
  if (collection === undefined) {
    const winningPlan = doc({ stage: 'EOF' });
    const executionStats = doc({
      nReturned: new Int32(0),
      totalKeysExamined: new Int32(0),
      totalDocsExamined: new Int32(0),
    });
    return doc({
      queryPlanner: doc({ winningPlan }),
      executionStats: verbosity === 'queryPlanner' ? undefined : executionStats,
      serverInfo: server,
      command,
    });
  }
  const prepared = prepare(collection, query, { view, budget });
  const covered = counting && isCovered(prepared.plan, query.filter);
  const winningPlan = showPlan(prepared.plan, query, covered);
  const queryPlanner = doc({
    namespace: collection.namespace,
    parsedQuery: query.filter,
    winningPlan,
    rejectedPlans: [],
  });
  const reply = doc({ explainVersion: '1', queryPlanner });
  if (verbosity !== 'queryPlanner') reply.set('executionStats', await execute(context, collection, prepared, covered));
  return reply.set('command', new Map(command).set('$db', db)).set('serverInfo', server);
}

async function execute(
  context: Context,
  collection: Collection,
  { plan, stats, hits }: Prepared,
  covered: boolean,
): Promise<Doc> {
  const { view, budget } = context;
  const started = performance.now();
  let returned = 0;
  const items = covered ? countEntries(plan, { collection, view, matches: undefined, budget, stats }) : hits.items;
  await take<unknown>({ items, progress: { last: false } }, budget, false, () => {
    returned += 1;
    return true;
  });
  return doc({
    executionSuccess: true,
    nReturned: new Int32(returned),
    executionTimeMillis: new Int32(Math.round(performance.now() - started)),
    totalKeysExamined: new Int32(stats.keysExamined),
    totalDocsExamined: new Int32(stats.docsExamined),
  });
}

/** The stages of a plan, the last one outermost, as MongoDB names them. */
function showPlan(plan: Plan, query: Query, covered: boolean): Doc {
  const direction = plan.reverse ? 'backward' : 'forward';
  let stage: Doc;
  if (plan.index === null) stage = doc({ stage: 'COLLSCAN', filter: query.filter, direction });
  else {
    const { spec, multikey } = plan.index;
    const indexBounds = new Map(spec.key.map(([path], i) => [path, (plan.bounds[i] ?? []).map(showInterval)]));
    const keyPattern = spec.definition.get('key');
    const { name: indexName, unique: isUnique, sparse: isSparse } = spec;
    stage = doc({
      stage: covered ? 'COUNT_SCAN' : 'IXSCAN',
      keyPattern,
      indexName,
      isMultiKey: multikey.includes(true),
      isUnique,
      isSparse,
      isPartial: spec.partial !== undefined,
      direction,
      indexBounds,
    });
    if (!covered) stage = doc({ stage: 'FETCH', filter: query.filter, inputStage: stage });
  }
  if (!plan.sorted) stage = doc({ stage: 'SORT', sortPattern: query.sort, inputStage: stage });
  if (query.skip) stage = doc({ stage: 'SKIP', skipAmount: new Int32(query.skip), inputStage: stage });
  if (query.limit) stage = doc({ stage: 'LIMIT', limitAmount: new Int32(query.limit), inputStage: stage });
  if (query.projection !== undefined && query.projection.size > 0)
    stage = doc({ stage: 'PROJECTION_DEFAULT', transformBy: query.projection, inputStage: stage });
  return stage;
}

const showInterval = ({ low, lowInclusive, high, highInclusive }: Interval): string =>
  `${lowInclusive ? '[' : '('}${showValue(low)}, ${showValue(high)}${highInclusive ? ']' : ')'}`;
