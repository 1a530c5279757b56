import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Category, categoryCodeShape, majorCodeShape } from '../catalogue/category.ts';
import { suggestCategories } from './suggestCategory.ts';

const FINDING_KINDS = ['HAZARD', 'DISPUTE', 'SERVICE_GAP', 'BAD_TREND'] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

/** Majors in which a finding of the kind is looked for by its words, and the code where no word says more. */
const tableShape = z.record(
  z.enum(FINDING_KINDS),
  z.strictObject({ majors: z.array(majorCodeShape).min(1), otherwise: categoryCodeShape }),
);

const file = new URL('../../data/findingCategories.json', import.meta.url);
const table = tableShape.parse(JSON.parse(readFileSync(file, 'utf8')));

/** The category under which a finding of a visit is taken in; whoever dispatches it may classify it anew. */
export async function categoryOfFinding(
  catalogue: Catalogue,
  { kind, text, areaIds }: { readonly kind: FindingKind; readonly text: string; readonly areaIds: readonly string[] },
): Promise<Category> {
  const { majors, otherwise } = table[kind];
  const all = await catalogue.list({ areaIds });
  const [best] = suggestCategories(
    all.filter(({ major }) => majors.includes(major.code)),
    text,
  );
  const category = best?.category ?? all.find(({ code }) => code === otherwise);
  if (!category) throw new TypeError(`the catalogue has no category ${otherwise}`);
  return category;
}
