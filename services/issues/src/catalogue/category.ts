import { z } from 'zod';
import { codeShape, nameShape } from '../procedure/definition.ts';
import { limitShape } from '../timeLimits/limit.ts';
import { formShape } from './form.ts';

/** Things that stand somewhere (部件), things that happen (事件), help that is ordered (帮扶). */
export const CATEGORY_KINDS = ['COMPONENT', 'EVENT', 'HELP'] as const;
/** What the routing starts from: online or by a meeting, unless the urgency wants somebody on the spot. */
export const ISSUE_SIZES = ['SMALL', 'DIFFICULT'] as const;
export const ISSUE_URGENCIES = ['NORMAL', 'URGENT', 'EMERGENCY'] as const;
/** Who usually handles it: the pool of the community, a firm, a department, a supplier of water or power, … */
export const HANDLER_KINDS = ['RESPONDERS', 'PROPERTY_FIRM', 'DEPARTMENT', 'UTILITY', 'COMMUNITY', 'MEDIATOR'] as const;

export type CategoryKind = (typeof CATEGORY_KINDS)[number];
export type IssueSize = (typeof ISSUE_SIZES)[number];
export type IssueUrgency = (typeof ISSUE_URGENCIES)[number];
export type HandlerKind = (typeof HANDLER_KINDS)[number];

/** Widest circle in which issues of a category can be the same one, in metres. */
export const MAX_DUPLICATE_RADIUS_M = 2_000;
export const MAX_KEYWORDS = 20;
export const MAX_KEYWORD_LENGTH = 20;

/** Minors of the shipped catalogue, and those an area may define for itself. */
export const SHIPPED_MINORS = { from: 1, to: 79 } as const;
export const LOCAL_MINORS = { from: 80, to: 999 } as const;

/** Most categories one area may define. */
export const MAX_LOCAL_CATEGORIES = 200;

/** A code an area may use, as far as its shape goes. */
export const localCodeShape = z.string().regex(/^\d{2}-(?!000)\d{3}$/);

/** Major and minor, e.g. `11-001`; the household help of the first days keeps its two digits (`HH-01`). */
export const categoryCodeShape = z.string().regex(/^(?:\d{2}-(?!000)\d{3}|HH-(?!00)\d{2})$/);

export const majorCodeShape = z.string().regex(/^(?:\d{2}|HH)$/);

/** What a category says beside its code and names; a major gives the values its minors do not state. */
export const traitsShape = z.strictObject({
  size: z.enum(ISSUE_SIZES),
  urgency: z.enum(ISSUE_URGENCIES),
  limit: limitShape,
  /** When a report becomes a case, and when the case is done. */
  filingCondition: nameShape,
  closingCondition: nameShape,
  duplicateRadius: z.number().int().min(0).max(MAX_DUPLICATE_RADIUS_M),
  anonymousAllowed: z.boolean(),
  photosRequired: z.boolean(),
  procedure: codeShape,
  handlerKind: z.enum(HANDLER_KINDS),
  /** Where the limit comes from. */
  source: z.string().trim().min(1).max(300),
});

export type Traits = z.output<typeof traitsShape>;

export const majorShape = z.strictObject({
  code: majorCodeShape,
  kind: z.enum(CATEGORY_KINDS),
  name: nameShape,
  traits: traitsShape,
});

/** A major category (大类). */
export type Major = z.output<typeof majorShape>;

export const keywordsShape = z.array(z.string().trim().min(1).max(MAX_KEYWORD_LENGTH)).max(MAX_KEYWORDS);

/** The words of a category, without what its major gives. */
export const wordsShape = z.strictObject({
  name: nameShape,
  /** Chinese words by which a report is recognised. */
  keywords: keywordsShape,
  form: formShape,
});

/** A minor category (小类), complete. A version never changes: an issue keeps the code and the version it came under. */
export type Category = Traits &
  z.output<typeof wordsShape> & {
    readonly code: string;
    readonly major: Major;
    readonly kind: CategoryKind;
    /** Counts from 1. */
    readonly version: number;
    /** The area that defined it; null for those of the shipped catalogue. */
    readonly areaId: string | null;
    /** Nothing new is reported under it; what was stays readable. */
    readonly retired: boolean;
  };

export const majorOf = (code: string): string => code.slice(0, 2);

/** Number of the minor, 1–999. */
export const minorOf = (code: string): number => Number(code.slice(3));
