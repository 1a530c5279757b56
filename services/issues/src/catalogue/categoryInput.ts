import { shapes } from '@linli/kit/graphql/input.ts';
import { z } from 'zod';
import { nameShape } from '../procedure/definition.ts';
import { keywordsShape, localCodeShape, type Major, traitsShape } from './category.ts';
import { formShapeOf } from './form.ts';
import type { Definition } from './localCategory.ts';

/** Source of a limit that an area sets without naming one. */
export const OWN_SOURCE = '本区域自定 Set by the area';

/** A text in both languages, as the graph writes it. */
const text = z
  .object({ zhCN: z.string(), en: z.string() })
  .transform(({ zhCN, en }) => ({ 'zh-CN': zhCN, en }))
  .pipe(nameShape);

const traits = traitsShape.shape;

/** What the graph takes for a category; absent values come from its major category. */
export const categoryInput = z.object({
  areaId: shapes.id,
  code: localCodeShape,
  version: z.number().int().min(1).nullish(),
  name: text,
  keywords: keywordsShape.nullish(),
  form: formShapeOf(text).nullish(),
  size: traits.size.nullish(),
  urgency: traits.urgency.nullish(),
  limit: traits.limit.nullish(),
  filingCondition: text.nullish(),
  closingCondition: text.nullish(),
  duplicateRadius: traits.duplicateRadius.nullish(),
  anonymousAllowed: traits.anonymousAllowed.nullish(),
  photosRequired: traits.photosRequired.nullish(),
  procedure: traits.procedure.nullish(),
  handlerKind: traits.handlerKind.nullish(),
  source: traits.source.nullish(),
});

/** The complete definition, with what the major gives. */
export function definitionOf(input: z.output<typeof categoryInput>, major: Major): Definition {
  const { name, keywords, form } = input;
  const given = traitsShape.partial().parse(onlyGiven(input));
  const source = given.source ?? (given.limit ? OWN_SOURCE : major.traits.source);
  return { ...major.traits, ...given, source, name, keywords: keywords ?? [], form: form ?? [] };
}

function onlyGiven(input: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.keys(traits).flatMap((key) => (input[key] == null ? [] : [[key, input[key]]])));
}
