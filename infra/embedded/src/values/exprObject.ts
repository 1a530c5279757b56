import { EngineError } from '../errors.ts';
import { eager, isNullish } from './expressionTypes.ts';
import type { OperatorTable, SpecialOperator } from './expressionTypes.ts';
import { namedOperands } from './exprArgs.ts';
import { isNum, typeName } from './kinds.ts';
import { isDoc } from './types.ts';
import type { Doc, Value } from './types.ts';

function mergeObjects(args: (Value | undefined)[]): Value {
  const merged: Doc = new Map();
  for (const value of args.length === 1 && Array.isArray(args[0]) ? args[0] : args) {
    if (isNullish(value)) continue;
    if (!isDoc(value))
      throw new EngineError(40400, `$mergeObjects requires object inputs, but input is of type ${typeName(value)}`);
    for (const [name, inner] of value) merged.set(name, inner);
  }
  return merged;
}

function pairOf(item: Value): [string, Value] {
  if (Array.isArray(item)) {
    if (item.length !== 2)
      throw new EngineError(
        40397,
        `$arrayToObject requires an array of size 2 arrays,found array of size: ${item.length}`,
      );
    if (typeof item[0] !== 'string')
      throw new EngineError(
        40395,
        `$arrayToObject requires an array of key-value pairs, where the key must be of type string. Found key type: ${typeName(item[0])}`,
      );
    return item as [string, Value];
  }
  if (!isDoc(item))
    throw new EngineError(40398, `Unrecognised input type format for $arrayToObject: ${typeName(item)}`);
  const name = item.get('k');
  const value = item.get('v');
  if (item.size !== 2)
    throw new EngineError(
      40392,
      `$arrayToObject requires an object keys of 'k' and 'v'. Found incorrect number of keys:${item.size}`,
    );
  if (name === undefined || value === undefined)
    throw new EngineError(40393, `$arrayToObject requires an object with keys 'k' and 'v'.`);
  if (typeof name !== 'string')
    throw new EngineError(
      40394,
      `$arrayToObject requires an object with keys 'k' and 'v', where the value of 'k' must be of type string. Found type: ${typeName(name)}`,
    );
  return [name, value];
}

function arrayToObject([list]: (Value | undefined)[]): Value {
  if (isNullish(list)) return null;
  if (!Array.isArray(list))
    throw new EngineError(40386, `$arrayToObject requires an array input, found: ${typeName(list)}`);
  const kinds = new Set(list.map((item) => Array.isArray(item)));
  if (kinds.size > 1) throw new EngineError(40391, '$arrayToObject requires a consistent input format.');
  const doc: Doc = new Map();
  for (const item of list) {
    const [name, value] = pairOf(item);
    if (name.includes('\0')) throw new EngineError(4940400, 'Key field cannot contain an embedded null byte');
    doc.set(name, value);
  }
  return doc;
}

function objectToArray([doc]: (Value | undefined)[]): Value {
  if (isNullish(doc)) return null;
  if (!isDoc(doc)) throw new EngineError(40390, `$objectToArray requires a document input, found: ${typeName(doc)}`);
  return [...doc].map(
    ([k, v]): Doc =>
      new Map<string, Value>([
        ['k', k],
        ['v', v],
      ]),
  );
}

const getField: SpecialOperator = (operand, scope, compile) => {
  const named =
    isDoc(operand) && operand.has('field')
      ? namedOperands(
          '$getField',
          operand,
          { required: ['field', 'input'], optional: [] },
          { shape: 3041701, unknown: 3041701, missing: 3041703 },
        )
      : undefined;
  const fieldSpec = named ? (named.get('field') as Value) : operand;
  if (typeof fieldSpec === 'string' && fieldSpec.startsWith('$') && !named)
    throw new EngineError(5654600, `$getField requires 'field' to evaluate to a constant`);
  const field = compile(fieldSpec, scope);
  const input = compile(named ? (named.get('input') as Value) : '$$CURRENT', scope);
  return (context) => {
    const name = field(context);
    if (typeof name !== 'string')
      throw new EngineError(5654602, `$getField requires 'field' to evaluate to a String, found: ${typeName(name)}`);
    const doc = input(context);
    if (doc === null) return null;
    return isDoc(doc) ? doc.get(name) : undefined;
  };
};

/** Operators on documents, and those that look at types. */
export const OBJECTS: OperatorTable = {
  $mergeObjects: eager(0, Number.POSITIVE_INFINITY, mergeObjects),
  $arrayToObject: eager(1, 1, arrayToObject),
  $objectToArray: eager(1, 1, objectToArray),
  $getField: getField,
  $type: eager(1, 1, ([value]) => typeName(value)),
  $isNumber: eager(1, 1, ([value]) => isNum(value)),
};
