import { MAX_LINE_LENGTH, MAX_TEXT_LENGTH } from '@linli/kit/graphql/input.ts';
import { z } from 'zod';
import { nameShape } from '../procedure/definition.ts';

/** Kinds of answers, as Open311 GeoReport v2 names its attributes' datatypes; `text` is a string of several lines. */
export const DATA_TYPES = ['string', 'number', 'datetime', 'text', 'singlevaluelist', 'multivaluelist'] as const;

export type DataType = (typeof DATA_TYPES)[number];

/** Most fields of a form and values of a list. */
export const MAX_FORM_FIELDS = 20;
export const MAX_FIELD_VALUES = 20;

const isList = (type: DataType): boolean => type === 'singlevaluelist' || type === 'multivaluelist';

const distinct = (keys: readonly string[]): boolean => new Set(keys).size === keys.length;

/** A form whose texts are written in this shape: the files and the graph name languages differently. */
export function formShapeOf<T extends z.ZodType>(text: T) {
  const value = z.strictObject({ key: z.string().regex(/^[A-Z0-9][A-Z0-9_]{0,39}$/), name: text });
  const field = z
    .strictObject({
      code: z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/),
      dataType: z.enum(DATA_TYPES),
      required: z.boolean().default(false),
      /** Place in the form; the smallest comes first. */
      order: z.number().int().min(1).max(MAX_FORM_FIELDS),
      name: text,
      /** How to find the answer, e.g. where the number of a lamp post stands. */
      description: text.nullable().default(null),
      values: z.array(value).max(MAX_FIELD_VALUES).default([]),
    })
    .refine(({ dataType, values }) => isList(dataType) === values.length > 0, {
      path: ['values'],
      error: '只有列表字段有选项 Lists have values, everything else has none',
    })
    .refine(({ values }) => distinct(values.map(({ key }) => key)), {
      path: ['values'],
      error: '选项重复 Keys repeat',
    });
  return z
    .array(field)
    .max(MAX_FORM_FIELDS)
    .refine((fields) => distinct(fields.map(({ code }) => code)), '字段重复 Codes repeat')
    .transform((fields) => fields.toSorted((a, b) => a.order - b.order));
}

/** What is asked of whoever reports, beside the description. */
export const formShape = formShapeOf(nameShape);

export type Form = z.output<typeof formShape>;
export type FormField = Form[number];

/** Longest answers in characters. */
export const MAX_STRING_ANSWER = MAX_LINE_LENGTH;
export const MAX_TEXT_ANSWER = MAX_TEXT_LENGTH;
