import { readFileSync } from 'node:fs';
import { LOCALES } from '@linli/kit/graphql/locale.ts';
import { z } from 'zod';

const Category = z.object({
  code: z.string().regex(/^[A-Z]{2}-\d{2}$/),
  name: z.record(z.enum(LOCALES), z.string().min(1)),
});

/** A kind of help; the code never changes its meaning. */
export type IssueCategory = z.output<typeof Category>;

const file = new URL('../../data/categories.json', import.meta.url);

/** The coded table; a new kind is a new row in the file. */
export const categories: ReadonlyMap<string, IssueCategory> = new Map(
  z
    .array(Category)
    .parse(JSON.parse(readFileSync(file, 'utf8')))
    .map((category) => [category.code, category]),
);
