import { EngineError } from '../errors.ts';
import { compileDocumentStage } from './documentStages.ts';
import { compileFilter } from './filter.ts';
import { bucketStage, countStage, groupStage, sortByCountStage } from './groupStages.ts';
import { lookupStage, unionStage } from './joinStages.ts';
import { isNum, typeName } from './kinds.ts';
import { toInteger } from './numbers.ts';
import type { Leading, Pipeline, PipelineEnv, Stage } from './pipelineTypes.ts';
import { compileSortKeys } from './sort.ts';
import type { SortKey } from './sort.ts';
import { gather, sortWithTicks, TICK, withoutTicks, withTicks } from './tick.ts';
import { unwindStage } from './unwindStage.ts';
import { isDoc } from './types.ts';
import type { Doc, Value } from './types.ts';

/** Most stages of one pipeline (MongoDB's limit). */
export const MAX_STAGES = 1000;

function matchStage(spec: Value, env: PipelineEnv): Stage {
  if (!isDoc(spec)) throw new EngineError(15959, 'the match filter must be an expression in an object');
  const matches = compileFilter(spec, env);
  return function* (input) {
    for (const doc of input) {
      if (doc === TICK) {
        yield TICK;
        continue;
      }
      env.budget?.check();
      if (matches(doc)) yield doc;
    }
  };
}

function sortStage(spec: Value, env: PipelineEnv): Stage {
  if (!isDoc(spec)) throw new EngineError(15973, 'the $sort key specification must be an object');
  if (spec.size === 0) throw new EngineError(15976, '$sort stage must have at least one sort key');
  const { key, compare } = compileSortKeys(spec);
  return function* (input) {
    const rows: { doc: Doc; key: SortKey }[] = [];
    for (const doc of input) {
      if (doc === TICK) {
        yield TICK;
        continue;
      }
      env.budget?.check();
      env.budget?.hold?.(1);
      rows.push({ doc, key: key(doc) });
    }
    const sorted = yield* sortWithTicks(rows, (a, b) => compare(a.key, b.key));
    for (const { doc } of sorted) yield doc;
  };
}

/** A whole number of documents. */
function amount(name: '$limit' | '$skip', spec: Value): number {
  const code = name === '$limit' ? 5107201 : 5107200;
  const whole = isNum(spec) ? toInteger(spec) : undefined;
  if (whole === undefined || whole < 0n) {
    throw new EngineError(
      code,
      `invalid argument to ${name} stage: Expected a non-negative number in: ${name}: ${isNum(spec) ? spec.toString() : typeName(spec)}`,
    );
  }
  if (name === '$limit' && whole === 0n) throw new EngineError(15958, 'the limit must be positive');
  return Number(whole);
}

function limitStage(spec: Value): Stage {
  const limit = amount('$limit', spec);
  return function* (input) {
    let left = limit;
    for (const doc of input) {
      yield doc;
      if (doc === TICK) continue;
      left -= 1;
      if (left <= 0) return;
    }
  };
}

function skipStage(spec: Value): Stage {
  const skip = amount('$skip', spec);
  return function* (input) {
    let left = skip;
    for (const doc of input) {
      if (doc === TICK || left === 0) yield doc;
      else left -= 1;
    }
  };
}

const NOT_IN_FACET = new Set(['$facet', '$out', '$merge', '$collStats', '$indexStats', '$geoNear']);

function facetStage(spec: Value, env: PipelineEnv): Stage {
  if (!isDoc(spec) || spec.size === 0)
    throw new EngineError(40169, 'the $facet specification must be a non-empty object');
  const facets = [...spec].map(([name, stages]) => {
    if (name.includes('.') || name.startsWith('$'))
      throw new EngineError(16410, `FieldPath field names may not contain '.' or start with '$': ${name}`);
    if (!Array.isArray(stages))
      throw new EngineError(40170, `arguments to $facet must be arrays, ${name} is type ${typeName(stages)}`);
    const list = stages.map((stage) => {
      if (!isDoc(stage))
        throw new EngineError(
          40171,
          `elements of arrays in $facet spec must be non-empty objects, ${name} argument contained an element of type ${typeName(stage)}`,
        );
      const inner = stage.keys().next().value ?? '';
      if (NOT_IN_FACET.has(inner))
        throw new EngineError(40600, `${inner} is not allowed to be used within a $facet stage`);
      return stage;
    });
    return { name, pipeline: compilePipeline(list, env) };
  });
  return function* (input) {
    const docs: Doc[] = [];
    for (const doc of input) {
      if (doc === TICK) {
        yield TICK;
        continue;
      }
      env.budget?.check();
      env.budget?.hold?.(1);
      docs.push(doc);
    }
    const out: Doc = new Map();
    for (const { name, pipeline } of facets) out.set(name, yield* gather(pipeline.steps(withTicks(docs))));
    yield out;
  };
}

