import { CODES, EngineError } from '../errors.ts';
import { convertValue, targetOf } from './convert.ts';
import { namedOperands } from './exprArgs.ts';
import { eager, isNullish } from './expressionTypes.ts';
import type { EagerOperator, OperatorTable, SpecialOperator } from './expressionTypes.ts';
import type { Value } from './types.ts';

const shorthand = (target: string): EagerOperator =>
  eager(1, 1, ([value]) => (isNullish(value) ? null : convertValue(value, target)));

const convert: SpecialOperator = (operand, scope, compile) => {
  const codes = { shape: 9, unknown: 9, missing: 9 };
  const spec = namedOperands(
    '$convert',
    operand,
    { required: ['input', 'to'], optional: ['onError', 'onNull'] },
    codes,
  );
  const optional = (name: string) => (spec.has(name) ? compile(spec.get(name) as Value, scope) : undefined);
  const input = compile(spec.get('input') as Value, scope);
  const to = compile(spec.get('to') as Value, scope);
  const onError = optional('onError');
  const onNull = optional('onNull');
  return (context) => {
    const value = input(context);
    const target = to(context);
    if (isNullish(value)) return onNull ? onNull(context) : null;
    if (isNullish(target)) return null;
    const name = targetOf(target);
    try {
      return convertValue(value, name);
    } catch (error) {
      const expected =
        error instanceof EngineError && (error.code === CODES.ConversionFailure || error.code === CODES.Overflow);
      if (!onError || !expected) throw error;
      return onError(context);
    }
  };
};

/** Conversions between types. */
export const CONVERSIONS: OperatorTable = {
  $toInt: shorthand('int'),
  $toLong: shorthand('long'),
  $toDouble: shorthand('double'),
  $toDecimal: shorthand('decimal'),
  $toDate: shorthand('date'),
  $toString: shorthand('string'),
  $toObjectId: shorthand('objectId'),
  $toBool: shorthand('bool'),
  $convert: convert,
};
