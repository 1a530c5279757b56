import { EngineError } from '../errors.ts';
import { ARITHMETIC } from './exprArithmetic.ts';
import { ARRAYS } from './exprArray.ts';
import { ARRAY_LOOPS } from './exprLoops.ts';
import { CONVERSIONS } from './exprConvert.ts';
import { DATES } from './exprDate.ts';
import { LOGIC } from './exprLogic.ts';
import { OBJECTS } from './exprObject.ts';
import { SETS } from './exprSets.ts';
import { STRINGS } from './exprString.ts';
import type { Context, Evaluate, ExpressionEnv, Operator, Scope } from './expressionTypes.ts';
import { isDoc } from './types.ts';
import type { Doc, Value } from './types.ts';

export type { Budget, Context, Evaluate, ExpressionEnv } from './expressionTypes.ts';

const OPERATORS: ReadonlyMap<string, Operator> = new Map(
  Object.entries({
    ...ARITHMETIC,
    ...LOGIC,
    ...STRINGS,
    ...ARRAYS,
    ...ARRAY_LOOPS,
    ...SETS,
    ...OBJECTS,
    ...DATES,
    ...CONVERSIONS,
  }),
);

/** Names of the expression operators. */
export const EXPRESSION_OPERATORS: readonly string[] = [...OPERATORS.keys()];

/** A fresh evaluation on a document. */
export const rootContext = (root: Doc): Context => ({ root, slots: [] });

/** Follows field names through documents; arrays are mapped element by element. */
export function fieldValue(start: Value | undefined, names: readonly string[], from = 0): Value | undefined {
  let value = start;
  for (let i = from; i < names.length; i++) {
    if (isDoc(value)) value = value.get(names[i] as string);
    else return Array.isArray(value) ? mapped(value, names, i) : undefined;
  }
  return value;
}

function mapped(list: Value[], names: readonly string[], from: number): Value[] {
  const found: Value[] = [];
  for (const item of list) {
    const value = isDoc(item) || Array.isArray(item) ? fieldValue(item, names, from) : undefined;
    if (value !== undefined) found.push(value);
  }
  return found;
}

function checkPath(path: string): string[] {
  const names = path.split('.');
  if (path === '') throw new EngineError(16872, `'$' by itself is not a valid FieldPath`);
  for (const name of names) {
    if (name === '')
      throw new EngineError(path.endsWith('.') ? 40353 : 15998, 'FieldPath field names may not be empty strings.');
    if (name.startsWith('$')) {
      throw new EngineError(
        16410,
        `FieldPath field names may not start with '$'. Consider using $getField or $setField.`,
      );
    }
    if (name.includes('\0')) throw new EngineError(16411, `FieldPath field names may not contain '\\0'.`);
  }
  return names;
}

function compilePath(path: string): Evaluate {
  const names = checkPath(path);
  const [first] = names as [string];
  return names.length === 1 ? ({ root }) => root.get(first) : ({ root }) => fieldValue(root, names);
}

function compileVariable(text: string, { env, slots }: Scope): Evaluate {
  const [name = '', ...rest] = text.split('.');
  if (rest.length > 0) checkPath(rest.join('.'));
  const base = variable(name, env, slots);
  return rest.length === 0 ? base : (context) => fieldValue(base(context), rest);
}

function variable(name: string, env: ExpressionEnv, slots: ReadonlyMap<string, number>): Evaluate {
  const slot = slots.get(name);
  if (slot !== undefined) return (context) => context.slots[slot];
  const { variables } = env;
  if (variables?.has(name)) return () => variables.get(name);
  if (name === 'ROOT' || name === 'CURRENT') return ({ root }) => root;
  if (name === 'REMOVE') return () => undefined;
  if (name === 'NOW') {
    const now = env.now ?? new Date();
    return () => now;
  }
  if (name === '') throw new EngineError('FailedToParse', 'empty variable names are not allowed');
  throw new EngineError(17276, `Use of undefined variable: ${name}`);
}

function compileOperator(name: string, operand: Value, scope: Scope): Evaluate {
  const operator = OPERATORS.get(name);
  if (!operator) throw new EngineError('InvalidPipelineOperator', `Unrecognized expression '${name}'`);
  if (typeof operator === 'function') return operator(operand, scope, compileIn);
  const args = (Array.isArray(operand) ? operand : [operand]).map((arg) => compileIn(arg, scope));
  const { min, max, run } = operator;
  if (args.length < min || args.length > max) {
    const wanted = min === max ? `exactly ${min} arguments` : `at least ${min} arguments, and at most ${max},`;
    throw new EngineError(16020, `Expression ${name} takes ${wanted}. ${args.length} were passed in.`);
  }
  const { env } = scope;
  const [first, second] = args;
  if (args.length === 1 && first) return (context) => run([first(context)], env);
  if (args.length === 2 && first && second) return (context) => run([first(context), second(context)], env);
  return (context) =>
    run(
      args.map((arg) => arg(context)),
      env,
    );
}

function compileObject(spec: Doc, scope: Scope): Evaluate {
  const [first] = spec.keys();
  if (first?.startsWith('$')) {
    if (spec.size > 1) {
      throw new EngineError(
        15983,
        `an object representing an expression must have exactly one field: ${[...spec.keys()].join(', ')}`,
      );
    }
    return compileOperator(first, spec.get(first) as Value, scope);
  }
  const fields = [...spec].map(([name, value]): [string, Evaluate] => {
    if (name.startsWith('$'))
      throw new EngineError(
        16410,
        `FieldPath field names may not start with '$'. Consider using $getField or $setField.`,
      );
    if (name.includes('.'))
      throw new EngineError(16412, `FieldPath field names may not contain '.'. Consider using $getField or $setField.`);
    return [name, compileIn(value, scope)];
  });
  return (context) => {
    const doc: Doc = new Map();
    for (const [name, evaluate] of fields) {
      const value = evaluate(context);
      if (value !== undefined) doc.set(name, value);
    }
    return doc;
  };
}

function compileIn(operand: Value, scope: Scope): Evaluate {
  if (typeof operand === 'string' && operand.startsWith('$')) {
    return operand.startsWith('$$') ? compileVariable(operand.slice(2), scope) : compilePath(operand.slice(1));
  }
  if (isDoc(operand)) return compileObject(operand, scope);
  if (Array.isArray(operand)) {
    const items = operand.map((item) => compileIn(item, scope));
    return (context) => items.map((item) => item(context) ?? null);
  }
  return () => operand;
}

/**
 * Compiles an aggregation expression once for many documents; evaluate it with `rootContext(doc)`.
 * @throws EngineError 168 for an operator outside the declared subset, 17276 for an undefined variable
 */
export const compileExpression = (operand: Value, env: ExpressionEnv = {}): Evaluate =>
  compileIn(operand, { env, slots: new Map() });