type MakeStage = (spec: Value, env: PipelineEnv) => Stage;

const STAGES: ReadonlyMap<string, MakeStage> = new Map<string, MakeStage>([
  ['$match', matchStage],
  ['$sort', sortStage],
  ['$limit', limitStage],
  ['$skip', skipStage],
  ['$unwind', unwindStage],
  ['$group', groupStage],
  ['$count', countStage],
  ['$sortByCount', sortByCountStage],
  ['$bucket', bucketStage],
  ['$facet', facetStage],
  ['$lookup', (spec, env) => lookupStage(spec, env, compilePipeline)],
  ['$unionWith', (spec, env) => unionStage(spec, env, compilePipeline)],
]);

/** Names of the stages that have a table entry; those that turn one document into one other are compiled apart. */
export const TABLE_STAGES: readonly string[] = [...STAGES.keys()];

function compileStage(stage: Doc, env: PipelineEnv): Stage {
  if (stage.size !== 1)
    throw new EngineError(40323, 'A pipeline stage specification object must contain exactly one field.');
  const [name, spec] = stage.entries().next().value as [string, Value];
  const make = STAGES.get(name);
  if (make) return make(spec, env);
  const single = compileDocumentStage(stage, env);
  if (!single) throw new EngineError(40324, `Unrecognized pipeline stage name: '${name}'`);
  return function* (input) {
    for (const doc of input) {
      if (doc === TICK) {
        yield TICK;
        continue;
      }
      env.budget?.check();
      yield single(doc);
    }
  };
}

/** What the first stages ask for: matches, then a sort, a skip and a limit, each at most once. */
function leadingOf(stages: Doc[]): Leading {
  const specs = stages.map((stage) => stage.entries().next().value as [string, Value]);
  let at = 0;
  const filters: Doc[] = [];
  for (; specs[at]?.[0] === '$match'; at++) filters.push((specs[at] as [string, Value])[1] as Doc);
  const leading: Leading = { filterStages: at, stages: at };
  if (filters.length > 0) leading.filter = filters.length === 1 ? (filters[0] as Doc) : new Map([['$and', filters]]);
  const take = (name: string): Value | undefined =>
    specs[at]?.[0] === name ? (specs[at++] as [string, Value])[1] : undefined;
  const sort = take('$sort');
  if (isDoc(sort)) leading.sort = sort;
  const skip = take('$skip');
  if (skip !== undefined) leading.skip = amount('$skip', skip);
  const limit = take('$limit');
  if (limit !== undefined) leading.limit = amount('$limit', limit);
  leading.stages = at;
  return leading;
}

/**
 * Compiles an aggregation pipeline. Every loop calls `env.budget.check()`; documents flow through generators, so
 * that a limit stops the reading before it.
 * @throws EngineError 40324 for a stage outside the declared subset ($out and $merge among them), and stages' own errors
 */
export function compilePipeline(stages: Doc[], env: PipelineEnv = {}): Pipeline {
  if (stages.length > MAX_STAGES)
    throw new EngineError(7749501, `Pipeline length must be no longer than ${MAX_STAGES} stages`);
  const compiled = stages.map((stage) => compileStage(stage, env));
  const steps: Pipeline['steps'] = (input, from = 0) =>
    compiled.slice(from).reduce((docs, stage) => stage(docs), input);
  return {
    run: (input, from) => withoutTicks(steps(input, from)),
    steps,
    leading: leadingOf(stages),
  };
}
