import { shapes } from '@linli/kit/graphql/input.ts';
import { z } from 'zod';
import { measures } from './measures.ts';
import { BASES } from './tally.ts';

/** What figures can be told apart by. */
export const DIMENSIONS = [
  'SUBDISTRICT',
  'COMMUNITY',
  'GRID',
  'CATEGORY',
  'MAJOR',
  'HANDLER',
  'ACCEPTOR',
  'CHANNEL',
  'URGENCY',
  'SIZE',
  'DAY',
  'WEEK',
  'MONTH',
] as const;

export type Dimension = (typeof DIMENSIONS)[number];

/** Most dimensions and measures of one question. */
export const MAX_DIMENSIONS = 2;
export const MAX_MEASURES = 30;

/** Longest period of one question, in days (three years). */
export const MAX_PERIOD_DAYS = 1_096;

const DAY_MS = 86_400_000;

const query = {
  areaId: shapes.id.nullish(),
  handlerUnitId: shapes.id.nullish(),
  personId: shapes.id.nullish(),
  since: z.date(),
  until: z.date(),
  measures: z
    .array(z.string().refine((key) => measures.has(key)))
    .min(1)
    .max(MAX_MEASURES)
    .refine((keys) => new Set(keys).size === keys.length),
  groupBy: z
    .array(z.enum(DIMENSIONS))
    .max(MAX_DIMENSIONS)
    .refine((wanted) => new Set(wanted).size === wanted.length)
    .default([]),
  basis: z.enum(BASES).default('HAPPENED'),
};

type PeriodInput = { readonly since: Date; readonly until: Date };

/** The end comes after the beginning, and not too long after it. */
export const inOrder = ({ since, until }: PeriodInput): boolean =>
  since < until && until.getTime() - since.getTime() <= MAX_PERIOD_DAYS * DAY_MS;

export const queryShape = z.object(query).refine(inOrder, { path: ['until'] });

export const snapshotShape = z
  .object({
    areaId: shapes.id,
    since: query.since,
    until: query.until,
    measures: query.measures,
    groupBy: query.groupBy,
    basis: query.basis,
    title: shapes.line,
    idempotencyKey: shapes.idempotencyKey,
  })
  .refine(inOrder, { path: ['until'] });

export type FigureInput = z.output<typeof queryShape>;
