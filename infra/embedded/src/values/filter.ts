import { EngineError } from '../errors.ts';
import { compileExpression, rootContext } from './expression.ts';
import type { ExpressionEnv } from './expression.ts';
import {
  elementDoc,
  equalTest,
  inTest,
  modTest,
  orderTest,
  regexTest,
  sizeTest,
  typeTest,
  valueTest,
} from './filterOps.ts';
import { isTruthy } from './truth.ts';
import { parsePath, someAt } from './paths.ts';
import type { PathPart, Position, Test } from './paths.ts';
import { isDoc } from './types.ts';
import type { Doc, Value } from './types.ts';

const bad = (message: string): EngineError => new EngineError('BadValue', message);

/** A compiled filter; `position` receives the index of the array element that matched, for the positional `$`. */
export type Filter = (doc: Doc, position?: Position) => boolean;

/** A predicate on the values of one path: a test with its way through arrays, a negation or a conjunction. */
type Predicate =
  | { kind: 'test'; leaf: boolean; test: Test }
  | { kind: 'not'; of: Predicate }
  | { kind: 'and' | 'or'; all: Predicate[] };

const leafTest = (test: Test): Predicate => ({ kind: 'test', leaf: true, test });
const wholeTest = (test: Test): Predicate => ({ kind: 'test', leaf: false, test });
const negated = (of: Predicate): Predicate => ({ kind: 'not', of });

/** Applies a predicate to one value, without searching arrays (elements of `$elemMatch`, `$pull`). */
function single(predicate: Predicate): Test {
  if (predicate.kind === 'test') return predicate.test;
  if (predicate.kind === 'not') {
    const test = single(predicate.of);
    return (value) => !test(value);
  }
  const tests = predicate.all.map(single);
  return predicate.kind === 'and'
    ? (value) => tests.every((test) => test(value))
    : (value) => tests.some((test) => test(value));
}

function atPath(parts: PathPart[], predicate: Predicate): Filter {
  if (predicate.kind === 'test') {
    const { leaf, test } = predicate;
    const name = (parts[0] as PathPart).name;
    if (parts.length > 1) return (doc, position) => someAt(doc, parts, leaf, test, position);
    return (doc, position) => {
      const value = doc.get(name);
      return leaf && Array.isArray(value) ? someAt(doc, parts, leaf, test, position) : test(value, position);
    };
  }
  if (predicate.kind === 'not') {
    const filter = atPath(parts, predicate.of);
    return (doc) => !filter(doc);
  }
  const filters = predicate.all.map((part) => atPath(parts, part));
  return predicate.kind === 'and' ? allOf(filters) : anyOf(filters);
}

const allOf = (filters: Filter[]): Filter =>
  filters.length === 1 ? (filters[0] as Filter) : (doc, position) => filters.every((filter) => filter(doc, position));
const anyOf =
  (filters: Filter[]): Filter =>
  (doc, position) =>
    filters.some((filter) => filter(doc, position));

const isOperatorDoc = (value: Value | undefined): value is Doc => {
  if (!isDoc(value)) return false;
  const first = value.keys().next().value;
  return first !== undefined && first.startsWith('$') && !['$ref', '$id', '$db'].includes(first);
};

function notPredicate(operand: Value, env: ExpressionEnv): Predicate {
  if (isDoc(operand)) {
    if (operand.size === 0 || !isOperatorDoc(operand)) throw bad('$not needs a regex or a document');
    return negated(operators(operand, env));
  }
  if (typeof operand === 'object' && operand !== null && 'pattern' in operand)
    return negated(leafTest(valueTest(operand)));
  throw bad('$not needs a regex or a document');
}

function elemMatch(operand: Value, env: ExpressionEnv): Predicate {
  if (!isDoc(operand)) throw bad('$elemMatch needs an Object');
  const test = elementTest(operand, env);
  return {
    kind: 'test',
    leaf: false,
    test: (value, position) => {
      if (!Array.isArray(value)) return false;
      const index = value.findIndex((element) => test(element));
      if (position && index >= 0) position.index = index;
      return index >= 0;
    },
  };
}

/** The condition of an `$elemMatch` on one element. */
function elementTest(operand: Doc, env: ExpressionEnv): Test {
  const first = operand.keys().next().value;
  if (isOperatorDoc(operand) && !['$and', '$or', '$nor', '$expr', '$where'].includes(first as string)) {
    return single(operators(operand, env));
  }
  const filter = compileFilter(operand, env);
  return (value) => {
    const inner = value === undefined ? undefined : elementDoc(value);
    return inner !== undefined && filter(inner);
  };
}

