import { Decimal128, Double, Int32, Long } from 'bson';
import { equalsValue } from './compare.ts';
import { isDoc } from './types.ts';
import type { Doc, Value } from './types.ts';

/** Whether two values encode to the same bytes: unlike equality, 1 and 1.0 differ. */
export function identicalValue(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined || a === null || b === null) return false;
  if (typeof a !== 'object' || typeof b !== 'object' || a.constructor !== b.constructor) return false;
  if (isDoc(a)) return identicalDocs(a, b as Doc);
  if (Array.isArray(a)) return identicalArrays(a, b as Value[]);
  if (a instanceof Int32 || a instanceof Double) return Object.is(a.value, (b as Double).value);
  if (a instanceof Long) return a.equals(b as Long);
  if (a instanceof Decimal128) return Buffer.compare(a.bytes, (b as Decimal128).bytes) === 0;
  return equalsValue(a, b);
}

function identicalDocs(a: Doc, b: Doc): boolean {
  if (a.size !== b.size) return false;
  const right = b.entries();
  for (const [name, value] of a) {
    const [otherName, other] = right.next().value as [string, Value];
    if (name !== otherName || !identicalValue(value, other)) return false;
  }
  return true;
}

const identicalArrays = (a: Value[], b: Value[]): boolean =>
  a.length === b.length && a.every((value, i) => identicalValue(value, b[i]));
