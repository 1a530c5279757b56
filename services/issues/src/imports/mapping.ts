import { shapes } from '@linli/kit/graphql/input.ts';
import { z } from 'zod';
import { isTimeFormat, isTimeZone } from './instant.ts';
import { isTemplate, placesIn } from './template.ts';

/** Most entries of one table, values of one condition, and conditions. */
export const MAX_TABLE_ENTRIES = 500;
export const MAX_CONDITION_VALUES = 100;
export const MAX_CONDITIONS = 20;

/** Longest value of a column that a table or condition names, in characters. */
export const MAX_NAMED_VALUE = 200;

/** Longest template, in characters. */
export const MAX_TEMPLATE = 1_000;

export const IMPORT_FORMATS = ['CSV', 'JSON'] as const;

/** What may stand between the values of a CSV line. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;

const column = shapes.line;
const value = z.string().trim().max(MAX_NAMED_VALUE);
const values = z.array(value).min(1).max(MAX_CONDITION_VALUES);
const template = z.string().min(1).max(MAX_TEMPLATE).refine(isTemplate, { message: 'text with {column} in braces' });

/**
 * A value by a table: its entry; else the value itself where it means something here already; else the fallback. Without
 * any of them the line is wrong.
 */
const lookupShape = z.strictObject({
  column,
  table: z
    .array(z.strictObject({ value, to: shapes.line }))
    .max(MAX_TABLE_ENTRIES)
    .default([]),
  fallback: shapes.line.nullish().default(null),
});

/** A moment: `ISO` (RFC 3339), or letters as in `yyyy-MM-dd HH:mm`; without an offset of its own it is that of the zone. */
const momentShape = z.strictObject({
  column,
  format: z
    .string()
    .max(40)
    .refine(isTimeFormat, { message: 'ISO, or a pattern of yyyy MM dd HH hh mm ss SSS a' })
    .default('ISO'),
  timeZone: z
    .string()
    .max(60)
    .refine(isTimeZone, { message: 'a time zone such as Asia/Shanghai' })
    .default('Asia/Shanghai'),
});

/** How rows of a partner become issues; data, never code. */
export const definitionShape = z.strictObject({
  name: shapes.line,
  format: z.enum(IMPORT_FORMATS),
  delimiter: z.enum(DELIMITERS).default(','),
  /** Column with the partner's own number, unique within the partner. */
  externalId: column,
  category: lookupShape,
  description: template,
  reportedAt: momentShape,
  /** Absent: PARTNER. */
  channel: lookupShape.nullish().default(null),
  /** Absent: the area the import is for. */
  area: lookupShape.nullish().default(null),
  /** Columns in degrees, WGS 84. */
  location: z.strictObject({ latitude: column, longitude: column }).nullish().default(null),
  address: template.nullish().default(null),
  /** Which values say that the partner has closed it, and when. */
  closed: z
    .strictObject({ column, values, at: momentShape.nullish().default(null) })
    .nullish()
    .default(null),
  /** Rows that do not meet all of them are left out; `holds` false: the column has none of the values. */
  conditions: z
    .array(z.strictObject({ column, values, holds: z.boolean().default(true) }))
    .max(MAX_CONDITIONS)
    .default([]),
});

export type MappingDefinition = z.output<typeof definitionShape>;
export type Lookup = MappingDefinition['category'];
export type Moment = MappingDefinition['reportedAt'];

/** Key of a mapping: capitals, digits, underscores. */
export const mappingKeyShape = z.string().regex(/^[A-Z][A-Z0-9_]{0,39}$/);

/** Columns a definition reads; every one must stand in the header of a CSV. */
export function columnsOf(definition: MappingDefinition): string[] {
  const { category, channel, area, location, reportedAt, closed, conditions, description, address } = definition;
  const lookups = [category, channel, area].flatMap((lookup) => lookup?.column ?? []);
  const moments = [reportedAt, closed?.at].flatMap((moment) => moment?.column ?? []);
  const others = [location?.latitude, location?.longitude, closed?.column].flatMap((one) => one ?? []);
  const asked = conditions.map((condition) => condition.column);
  const written = [description, address ?? ''].flatMap(placesIn);
  return [...new Set([definition.externalId, ...lookups, ...moments, ...others, ...asked, ...written])];
}
