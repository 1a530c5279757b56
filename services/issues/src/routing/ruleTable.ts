import { z } from 'zod';
import { CATEGORY_KINDS, ISSUE_SIZES, ISSUE_URGENCIES } from '../catalogue/category.ts';
import { CHANNELS, HANDLINGS } from '../issue/issue.ts';
import { codeShape } from '../procedure/definition.ts';

/** Most rules of one table, and alternatives of one condition. */
export const MAX_RULES = 100;
export const MAX_ALTERNATIVES = 50;

const someOf = <T extends z.ZodType>(shape: T) => z.array(shape).min(1).max(MAX_ALTERNATIVES).optional();

/** What a rule asks for; every condition given must hold, in any of its alternatives. */
export const whenShape = z.strictObject({
  urgency: someOf(z.enum(ISSUE_URGENCIES)),
  size: someOf(z.enum(ISSUE_SIZES)),
  kind: someOf(z.enum(CATEGORY_KINDS)),
  channel: someOf(z.enum(CHANNELS)),
  /** Beginnings of category codes. */
  category: someOf(z.string().regex(/^[A-Z0-9][A-Z0-9-]{0,5}$/)),
  /** The area itself or one above. */
  areaId: someOf(z.string().min(1).max(100)),
});

/** What a rule decides; absent: the category's procedure. */
export const decisionShape = z.strictObject({ handling: z.enum(HANDLINGS), procedure: codeShape.optional() });

export const ruleShape = z.strictObject({ key: codeShape, when: whenShape, decision: decisionShape });

export const rulesShape = z.array(ruleShape).min(1).max(MAX_RULES);

export type Rule = z.output<typeof ruleShape>;

/** A version of a table; the first rule that fits decides, and the last one fits everything. */
export type RuleTable = {
  readonly version: number;
  /** The area that has defined it; null for the one that comes with the product. */
  readonly areaId: string | null;
  readonly rules: readonly Rule[];
};
