import { EngineError } from '../errors.ts';
import { compareValues } from './compare.ts';
import { compileExpression, rootContext } from './expression.ts';
import type { Context, Evaluate, ExpressionEnv } from './expression.ts';
import { isNullish } from './expressionTypes.ts';
import { hashKey } from './hashKey.ts';
import { isNum, typeName } from './kinds.ts';
import { int32, toInteger } from './numbers.ts';
import { compileSortKeys } from './sort.ts';
import type { SortKey } from './sort.ts';
import { Summation } from './sums.ts';
import { isDoc } from './types.ts';
import type { Doc, Value } from './types.ts';

/** The running state of one accumulator in one group. */
export type Running = { add: (context: Context) => void; result: () => Value };

/** A compiled accumulator: starts a state per group. */
export type Accumulator = () => Running;

type Fold = (evaluate: Evaluate) => Running;

const sum: Fold = (evaluate) => {
  const total = new Summation();
  return {
    add: (context) => {
      const value = evaluate(context);
      if (isNum(value)) total.add(value);
    },
    result: () => total.sum,
  };
};

const avg: Fold = (evaluate) => {
  const total = new Summation();
  return {
    add: (context) => {
      const value = evaluate(context);
      if (isNum(value)) total.add(value);
    },
    result: () => total.mean,
  };
};

const extreme =
  (better: (order: number) => boolean): Fold =>
  (evaluate) => {
    let best: Value = null;
    return {
      add: (context) => {
        const value = evaluate(context);
        if (!isNullish(value) && (best === null || better(compareValues(value, best)))) best = value;
      },
      result: () => best,
    };
  };

const first: Fold = (evaluate) => {
  let found: Value | undefined;
  return {
    add: (context) => {
      if (found === undefined) found = evaluate(context) ?? null;
    },
    result: () => found ?? null,
  };
};

const last: Fold = (evaluate) => {
  let found: Value = null;
  return {
    add: (context) => {
      found = evaluate(context) ?? null;
    },
    result: () => found,
  };
};

const push: Fold = (evaluate) => {
  const all: Value[] = [];
  return {
    add: (context) => {
      const value = evaluate(context);
      if (value !== undefined) all.push(value);
    },
    result: () => all,
  };
};

const addToSet: Fold = (evaluate) => {
  const all = new Map<string, Value>();
  return {
    add: (context) => {
      const value = evaluate(context);
      if (value === undefined) return;
      const key = hashKey(value);
      if (!all.has(key)) all.set(key, value);
    },
    result: () => [...all.values()],
  };
};

const mergeObjects: Fold = (evaluate) => {
  const merged: Doc = new Map();
  return {
    add: (context) => {
      const value = evaluate(context);
      if (isNullish(value)) return;
      if (!isDoc(value))
        throw new EngineError(
          40400,
          `$mergeObjects requires object inputs, but input ${typeName(value)} is of type ${typeName(value)}`,
        );
      for (const [name, inner] of value) merged.set(name, inner);
    },
    result: () => merged,
  };
};

const FOLDS: ReadonlyMap<string, Fold> = new Map([
  ['$sum', sum],
  ['$avg', avg],
  ['$min', extreme((order) => order < 0)],
  ['$max', extreme((order) => order > 0)],
  ['$first', first],
  ['$last', last],
  ['$push', push],
  ['$addToSet', addToSet],
  ['$mergeObjects', mergeObjects],
]);

/** Names of the accumulators that take one expression; the others have parameters. */
export const FOLD_ACCUMULATORS: readonly string[] = [...FOLDS.keys()];

function parameters(name: string, operand: Value, wanted: string[]): Value[] {
  if (!isDoc(operand))
    throw new EngineError(5787801, `specification must be an object; found ${name}: ${typeName(operand)}`);
  const unknown = [...operand.keys()].find((key) => !wanted.includes(key));
  if (unknown !== undefined) throw new EngineError(5787901, `Unknown argument for '${name}' operator: ${unknown}`);
  return wanted.map((key) => {
    const value = operand.get(key);
    if (value === undefined) throw new EngineError(5787906, `Missing value for '${key}' in ${name}`);
    return value;
  });
}

