import { EngineError } from '../errors.ts';
import { compileAccumulator } from './accumulators.ts';
import type { Accumulator, Running } from './accumulators.ts';
import { compareValues } from './compare.ts';
import { compileExpression, rootContext } from './expression.ts';
import type { Evaluate } from './expression.ts';
import { hashKey } from './hashKey.ts';
import { rankOf, typeName } from './kinds.ts';
import { int32 } from './numbers.ts';
import type { PipelineEnv, Stage } from './pipelineTypes.ts';
import { gather, sortWithTicks, TICK } from './tick.ts';
import type { Tick } from './tick.ts';
import { isDoc } from './types.ts';
import type { Doc, Value } from './types.ts';

type Fields = [string, Accumulator][];

function compileFields(spec: Iterable<[string, Value]>, env: PipelineEnv): Fields {
  return [...spec].map(([name, value]): [string, Accumulator] => {
    if (name.includes('.')) throw new EngineError(40235, `The field name '${name}' cannot contain '.'`);
    if (name.startsWith('$')) throw new EngineError(40236, `The field name '${name}' cannot be an operator name`);
    if (!isDoc(value)) throw new EngineError(40234, `The field '${name}' must be an accumulator object`);
    if (value.size !== 1) throw new EngineError(40238, `The field '${name}' must specify one accumulator`);
    const [operator, operand] = value.entries().next().value as [string, Value];
    if (!operator.startsWith('$')) throw new EngineError(40234, `The field '${name}' must be an accumulator object`);
    return [name, compileAccumulator(operator, operand, env)];
  });
}

/** Groups documents by a key and runs the accumulators; groups come out in the order they were first met. */
function* grouped(input: Iterable<Doc | Tick>, key: Evaluate, fields: Fields, env: PipelineEnv): Generator<Doc | Tick> {
  const groups = new Map<string, { id: Value; running: Running[] }>();
  for (const doc of input) {
    if (doc === TICK) {
      yield TICK;
      continue;
    }
    env.budget?.check();
    const context = rootContext(doc);
    const id = key(context) ?? null;
    const hash = hashKey(id);
    let group = groups.get(hash);
    if (!group) {
      env.budget?.hold?.(1);
      group = { id, running: fields.map(([, start]) => start()) };
      groups.set(hash, group);
    }
    for (const running of group.running) running.add(context);
  }
  for (const { id, running } of groups.values()) {
    const out: Doc = new Map([['_id', id]]);
    running.forEach((state, i) => out.set((fields[i] as Fields[number])[0], state.result()));
    yield out;
  }
}

/** `$group`. */
export function groupStage(spec: Value, env: PipelineEnv): Stage {
  if (!isDoc(spec)) throw new EngineError(15947, `a group's fields must be specified in an object`);
  const id = spec.get('_id');
  if (id === undefined) throw new EngineError(15955, 'a group specification must include an _id');
  const key = compileExpression(id, env);
  const fields = compileFields(
    [...spec].filter(([name]) => name !== '_id'),
    env,
  );
  return (input) => grouped(input, key, fields, env);
}

/** `$sortByCount`: groups with their number of documents, the largest first. */
export function sortByCountStage(spec: Value, env: PipelineEnv): Stage {
  const isExpression = isDoc(spec) && spec.size === 1 && spec.keys().next().value?.startsWith('$');
  if (!isExpression && !(typeof spec === 'string' && spec.startsWith('$'))) {
    const code = isDoc(spec) ? 40147 : typeof spec === 'string' ? 40148 : 40149;
    throw new EngineError(
      code,
      'the sortByCount field must be defined as a $-prefixed path or an expression inside an object',
    );
  }
  const key = compileExpression(spec, env);
  const fields = compileFields([['count', new Map([['$sum', int32(1)]])]], env);
  return function* (input) {
    const groups = yield* gather(grouped(input, key, fields, env));
    yield* yield* sortWithTicks(groups, (a, b) => compareValues(b.get('count'), a.get('count')));
  };
}

/** `$count`: one document with the number of documents, none when there are none. */
export function countStage(spec: Value, env: PipelineEnv): Stage {
  if (typeof spec !== 'string' || spec === '')
    throw new EngineError(40156, 'the count field must be a non-empty string');
  if (spec.startsWith('$')) throw new EngineError(40158, `the count field cannot be a $-prefixed path`);
  if (spec.includes('.')) throw new EngineError(40160, `the count field cannot contain '.'`);
  return function* (input) {
    let count = 0;
    for (const doc of input) {
      if (doc === TICK) {
        yield TICK;
        continue;
      }
      env.budget?.check();
      count += 1;
    }
    if (count > 0) yield new Map([[spec, int32(count)]]);
  };
}