function allPredicate(operand: Value, env: ExpressionEnv): Predicate {
  if (!Array.isArray(operand)) throw bad('$all needs an array');
  if (operand.length === 0) return wholeTest(() => false);
  const nested = operand.map((item) => isDoc(item) && item.keys().next().value === '$elemMatch');
  if (nested.some((is) => is !== nested[0])) throw bad('no $ expressions in $all');
  return {
    kind: 'and',
    all: operand.map((item): Predicate => {
      if (nested[0]) return elemMatch((item as Doc).get('$elemMatch') as Value, env);
      if (isOperatorDoc(item)) throw bad('no $ expressions in $all');
      return leafTest(valueTest(item));
    }),
  };
}

function operator(name: string, operand: Value, all: Doc, env: ExpressionEnv): Predicate | undefined {
  switch (name) {
    case '$eq':
      return leafTest(equalTest(operand));
    case '$ne':
      if (typeof operand === 'object' && operand !== null && 'pattern' in operand)
        throw bad(`Can't have regex as arg to $ne.`);
      return negated(leafTest(equalTest(operand)));
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return leafTest(orderTest(name, operand));
    case '$in':
      return leafTest(inTest(operand));
    case '$nin':
      if (!Array.isArray(operand)) throw bad('$nin needs an array');
      return negated(leafTest(inTest(operand)));
    case '$exists': {
      const present = leafTest((value) => value !== undefined);
      return isTruthy(operand) ? present : negated(present);
    }
    case '$type':
      return leafTest(typeTest(operand));
    case '$mod':
      return leafTest(modTest(operand));
    case '$size':
      return wholeTest(sizeTest(operand));
    case '$regex':
      return leafTest(regexTest(operand, all.get('$options')));
    case '$options':
      if (!all.has('$regex')) throw bad('$options needs a $regex');
      return undefined;
    case '$all':
      return allPredicate(operand, env);
    case '$elemMatch':
      return elemMatch(operand, env);
    case '$not':
      return notPredicate(operand, env);
    case '$comment':
      return undefined;
    default:
      throw bad(`unknown operator: ${name}`);
  }
}

function operators(spec: Doc, env: ExpressionEnv): Predicate {
  const all: Predicate[] = [];
  for (const [name, operand] of spec) {
    const predicate = operator(name, operand, spec, env);
    if (predicate) all.push(predicate);
  }
  return all.length === 1 ? (all[0] as Predicate) : { kind: 'and', all };
}

function branches(name: string, operand: Value, env: ExpressionEnv): Filter[] {
  if (!Array.isArray(operand)) throw bad(`${name} argument must be an array`);
  if (operand.length === 0) throw bad('$and/$or/$nor must be a nonempty array');
  return operand.map((branch) => {
    if (!isDoc(branch)) throw bad('$or/$and/$nor entries need to be full objects');
    return compileFilter(branch, env);
  });
}

function topLevel(name: string, operand: Value, env: ExpressionEnv): Filter | undefined {
  switch (name) {
    case '$and':
      return allOf(branches(name, operand, env));
    case '$or':
      return anyOf(branches(name, operand, env));
    case '$nor': {
      const any = anyOf(branches(name, operand, env));
      return (doc) => !any(doc);
    }
    case '$expr': {
      const evaluate = compileExpression(operand, env);
      return (doc) => isTruthy(evaluate(rootContext(doc)));
    }
    case '$comment':
      return undefined;
    default:
      throw bad(
        `unknown top level operator: ${name}. If you have a field name that starts with a '$' symbol, consider using $getField or $setField.`,
      );
  }
}

const predicateFor = (value: Value, env: ExpressionEnv): Predicate =>
  isOperatorDoc(value) ? operators(value, env) : leafTest(valueTest(value));

/**
 * Compiles a filter once for many documents.
 * @throws EngineError 2 (BadValue) and others for what is malformed or outside the declared subset
 */
export function compileFilter(filter: Doc, env: ExpressionEnv = {}): Filter {
  const all: Filter[] = [];
  for (const [name, value] of filter) {
    const part = name.startsWith('$') ? topLevel(name, value, env) : atPath(parsePath(name), predicateFor(value, env));
    if (part) all.push(part);
  }
  return all.length === 0 ? () => true : allOf(all);
}

/** Compiles the condition of `$pull`, `$elemMatch` and array filters on a single value, arrays not searched. */
export const compileValueTest = (condition: Value, env: ExpressionEnv = {}): Test =>
  isOperatorDoc(condition) ? single(operators(condition, env)) : single(predicateFor(condition, env));
