import { EngineError } from '../errors.ts';
import { compileExpression, fieldValue, rootContext } from './expression.ts';
import type { Evaluate } from './expression.ts';
import { hashKey } from './hashKey.ts';
import { typeName } from './kinds.ts';
import { parsePath, someAt } from './paths.ts';
import type { PathPart } from './paths.ts';
import type { Pipeline, PipelineEnv, Stage } from './pipelineTypes.ts';
import { gather, TICK } from './tick.ts';
import type { Tick } from './tick.ts';
import { isDoc } from './types.ts';
import type { Doc, Value } from './types.ts';

/** Compiles the pipeline inside a stage. */
export type CompileInner = (stages: Doc[], env: PipelineEnv) => Pipeline;

/** Finds what is joined to a document, with ticks on the way. */
type Join = (doc: Doc) => Generator<Tick, Doc[]>;

function reader(env: PipelineEnv): (name: string, filter: Doc) => Iterable<Doc | Tick> {
  if (!env.readCollection) throw new EngineError('InternalError', 'this pipeline cannot read other collections');
  return env.readCollection;
}

function stagesOf(value: Value | undefined, stage: string): Doc[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new EngineError('TypeMismatch', `'pipeline' of ${stage} must be an array`);
  return value.map((item) => {
    if (!isDoc(item)) throw new EngineError('TypeMismatch', "Each element of the 'pipeline' array must be an object");
    return item;
  });
}

function text(spec: Doc, name: string): string | undefined {
  const value = spec.get(name);
  if (value !== undefined && typeof value !== 'string') {
    throw new EngineError(
      'FailedToParse',
      `$lookup argument '${name}' must be a string, found ${name}: ${typeName(value)}`,
    );
  }
  return value;
}

type Lookup = {
  from: string;
  as: string[];
  local?: string[];
  foreign?: { path: string; parts: PathPart[] };
  variables: [string, Evaluate][];
  stages: Doc[];
  hasPipeline: boolean;
};

function parseLookup(spec: Value, env: PipelineEnv): Lookup {
  if (!isDoc(spec))
    throw new EngineError(
      'FailedToParse',
      `the $lookup stage specification must be an object, but found ${typeName(spec)}`,
    );
  const unknown = [...spec.keys()].find(
    (name) => !['from', 'as', 'localField', 'foreignField', 'let', 'pipeline'].includes(name),
  );
  if (unknown !== undefined) throw new EngineError('FailedToParse', `unknown argument to $lookup: ${unknown}`);
  const from = text(spec, 'from');
  const as = text(spec, 'as');
  const local = text(spec, 'localField');
  const foreign = text(spec, 'foreignField');
  const hasPipeline = spec.has('pipeline');
  if (from === undefined)
    throw new EngineError('FailedToParse', `missing 'from' option to $lookup stage specification`);
  if (as === undefined) throw new EngineError('FailedToParse', `must specify 'as' field for a $lookup`);
  if ((local === undefined) !== (foreign === undefined)) {
    throw new EngineError(
      'FailedToParse',
      `$lookup requires both or neither of 'localField' and 'foreignField' to be specified`,
    );
  }
  if (local === undefined && !hasPipeline) {
    throw new EngineError(
      'FailedToParse',
      `$lookup requires either 'pipeline' or both 'localField' and 'foreignField' to be specified`,
    );
  }
  const vars = spec.get('let') ?? new Map();
  if (!isDoc(vars)) throw new EngineError('FailedToParse', `$lookup argument 'let' must be an object`);
  if (vars.size > 0 && !hasPipeline)
    throw new EngineError('FailedToParse', `$lookup with a 'let' argument must also specify 'pipeline'`);
  for (const path of [as, local, foreign]) if (path !== undefined) checkPath(path);
  return {
    from,
    as: as.split('.'),
    ...(local === undefined ? {} : { local: local.split('.') }),
    ...(foreign === undefined ? {} : { foreign: { path: foreign, parts: parsePath(foreign) } }),
    variables: [...vars].map(([name, value]): [string, Evaluate] => {
      if (!/^[a-z\u0080-\uffff][\w\u0080-\uffff]*$/.test(name))
        throw new EngineError('FailedToParse', `'${name}' starts with an invalid character for a user variable name`);
      return [name, compileExpression(value, env)];
    }),
    stages: stagesOf(spec.get('pipeline'), '$lookup'),
    hasPipeline,
  };
}

function checkPath(path: string): void {
  if (path === '') throw new EngineError(40352, 'FieldPath cannot be constructed with empty string');
  for (const name of path.split('.')) {
    if (name === '') throw new EngineError(15998, 'FieldPath field names may not be empty strings.');
    if (name.startsWith('$'))
      throw new EngineError(
        16410,
        `FieldPath field names may not start with '$'. Consider using $getField or $setField.`,
      );
  }
}

/** Values a document is joined by: the elements of arrays, null when there is none. */
function localValues(doc: Doc, names: string[]): Value[] {
  const value = fieldValue(doc, names);
  const list = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return list.length === 0 ? [null] : list;
}

