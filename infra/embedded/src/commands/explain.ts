import { Int32 } from 'bson';
import { EngineError } from '../errors.ts';
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
import { aggregateQuery } from './aggregate.ts';
import type { Command, Context } from './context.ts';
import { documentField, documentsField, stringField, wholeField } from './fields.ts';
import { findQuery } from './find.ts';
import { collectionName } from './names.ts';
import { expressionEnv } from './statement.ts';

const VERBOSITY = new Set(['queryPlanner', 'executionStats', 'allPlansExecution']);

/** The query a command to be explained would run. */
function explainedQuery(context: Context, name: string, command: Doc): Query {
  switch (name) {
    case 'find':
      return findQuery(context, command);
    case 'aggregate':
      return aggregateQuery(context, command).query;
    case 'count':
      return {
        filter: documentField(command, 'query') ?? new Map(),
        hint: command.get('hint'),
        limit: Math.abs(wholeField(command, 'limit') ?? 0),
        env: expressionEnv(context, undefined),
      };
    case 'update':
    case 'delete': {
      const [statement] = documentsField(command, name === 'update' ? 'updates' : 'deletes');
      if (statement === undefined) throw new EngineError('BadValue', 'explained write batches must be of size 1');
      return {
        filter: documentField(statement, 'q') ?? new Map(),
        hint: statement.get('hint'),
        env: expressionEnv(context, documentField(command, 'let')),
      };
    }
    default:
      throw new EngineError('CommandNotFound', `Explain failed due to unknown command: ${name}`);
  }
}

export const explain: Command = {
  name: 'explain',
  fields: ['verbosity'],
  stable: true,
  run(context) {
    const { command, db, engine } = context;
    const inner = documentField(command, 'explain');
    if (inner === undefined) throw new EngineError('FailedToParse', 'explain command requires a nested object');
    const verbosity = stringField(command, 'verbosity') ?? 'allPlansExecution';
    if (!VERBOSITY.has(verbosity))
      throw new EngineError('FailedToParse', `verbosity string must be one of ${[...VERBOSITY].join(', ')}`);
    const name = inner.keys().next().value ?? '';
    const query = explainedQuery(context, name, inner);
    const collection = engine.store.find(db, collectionName(db, inner, name), null);
    return explainQuery(context, collection, query, verbosity, name === 'count');
  },
};

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

/** MongoDB version whose behaviour is the measure of the subset. */
export const SERVER_VERSION = '7.0.0';
