import { EngineError } from '../errors.ts';
import { prepare } from '../query/find.ts';
import type { Query } from '../query/find.ts';
import { choosePlan } from '../query/plan.ts';
import { scan } from '../query/scan.ts';
import type { Hit } from '../query/scan.ts';
import type { Source } from '../query/source.ts';
import { servesFilter } from '../query/implication.ts';
import { compilePipeline, encodeDocument, TICK } from '../values/index.ts';
import type { Doc, Pipeline, PipelineEnv, Tick } from '../values/index.ts';
import type { Command, Context } from './context.ts';
import { firstBatch } from './cursorReply.ts';
import { countField, documentField, documentsField, flagField, refuseCollation, refuseUnknown } from './fields.ts';
import { collectionName } from './names.ts';
import { explainQuery } from './explainQuery.ts';
import { expressionEnv } from './statement.ts';

const CURSOR_FIELDS = new Set(['batchSize']);

export const aggregate: Command = {
  name: 'aggregate',
  fields: ['pipeline', 'cursor', 'explain', 'allowDiskUse', 'let', 'hint', 'collation', 'bypassDocumentValidation'],
  inTransaction: true,
  stable: true,
  run(context) {
    const { engine, db, command, txn } = context;
    const { pipeline, query } = aggregateQuery(context, command);
    if (typeof command.get('aggregate') !== 'string') {
      throw new EngineError(
        'InvalidNamespace',
        'a pipeline needs a collection: no stage that makes its own documents is supported',
      );
    }
    const name = collectionName(db, command, 'aggregate');
    const cursor = documentField(command, 'cursor');
    const explain = flagField(command, 'explain');
    if (cursor === undefined && !explain)
      throw new EngineError(
        'FailedToParse',
        "The 'cursor' option is required, except for aggregate with the explain argument",
      );
    refuseUnknown(cursor ?? new Map(), 'cursor', CURSOR_FIELDS);
    engine.counters.query += 1;
    const collection = engine.store.find(db, name, txn);
    if (explain) return explainQuery(context, collection, query, 'queryPlanner');
    const source = runPipeline(context, name, pipeline, query);
    return firstBatch(context, { name, source, collection, batchSize: countField(cursor ?? new Map(), 'batchSize') });
  },
};

/** The pipeline of an `aggregate` command and the query its first stages amount to. */
export function aggregateQuery(context: Context, command: Doc): { pipeline: Pipeline; query: Query } {
  refuseCollation(command);
  const env: PipelineEnv = { ...expressionEnv(context, documentField(command, 'let')), ...otherCollections(context) };
  const pipeline = compilePipeline(documentsField(command, 'pipeline'), env);
  const { filter = new Map(), sort, skip, limit } = pipeline.leading;
  return { pipeline, query: { filter, sort, skip, limit, hint: command.get('hint'), env } };
}

function runPipeline(context: Context, name: string, pipeline: Pipeline, query: Query): Source<Buffer> {
  const { engine, db, txn, view, budget } = context;
  const collection = engine.store.find(db, name, txn);
  const hits = collection === undefined ? [] : prepare(collection, query, { view, budget }).hits.items;
  return { items: encoded(pipeline.steps(documents(hits), pipeline.leading.stages)), progress: { last: false } };
}

function* documents(hits: Iterable<Hit | Tick>): Generator<Doc | Tick> {
  for (const hit of hits) yield hit === TICK ? TICK : hit.doc;
}

function* encoded(results: Iterable<Doc | Tick>): Generator<Buffer | Tick> {
  for (const result of results) yield result === TICK ? TICK : encodeDocument(result);
}

/** How the stages of a pipeline read other collections. */
function otherCollections({
  engine,
  db,
  txn,
  view,
  budget,
}: Context): Required<Pick<PipelineEnv, 'readCollection' | 'isIndexed'>> {
  return {
    readCollection: (name, filter) => {
      const collection = engine.store.find(db, name, txn);
      if (collection === undefined) return [];
      // The stage checks the filter itself, with its variables; here it only chooses the index.
      const input = { collection, view, matches: undefined, budget, stats: { keysExamined: 0, docsExamined: 0 } };
      return documents(scan(choosePlan(collection, { filter }), input));
    },
    isIndexed: (name, path) => {
      const indexes = engine.store.find(db, name, txn)?.indexes.values() ?? [];
      return [...indexes].some((index) => index.spec.key[0]?.[0] === path && servesFilter(index, new Map()));
    },
  };
}
