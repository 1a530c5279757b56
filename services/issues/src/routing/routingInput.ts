import { z } from 'zod';
import { MAX_RULES, ruleShape, whenShape } from './ruleTable.ts';

/** Conditions as the graph takes them, where what is absent may be null. */
const whenInput = z.preprocess(withoutNulls, whenShape);

/** Rules as the graph takes them; become `Rule`s. */
export const rulesInput = z
  .array(
    z.strictObject({
      ...ruleShape.shape,
      when: whenInput,
      decision: z.preprocess(withoutNulls, ruleShape.shape.decision),
    }),
  )
  .min(1)
  .max(MAX_RULES);

function withoutNulls(given: unknown): unknown {
  if (typeof given !== 'object' || given === null) return given;
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
}