/** Every value equality on a path would match; missing counts as null. */
function foreignKeys(doc: Doc, parts: PathPart[]): Set<string> {
  const keys = new Set<string>();
  someAt(doc, parts, true, (value) => {
    keys.add(hashKey(value));
    return false;
  });
  return keys;
}

/** Finds the foreign documents of a local one: through an index, or by a table made once. */
function equalityJoin(lookup: Lookup, env: PipelineEnv): Join {
  const { from, local = [], foreign } = lookup;
  if (!foreign) return () => gather([]);
  const read = reader(env);
  if (env.isIndexed?.(from, foreign.path)) {
    return function* (doc) {
      const wanted = localValues(doc, local);
      const hashes = new Set(wanted.map(hashKey));
      const filter: Doc = new Map([[foreign.path, new Map([['$in', wanted]])]]);
      const found = yield* gather(read(from, filter));
      return found.filter((other) => [...foreignKeys(other, foreign.parts)].some((key) => hashes.has(key)));
    };
  }
  let table: Map<string, { doc: Doc; place: number }[]> | undefined;
  return function* (doc) {
    table ??= yield* joinTable(read(from, new Map()), foreign.parts, env);
    const found = new Map<number, Doc>();
    for (const value of localValues(doc, local)) {
      for (const { doc: other, place } of table.get(hashKey(value)) ?? []) found.set(place, other);
    }
    return [...found].sort(([a], [b]) => a - b).map(([, other]) => other);
  };
}

function* joinTable(
  docs: Iterable<Doc | Tick>,
  parts: PathPart[],
  env: PipelineEnv,
): Generator<Tick, Map<string, { doc: Doc; place: number }[]>> {
  const table = new Map<string, { doc: Doc; place: number }[]>();
  let place = 0;
  for (const doc of docs) {
    if (doc === TICK) {
      yield TICK;
      continue;
    }
    env.budget?.check();
    env.budget?.hold?.(1);
    for (const key of foreignKeys(doc, parts)) {
      const bucket = table.get(key);
      if (bucket) bucket.push({ doc, place });
      else table.set(key, [{ doc, place }]);
    }
    place += 1;
  }
  return table;
}

function setPath(doc: Doc, names: string[], value: Value): Doc {
  const [name = '', ...rest] = names;
  const inner = doc.get(name);
  const copy = new Map(doc);
  copy.set(name, rest.length === 0 ? value : setPath(isDoc(inner) ? inner : new Map(), rest, value));
  return copy;
}

/** The documents a `let`/`pipeline` lookup works on: joined by equality, or the collection (read once if it can be). */
function pipelineJoin(lookup: Lookup, env: PipelineEnv, compile: CompileInner): Join {
  const variables = new Map(env.variables);
  for (const [name] of lookup.variables) variables.set(name, undefined);
  const { steps, leading } = compile(lookup.stages, { ...env, variables });
  const joined = lookup.foreign ? equalityJoin(lookup, env) : undefined;
  const fixed = lookup.variables.length === 0 && !joined && !env.variables?.size;
  let cached: Doc[] | undefined;
  return function* (doc) {
    if (fixed && cached) return cached;
    const context = rootContext(doc);
    const values = lookup.variables.map(([name, evaluate]) => [name, evaluate(context)] as const);
    for (const [name, value] of env.variables ?? []) variables.set(name, value);
    for (const [name, value] of values) variables.set(name, value);
    const source = joined ? yield* joined(doc) : reader(env)(lookup.from, leading.filter ?? new Map());
    const result = yield* gather(steps(source));
    if (fixed) cached = result;
    return result;
  };
}

/** `$lookup` by equality of two fields, by a pipeline with variables, or both. */
export function lookupStage(spec: Value, env: PipelineEnv, compile: CompileInner): Stage {
  const lookup = parseLookup(spec, env);
  return function* (input) {
    const join = lookup.hasPipeline ? pipelineJoin(lookup, env, compile) : equalityJoin(lookup, env);
    for (const doc of input) {
      if (doc === TICK) {
        yield TICK;
        continue;
      }
      env.budget?.check();
      yield setPath(doc, lookup.as, yield* join(doc));
    }
  };
}

/** `$unionWith`: the documents of another collection after those of this one. */
export function unionStage(spec: Value, env: PipelineEnv, compile: CompileInner): Stage {
  if (typeof spec !== 'string' && !isDoc(spec)) {
    throw new EngineError(
      'FailedToParse',
      `the $unionWith stage specification must be an object or string, but found ${typeName(spec)}`,
    );
  }
  const unknown = isDoc(spec) ? [...spec.keys()].find((name) => name !== 'coll' && name !== 'pipeline') : undefined;
  if (unknown !== undefined) throw new EngineError(40415, `BSON field '$unionWith.${unknown}' is an unknown field.`);
  const name = isDoc(spec) ? spec.get('coll') : spec;
  if (typeof name !== 'string')
    throw new EngineError(40414, `BSON field '$unionWith.coll' is missing but a required field`);
  const { steps, leading } = compile(isDoc(spec) ? stagesOf(spec.get('pipeline'), '$unionWith') : [], env);
  return function* (input) {
    yield* input;
    yield* steps(reader(env)(name, leading.filter ?? new Map()));
  };
}
