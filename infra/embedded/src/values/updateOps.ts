import { Int32, Long, Timestamp } from 'bson';
import { EngineError } from '../errors.ts';
import { compareValues } from './compare.ts';
import { isNum, typeName } from './kinds.ts';
import { add, int32, isZero, long, multiply, toInteger } from './numbers.ts';
import { addToSet, pop, pull, pullAll, push } from './updateArrays.ts';
import type { Change, UpdateState } from './updatePaths.ts';
import { isDoc } from './types.ts';
import type { ExpressionEnv } from './expressionTypes.ts';
import type { Num, Value } from './types.ts';

/** The behaviour of one operator on one field: how it changes the value, and whether it creates missing parents. */
export type FieldOp = Pick<Change, 'apply' | 'creates' | 'insertOnly'>;

/** Makes the behaviour from the operand; `path` is for messages. */
type MakeOp = (operand: Value, path: string, env: ExpressionEnv) => FieldOp;

const mismatch = (message: string): EngineError => new EngineError('TypeMismatch', message);

const describe = ({ before }: UpdateState): string => describeId(before.get('_id'));

const describeId = (id: Value | undefined): string =>
  id === undefined ? '{}' : `{_id: ${isDoc(id) || Array.isArray(id) ? typeName(id) : String(id)}}`;

const arithmetic = (name: '$inc' | '$mul', compute: (old: Num, by: Num) => Num, first: (by: Num) => Num): MakeOp => {
  const verb = name === '$inc' ? 'increment' : 'multiply';
  return (operand, path) => {
    if (!isNum(operand)) throw mismatch(`Cannot ${verb} with non-numeric argument: {${path}: ${typeName(operand)}}`);
    return {
      creates: true,
      apply: (old, state) => {
        if (old === undefined) return first(operand);
        if (isNum(old)) return compute(old, operand);
        throw mismatch(
          `Cannot apply ${name} to a value of non-numeric type. ${describe(state)} has the field '${path}' of non-numeric type ${typeName(old)}`,
        );
      },
    };
  };
};

const zeroLike = (by: Num): Num => multiply(by, int32(0));

const extreme =
  (better: (order: number) => boolean): MakeOp =>
  (operand) => ({
    creates: true,
    apply: (old) => (old === undefined || better(compareValues(operand, old)) ? operand : old),
  });

const currentDate: MakeOp = (operand, path) => {
  const kind = isDoc(operand) ? operand.get('$type') : operand === true || operand === false ? 'date' : undefined;
  if (isDoc(operand) && (operand.size !== 1 || !operand.has('$type'))) {
    throw new EngineError(
      'BadValue',
      `Unrecognized $currentDate option: ${[...operand.keys()].find((key) => key !== '$type')}`,
    );
  }
  if (kind !== 'date' && kind !== 'timestamp') {
    throw new EngineError(
      'BadValue',
      `${typeName(operand)} is not valid type for $currentDate of '${path}'. Please use a boolean ('true') or a $type expression ({$type: 'timestamp/date'}).`,
    );
  }
  return {
    creates: true,
    apply: (_, { now }) => (kind === 'date' ? now : new Timestamp({ t: Math.floor(now.getTime() / 1000), i: 1 })),
  };
};

const BITS: Record<string, (a: bigint, b: bigint) => bigint> = {
  and: (a, b) => a & b,
  or: (a, b) => a | b,
  xor: (a, b) => a ^ b,
};

const isInteger = (value: Value | undefined): value is Int32 | Long =>
  isNum(value) && (value instanceof Int32 || value instanceof Long);

function applyBits(old: Int32 | Long, steps: [string, Int32 | Long][]): Num {
  let wide = old instanceof Long;
  let bits = toInteger(old) as bigint;
  for (const [name, by] of steps) {
    wide ||= by instanceof Long;
    bits = (BITS[name] as (a: bigint, b: bigint) => bigint)(bits, toInteger(by) as bigint);
  }
  return wide ? long(bits) : int32(Number(bits));
}

const bit: MakeOp = (operand, path) => {
  if (!isDoc(operand) || operand.size === 0) {
    throw new EngineError(
      'BadValue',
      `The $bit modifier is not compatible with a ${typeName(operand)}. You must pass in an embedded document: {$bit: {field: {and/or/xor: #}}`,
    );
  }
  const steps = [...operand].map(([name, by]): [string, Int32 | Long] => {
    if (!(name in BITS))
      throw new EngineError('BadValue', `The $bit modifier only supports 'and', 'or', and 'xor', not '${name}'`);
    if (!isInteger(by))
      throw new EngineError(
        'BadValue',
        `The $bit modifier field must be an Integer(32/64 bit); a '${typeName(by)}' is not supported here`,
      );
    return [name, by];
  });
  return {
    creates: true,
    apply: (old, state) => {
      if (old !== undefined && !isInteger(old)) {
        throw new EngineError(
          'BadValue',
          `Cannot apply $bit to a value of non-integral type.${describe(state)} has the field ${path} of non-integer type ${typeName(old)}`,
        );
      }
      return applyBits(old ?? int32(0), steps);
    },
  };
};

/** The update operators on a single field. `$rename` concerns two and is not here. */
export const FIELD_OPS: Readonly<Record<string, MakeOp>> = {
  $set: (operand) => ({ creates: true, apply: () => operand }),
  $setOnInsert: (operand) => ({ creates: true, insertOnly: true, apply: () => operand }),
  $unset: () => ({ creates: false, apply: () => undefined }),
  $inc: arithmetic(
    '$inc',
    (old, by) => (isZero(by) && old.constructor === by.constructor ? old : add(old, by, 'error')),
    (by) => by,
  ),
  $mul: arithmetic('$mul', (old, by) => multiply(old, by, 'error'), zeroLike),
  $min: extreme((order) => order < 0),
  $max: extreme((order) => order > 0),
  $currentDate: currentDate,
  $bit: bit,
  $push: push,
  $addToSet: addToSet,
  $pull: pull,
  $pullAll: pullAll,
  $pop: pop,
};
