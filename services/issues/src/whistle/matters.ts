import { readFileSync } from 'node:fs';
import { z } from 'zod';

const fileShape = z.strictObject({
  version: z.int().min(1),
  source: z.string().min(1),
  /** Beginnings of category codes; empty: everything. */
  categoryPrefixes: z.array(z.string().min(1)),
});

const file = new URL('../../data/whistleMatters.json', import.meta.url);
const { categoryPrefixes } = fileShape.parse(JSON.parse(readFileSync(file, 'utf8')));

/** Whether a community may whistle for matters of this category. */
export const isWhistleMatter = (categoryCode: string): boolean =>
  categoryPrefixes.length === 0 || categoryPrefixes.some((prefix) => categoryCode.startsWith(prefix));
