import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { kindOfCategory } from '../help/helpKinds.ts';
import {
  type Category,
  categoryCodeShape,
  type Major,
  majorOf,
  majorShape,
  traitsShape,
  wordsShape,
} from './category.ts';

const minorShape = z.strictObject({
  code: categoryCodeShape,
  ...wordsShape.shape,
  form: wordsShape.shape.form.default([]),
  ...traitsShape.partial().shape,
});

const catalogueShape = z.strictObject({
  /** Rises with every release that changes a category. */
  version: z.number().int().min(1),
  sources: z.array(z.string().min(1)).min(1),
  majors: z.array(majorShape).min(1),
  minors: z.array(minorShape).min(1),
});

const file = new URL('../../data/catalogue.json', import.meta.url);
const catalogue = catalogueShape.parse(JSON.parse(readFileSync(file, 'utf8')));

/** The major categories of the shipped catalogue, in its order. */
export const majors: ReadonlyMap<string, Major> = new Map(catalogue.majors.map((major) => [major.code, major]));

/** The minor categories of the shipped catalogue, in its order. @throws TypeError at start for one without its major */
export const shippedCategories: ReadonlyMap<string, Category> = new Map(
  [
    ...catalogue.minors,
    // Each kind of help of the micro-help station is a category of its own.
    ...Array.from(kindOfCategory, ([code, { name }]) => ({ code, name, keywords: [name['zh-CN']], form: [] })),
  ].map((minor) => [minor.code, complete(minor)]),
);

function complete(minor: z.output<typeof minorShape>): Category {
  const major = majors.get(majorOf(minor.code));
  if (!major) throw new TypeError(`The category ${minor.code} has no major category`);
  const { version } = catalogue;
  return { ...major.traits, ...minor, major, kind: major.kind, version, areaId: null, retired: false };
}
