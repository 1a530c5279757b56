import { EngineError } from '../errors.ts';
import type { Compile, Context, Evaluate, ExpressionEnv, Scope, SpecialOperator } from './expressionTypes.ts';
import { isNum, typeName } from './kinds.ts';
import { toInteger } from './numbers.ts';
import { isDoc } from './types.ts';
import type { Doc, Value } from './types.ts';

/** Error codes of an operator with named arguments: not an object, unknown argument, missing argument. */
export type ArgCodes = { shape: number; unknown: number; missing: number };

const DEFAULT_CODES: ArgCodes = { shape: 40515, unknown: 40518, missing: 40516 };

/** Checks the named arguments of an operator and gives them uncompiled. */
export function namedOperands(
  name: string,
  operand: Value,
  names: { required: readonly string[]; optional: readonly string[] },
  codes: ArgCodes = DEFAULT_CODES,
): Doc {
  if (!isDoc(operand))
    throw new EngineError(codes.shape, `${name} only supports an object as its argument, found: ${typeName(operand)}`);
  const unknown = [...operand.keys()].find((key) => !names.required.includes(key) && !names.optional.includes(key));
  if (unknown !== undefined) throw new EngineError(codes.unknown, `Unrecognized argument to ${name}: ${unknown}`);
  const missing = names.required.find((key) => !operand.has(key));
  if (missing !== undefined) throw new EngineError(codes.missing, `Missing '${missing}' parameter to ${name}`);
  return operand;
}

/** Values of named arguments; those not given are absent, those that evaluate to nothing are undefined. */
export type Named = Readonly<Record<string, Value | undefined>>;

/** An operator whose named arguments are all evaluated before it runs. */
export function named(
  name: string,
  required: readonly string[],
  optional: readonly string[],
  run: (args: Named, env: ExpressionEnv) => Value | undefined,
  codes?: ArgCodes,
): SpecialOperator {
  return (operand: Value, scope: Scope, compile: Compile): Evaluate => {
    const spec = namedOperands(name, operand, { required, optional }, codes);
    const args = [...spec].map(([key, value]): [string, Evaluate] => [key, compile(value, scope)]);
    return (context: Context) => {
      const values: Record<string, Value | undefined> = {};
      for (const [key, evaluate] of args) values[key] = evaluate(context) ?? null;
      return run(values, scope.env);
    };
  };
}

/** An argument that must be a whole number of 32 bits. */
export function wholeArgument(value: Value | undefined, what: string, code: number): number {
  const whole = isNum(value) ? toInteger(value) : undefined;
  if (whole === undefined || whole > 2147483647n || whole < -2147483648n) {
    throw new EngineError(
      code,
      `${what} must be representable as a 32-bit integer, found a value of type ${typeName(value)}`,
    );
  }
  return Number(whole);
}
