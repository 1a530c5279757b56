import { EJSON } from 'bson';
import { isDoc } from '../../src/values/index.ts';
import type { Value } from '../../src/values/index.ts';

/** Exact text of a value, with type and field order, for comparison. */
export function canonical(value: Value): string {
  if (isDoc(value))
    return `{${[...value].map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join(',')}}`;
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  return EJSON.stringify(value, { relaxed: false });
}
