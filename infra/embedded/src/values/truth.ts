import { isNum } from './kinds.ts';
import { isZero } from './numbers.ts';
import type { Value } from './types.ts';

/** MongoDB's truth of a value: false, null, missing and zero are false, everything else is true. */
export const isTruthy = (value: Value | undefined): boolean =>
  value !== undefined && value !== null && value !== false && !(isNum(value) && isZero(value));