/** Whether an expression reads no field and no variable. */
function isConstant(operand: Value): boolean {
  if (typeof operand === 'string') return !operand.startsWith('$');
  if (Array.isArray(operand)) return operand.every(isConstant);
  return !isDoc(operand) || operand.has('$literal') || [...operand.values()].every(isConstant);
}

function boundariesOf(value: Value | undefined, env: PipelineEnv): Value[] {
  if (!Array.isArray(value))
    throw new EngineError(40200, `The $bucket 'boundaries' field must be an array, but found type: ${typeName(value)}`);
  if (!isConstant(value))
    throw new EngineError(40191, `The $bucket 'boundaries' field must be an array of constant values`);
  const list = value.map((item) => compileExpression(item, env)(rootContext(new Map())) ?? null);
  if (list.length < 2)
    throw new EngineError(
      40192,
      `The $bucket 'boundaries' field must have at least 2 values, but found ${list.length} value(s).`,
    );
  for (let i = 1; i < list.length; i++) {
    if (rankOf(list[i]) !== rankOf(list[i - 1]))
      throw new EngineError(40193, `All values in the 'boundaries' option to $bucket must have the same type`);
    if (compareValues(list[i - 1], list[i]) >= 0)
      throw new EngineError(40194, `The 'boundaries' option to $bucket must be sorted in ascending order`);
  }
  return list;
}

/** `$bucket`: groups by the range a value falls into. */
export function bucketStage(spec: Value, env: PipelineEnv): Stage {
  if (!isDoc(spec))
    throw new EngineError(40201, `Argument to $bucket stage must be an object, but found type: ${typeName(spec)}.`);
  const unknown = [...spec.keys()].find((name) => !['groupBy', 'boundaries', 'default', 'output'].includes(name));
  if (unknown !== undefined) throw new EngineError(40197, `Unrecognized option to $bucket: ${unknown}.`);
  const groupBy = spec.get('groupBy');
  if (groupBy === undefined || !spec.has('boundaries'))
    throw new EngineError(40198, `$bucket requires 'groupBy' and 'boundaries' to be specified.`);
  const isPath = typeof groupBy === 'string' && groupBy.startsWith('$');
  const isExpression = isDoc(groupBy) && groupBy.size === 1 && groupBy.keys().next().value?.startsWith('$');
  if (!isPath && !isExpression)
    throw new EngineError(40202, `The $bucket 'groupBy' field must be defined as a $-prefixed path or an expression`);
  const boundaries = boundariesOf(spec.get('boundaries'), env);
  const output = spec.get('output');
  if (output !== undefined && !isDoc(output))
    throw new EngineError(40196, `The $bucket 'output' field must be an object, but found type: ${typeName(output)}.`);
  const fields = compileFields(output ?? [['count', new Map([['$sum', int32(1)]])]], env);
  const fallback = defaultBucket(spec, boundaries, env);
  const key = bucketOf(compileExpression(groupBy, env), boundaries, fallback);
  return function* (input) {
    const groups = yield* gather(grouped(input, key, fields, env));
    yield* groups.sort((a, b) => compareValues(a.get('_id'), b.get('_id')));
  };
}

function defaultBucket(spec: Doc, boundaries: Value[], env: PipelineEnv): Value | undefined {
  const given = spec.get('default');
  if (given === undefined) return undefined;
  if (!isConstant(given)) throw new EngineError(40195, `The $bucket 'default' field must be a constant value`);
  const fallback = compileExpression(given, env)(rootContext(new Map())) ?? null;
  const [lowest, highest] = [boundaries[0], boundaries.at(-1)];
  if (
    rankOf(fallback) === rankOf(lowest) &&
    compareValues(fallback, lowest) >= 0 &&
    compareValues(fallback, highest) < 0
  ) {
    throw new EngineError(
      40199,
      `The $bucket 'default' field must be less than the lowest boundary or greater than or equal to the highest boundary.`,
    );
  }
  return fallback;
}

/** Lower boundary of the bucket a value belongs to. */
const bucketOf =
  (evaluate: Evaluate, boundaries: Value[], fallback: Value | undefined): Evaluate =>
  (context) => {
    const value = evaluate(context);
    const above = boundaries.findIndex((boundary) => compareValues(boundary, value) > 0);
    if (above > 0) return boundaries[above - 1];
    if (fallback !== undefined) return fallback;
    throw new EngineError(
      40066,
      '$switch could not find a matching branch for an input, and no default was specified.',
    );
  };