function countOf(name: string, operand: Value, env: ExpressionEnv): number {
  const value = compileExpression(operand, env)(rootContext(new Map()));
  const n = isNum(value) ? toInteger(value) : undefined;
  if (n === undefined || n <= 0n) throw new EngineError(5787908, `'n' of ${name} must be a positive whole number`);
  return Number(n);
}

/** `$top`, `$topN`, `$bottom`, `$bottomN`: outputs in the order of a sort. */
function ranked(name: string, operand: Value, env: ExpressionEnv): Accumulator {
  const many = name.endsWith('N');
  const [sortBy, output, n] = parameters(name, operand, many ? ['sortBy', 'output', 'n'] : ['sortBy', 'output']) as [
    Value,
    Value,
    Value,
  ];
  if (!isDoc(sortBy)) throw new EngineError(10065, `invalid parameter: expected an object (sortBy)`);
  const { key, compare } = compileSortKeys(sortBy);
  const evaluate = compileExpression(output, env);
  const count = many ? countOf(name, n, env) : 1;
  const pick = (all: [SortKey, Value][]): [SortKey, Value][] => {
    all.sort((a, b) => compare(a[0], b[0]));
    return name.startsWith('$top') ? all.slice(0, count) : all.slice(-count);
  };
  return () => {
    let all: [SortKey, Value][] = [];
    return {
      add: (context) => {
        all.push([key(context.root), evaluate(context) ?? null]);
        if (all.length > 2 * count + 64) all = pick(all);
      },
      result: () => {
        const values = pick(all).map(([, value]) => value);
        return many ? values : (values[0] ?? null);
      },
    };
  };
}

/** `$firstN`, `$lastN`, `$minN`, `$maxN`. */
function several(name: string, operand: Value, env: ExpressionEnv): Accumulator {
  const [n, input] = parameters(name, operand, ['n', 'input']) as [Value, Value];
  const count = countOf(name, n, env);
  const evaluate = compileExpression(input, env);
  const sign = name === '$maxN' ? -1 : 1;
  const byOrder = name === '$minN' || name === '$maxN';
  return () => {
    let all: Value[] = [];
    const trim = (): void => {
      if (byOrder) all.sort((a, b) => sign * compareValues(a, b));
      all = name === '$lastN' ? all.slice(-count) : all.slice(0, count);
    };
    return {
      add: (context) => {
        const value = evaluate(context);
        if (byOrder && isNullish(value)) return;
        all.push(value ?? null);
        if (all.length > 2 * count + 64) trim();
      },
      result: () => {
        trim();
        return all;
      },
    };
  };
}

function counting(operand: Value): Accumulator {
  if (!isDoc(operand) || operand.size > 0)
    throw new EngineError('TypeMismatch', '$count takes no arguments, i.e. $count:{}');
  return () => {
    let count = 0;
    return {
      add: () => {
        count += 1;
      },
      result: () => int32(count),
    };
  };
}

/**
 * Compiles one accumulator of `$group` or `$bucket`.
 * @throws EngineError 15952 for an accumulator outside the declared subset
 */
export function compileAccumulator(name: string, operand: Value, env: ExpressionEnv): Accumulator {
  const fold = FOLDS.get(name);
  if (fold) {
    if (Array.isArray(operand)) throw new EngineError(40237, `The ${name} accumulator is a unary operator`);
    const evaluate = compileExpression(operand, env);
    return () => fold(evaluate);
  }
  if (['$top', '$topN', '$bottom', '$bottomN'].includes(name)) return ranked(name, operand, env);
  if (['$firstN', '$lastN', '$minN', '$maxN'].includes(name)) return several(name, operand, env);
  if (name === '$count') return counting(operand);
  throw new EngineError(15952, `unknown group operator '${name}'`);
}
