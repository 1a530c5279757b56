import type { Model, PipelineStage } from 'mongoose';
import { majorOf } from '../catalogue/category.ts';
import { shippedCategories } from '../catalogue/shipped.ts';
import { similarity, type Weights, weightsOf } from '../classes/similarity.ts';
import { type Issue, type Location, OPEN_STATUSES } from '../issue/issue.ts';
import { metresBetween } from './metresBetween.ts';

/** How long before a report an open issue can be the same one, in days. */
export const DUPLICATE_WINDOW_DAYS = 30;

/** Most issues looked at for one report, the newest first, and most suggestions. */
export const MAX_ISSUES_COMPARED = 500;
export const MAX_DUPLICATES = 10;

/** What the parts of the score weigh; together 100. */
export const DUPLICATE_WEIGHTS = { terms: 40, category: 25, place: 25, time: 10 } as const;

const HOUR_MS = 3_600_000;
const WINDOW_MS = DUPLICATE_WINDOW_DAYS * 24 * HOUR_MS;

/** A report, or what is known of one before it is made. */
export type Reported = {
  readonly categoryCode: string;
  /** Of the category, in metres; with 0 nothing is suggested. */
  readonly duplicateRadius: number;
  readonly communityId: string;
  readonly location?: Location | null | undefined;
  readonly buildingId?: string | null | undefined;
  readonly terms?: readonly string[] | undefined;
  readonly reportedAt: Date;
  /** The report itself, when it is an issue already. */
  readonly issueId?: string | undefined;
};

/** An open issue that may be the same one, with what speaks for it and nothing that shows who reported it. */
export type Duplicate = {
  readonly issueId: string;
  readonly code: string;
  readonly categoryCode: string;
  readonly reportedAt: Date;
  /** Metres as the crow flies; null when one of the two has no location. */
  readonly distance: number | null;
  readonly sameBuilding: boolean;
  readonly hoursApart: number;
  /** Words of the report that the issue has, too; the weightiest first. */
  readonly sharedTerms: readonly string[];
  /** 0–100. */
  readonly score: number;
};

type Compared = Pick<Issue, '_id' | 'code' | 'categoryCode' | 'reportedAt' | 'location' | 'buildingId' | 'terms'>;

const COMPARED = { code: 1, categoryCode: 1, reportedAt: 1, location: 1, buildingId: 1, terms: 1 } as const;

/**
 * Open issues of the same category, or of the same major with a word in common, of the same community, near by or in the
 * same building; the likeliest first. One bounded read by index {communityId, categoryCode, reportedAt}. Nothing for
 * categories whose reports are personal (radius 0).
 */
export async function duplicatesOf(models: Models, reported: Reported): Promise<Duplicate[]> {
  return (await duplicatesOfMany(models, [reported]))[0] ?? [];
}

type Models = { readonly issues: Model<Issue> };

/** As `duplicatesOf` for several reports, in one round trip. */
export async function duplicatesOfMany({ issues }: Models, reports: readonly Reported[]): Promise<Duplicate[][]> {
  const branches = reports.flatMap((reported, index) =>
    reported.duplicateRadius > 0 ? [candidates(reported, index)] : [],
  );
  const [first, ...others] = branches;
  const unions = others.map((pipeline) => ({ $unionWith: { coll: issues.collection.name, pipeline } }));
  const rows = first
    ? await issues.aggregate<Compared & { ask: number }>([...first, ...unions] as PipelineStage[])
    : [];
  const byAsk = Map.groupBy(rows, ({ ask }) => ask);
  return reports.map((reported, index) => rankDuplicates(reported, byAsk.get(index) ?? []));
}

function candidates({ categoryCode, communityId, reportedAt }: Reported, index: number): PipelineStage[] {
  const period = { $gte: new Date(reportedAt.getTime() - WINDOW_MS), $lte: reportedAt };
  const related = { $in: relatedTo(categoryCode) };
  return [
    { $match: { communityId, categoryCode: related, reportedAt: period, status: { $in: [...OPEN_STATUSES] } } },
    { $sort: { reportedAt: -1 } },
    { $limit: MAX_ISSUES_COMPARED },
    { $project: { ...COMPARED, ask: { $literal: index } } },
  ];
}

/** The comparison alone. */
export function rankDuplicates(reported: Reported, issues: readonly Compared[]): Duplicate[] {
  const weights = weightsOf([reported.terms ?? [], ...issues.map(({ terms }) => terms)]);
  return issues
    .flatMap((issue) => compared(reported, issue, weights) ?? [])
    .toSorted((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1))
    .slice(0, MAX_DUPLICATES);
}

function compared(reported: Reported, issue: Compared, weights: Weights): Duplicate | undefined {
  if (issue._id === reported.issueId) return undefined;
  const sameBuilding = issue.buildingId !== null && issue.buildingId === reported.buildingId;
  const distance = reported.location && issue.location ? metresBetween(reported.location, issue.location) : null;
  const near = distance !== null && distance <= reported.duplicateRadius;
  if (!near && !sameBuilding) return undefined;
  const sameCategory = issue.categoryCode === reported.categoryCode;
  const { value, shared } = similarity(reported.terms ?? [], issue.terms, weights);
  if (!sameCategory && shared.length === 0) return undefined;
  const apart = Math.abs(reported.reportedAt.getTime() - issue.reportedAt.getTime());
  const parts = {
    terms: value,
    category: sameCategory ? 1 : 0,
    place: sameBuilding ? 1 : 1 - (distance ?? 0) / reported.duplicateRadius,
    time: 1 - Math.min(apart / WINDOW_MS, 1),
  };
  return {
    issueId: issue._id,
    code: issue.code,
    categoryCode: issue.categoryCode,
    reportedAt: issue.reportedAt,
    distance: distance === null ? null : Math.round(distance),
    sameBuilding,
    hoursApart: Math.round((apart / HOUR_MS) * 10) / 10,
    sharedTerms: shared.map(({ term }) => term),
    score: scoreOf(parts),
  };
}

function scoreOf(parts: Record<keyof typeof DUPLICATE_WEIGHTS, number>): number {
  const { terms, category, place, time } = DUPLICATE_WEIGHTS;
  return Math.round(parts.terms * terms + parts.category * category + parts.place * place + parts.time * time);
}

/** The category and those shipped with the same major; exact codes, so that the index narrows by time as well. */
function relatedTo(categoryCode: string): string[] {
  const major = majorOf(categoryCode);
  const siblings = [...shippedCategories.keys()].filter((code) => majorOf(code) === major);
  return [...new Set([categoryCode, ...siblings])];
}
