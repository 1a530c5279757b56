import type { Message } from '@linli/kit/graphql/locale.ts';
import { VOID_STATUSES } from './classIssue.ts';
import type { IssueClass } from './issueClass.ts';
import { matchFilter } from './profile.ts';

/** Days since the end of the action before an effect can be told, and most days counted before and after. */
export const MIN_EFFECT_DAYS = 7;
export const MAX_EFFECT_DAYS = 180;

/** Rates are per so many days. */
export const RATE_DAYS = 30;

const DAY_MS = 86_400_000;

export type Period = { readonly since: Date; readonly until: Date };

/** Equal numbers of whole days right before the action began and right after it ended. */
export type EffectWindows = { readonly days: number; readonly before: Period; readonly after: Period };

export type Recurrence = Period & { readonly count: number; readonly per30Days: number };

/** What the common action has brought (成效). */
export type Effect = {
  readonly days: number;
  readonly before: Recurrence;
  readonly after: Recurrence;
  /** As many as before, in as many days. */
  readonly expected: number;
  /** Expected less observed; 0 when there were more. */
  readonly prevented: number;
  /** Observed more than expected; 0 when there were fewer. */
  readonly additional: number;
};

/** What is counted, and when; undefined while the action is not over, too recent, or when nothing can be recognised. */
export function effectWindows(issueClass: IssueClass, now: Date): EffectWindows | undefined {
  if (issueClass.status !== 'RESOLVED' || issueClass.keyTerms.length === 0) return undefined;
  const { action, resolvedAt } = issueClass;
  const passed = Math.floor((now.getTime() - resolvedAt.getTime()) / DAY_MS);
  if (passed < MIN_EFFECT_DAYS) return undefined;
  const days = Math.min(passed, MAX_EFFECT_DAYS);
  const before = { since: new Date(action.begunAt.getTime() - days * DAY_MS), until: action.begunAt };
  const after = { since: resolvedAt, until: new Date(resolvedAt.getTime() + days * DAY_MS) };
  return { days, before, after };
}

/** Issues with the fingerprint of the class in the area of its action, reported in the period. */
export function recurrenceFilter(
  issueClass: Extract<IssueClass, { status: 'RESOLVED' }>,
  { since, until }: Period,
): Record<string, unknown> {
  return {
    ...matchFilter(issueClass),
    areaIds: issueClass.action.areaId,
    reportedAt: { $gte: since, $lt: until },
    status: { $nin: [...VOID_STATUSES] },
  };
}

/** The effect from the two counts. */
export function effectOf({ days, before, after }: EffectWindows, counts: { before: number; after: number }): Effect {
  const rate = (count: number) => (count * RATE_DAYS) / days;
  return {
    days,
    before: { ...before, count: counts.before, per30Days: rate(counts.before) },
    after: { ...after, count: counts.after, per30Days: rate(counts.after) },
    expected: counts.before,
    prevented: Math.max(0, counts.before - counts.after),
    additional: Math.max(0, counts.after - counts.before),
  };
}

/** The effect in one sentence. */
export function effectSentence({ days, before, after, prevented, additional }: Effect): Message {
  const change = prevented > 0 || additional === 0 ? prevented : additional;
  const more = additional > 0;
  return {
    'zh-CN': `整治前 ${days} 天 ${before.count} 件,整治后 ${days} 天 ${after.count} 件,${more ? '多' : '少'}发生 ${change} 件`,
    en: `${before.count} in the ${days} days before the action, ${after.count} in the ${days} days after it: ${change} ${more ? 'more' : 'prevented'}`,
  };
}
