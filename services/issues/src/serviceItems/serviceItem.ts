import { z } from 'zod';
import { formShape } from '../catalogue/form.ts';
import { codeShape, nameShape } from '../procedure/definition.ts';

/** Level of the place that processes an item; an application goes to that place above the applicant's home. */
export const ITEM_LEVELS = ['COMMUNITY', 'SUBDISTRICT', 'DISTRICT'] as const;

/** What has to be shown or handed in of a material. */
export const MATERIAL_FORMS = ['ORIGINAL', 'COPY', 'ORIGINAL_AND_COPY'] as const;

/** Most materials and results of an item, working days of a limit, fen of a fee (¥1,000,000). */
export const MAX_ITEM_MATERIALS = 30;
export const MAX_ITEM_RESULTS = 10;
export const MAX_LIMIT_DAYS = 250;
export const MAX_FEE_FEN = 100_000_000;

/** Numbers within a group: of the shipped catalogue, and those an area may define. */
export const SHIPPED_NUMBERS = { from: 1, to: 79 } as const;
export const LOCAL_NUMBERS = { from: 80, to: 999 } as const;

/** Most items one area may define. */
export const MAX_LOCAL_ITEMS = 200;

/** The procedure of an item that names none. */
export const STANDARD_PROCEDURE = 'SERVICE_APPLICATION';

export const groupCodeShape = z.string().regex(/^(?!HH)[A-Z]{2}$/);

/** Group and number, e.g. `MZ-001`. */
export const itemCodeShape = z.string().regex(/^(?!HH)[A-Z]{2}-(?!000)\d{3}$/);

export const groupShape = z.strictObject({ code: groupCodeShape, name: nameShape });

/** Items of one field of work, e.g. civil affairs and relief (民政救助). */
export type ItemGroup = z.output<typeof groupShape>;

const distinct = (codes: readonly string[]): boolean => new Set(codes).size === codes.length;

/** What an item says, with texts written in this shape: the files and the graph name languages differently. */
export function definitionShapeOf<T extends z.ZodType, F extends z.ZodType>(text: T, form: F) {
  const material = z.strictObject({
    code: codeShape,
    name: text,
    form: z.enum(MATERIAL_FORMS),
    required: z.boolean(),
    note: text.nullable().default(null),
  });
  return z.strictObject({
    name: text,
    /** Who may apply. */
    eligibility: text,
    level: z.enum(ITEM_LEVELS),
    /** What is promised, in working days from acceptance. */
    promiseDays: z.int().min(1).max(MAX_LIMIT_DAYS),
    /** What the law allows, in working days; null where no law says. */
    legalDays: z.int().min(1).max(MAX_LIMIT_DAYS).nullable().default(null),
    /** 0: free of charge. */
    feeFen: z.int().min(0).max(MAX_FEE_FEN).default(0),
    materials: z
      .array(material)
      .max(MAX_ITEM_MATERIALS)
      .refine((all) => distinct(all.map(({ code }) => code)), '材料重复 Materials repeat'),
    /** What the applicant gets in the end. */
    results: z.array(text).min(1).max(MAX_ITEM_RESULTS),
    form,
    procedure: codeShape.default(STANDARD_PROCEDURE),
  });
}

/** The promise keeps within the law. */
export const keepsTheLaw = ({ promiseDays, legalDays }: Pick<ItemDefinition, 'promiseDays' | 'legalDays'>): boolean =>
  legalDays === null || promiseDays <= legalDays;

export const LAW_MESSAGE = '承诺时限不得长于法定时限 The promise may not exceed the legal limit';

export const definitionShape = definitionShapeOf(nameShape, formShape);

export type ItemDefinition = z.output<typeof definitionShape>;
export type RequiredMaterial = ItemDefinition['materials'][number];

/** A service item (服务事项), complete. A version never changes; an application keeps the one it came under. */
export type ServiceItem = ItemDefinition & {
  readonly code: string;
  readonly group: ItemGroup;
  /** Counts from 1. */
  readonly version: number;
  /** The area that defined it; null for those of the shipped catalogue. */
  readonly areaId: string | null;
  /** Nothing new is applied for; what was stays readable. */
  readonly retired: boolean;
};

export const groupOf = (code: string): string => code.slice(0, 2);

/** 1–999. */
export const numberOf = (code: string): number => Number(code.slice(3));
