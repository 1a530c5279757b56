import { readFileSync } from 'node:fs';
import { LOCALES } from '@linli/kit/graphql/locale.ts';
import { z } from 'zod';

const text = z.record(z.enum(LOCALES), z.string().min(1));

const HelpKind = z.strictObject({
  code: z.string().regex(/^MH-\d{2}$/),
  /** The issue category under which this help is ordered. */
  categoryCode: z.string().regex(/^90-9\d{2}$/),
  name: text,
  description: text,
});

/** One of the kinds of help of the micro-help station; the code never changes its meaning. */
export type HelpKind = z.output<typeof HelpKind>;

const file = new URL('../../data/helpKinds.json', import.meta.url);
const rows = z.array(HelpKind).parse(JSON.parse(readFileSync(file, 'utf8')));

/** By code. */
export const helpKinds: ReadonlyMap<string, HelpKind> = new Map(rows.map((kind) => [kind.code, kind]));

/** By the category of the issue. */
export const kindOfCategory: ReadonlyMap<string, HelpKind> = new Map(rows.map((kind) => [kind.categoryCode, kind]));

export const HELP_CATEGORY_CODES: readonly string[] = rows.map(({ categoryCode }) => categoryCode);
