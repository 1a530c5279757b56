import { reject } from '@linli/kit/decisions.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import type { PipelineStage } from 'mongoose';
import { majorOf } from '../catalogue/category.ts';
import type { Issues } from '../service.ts';
import type { Count } from './counts.ts';
import { divide, monthOf, type Period, weekOf } from './days.ts';
import type { Dimension } from './figureInput.ts';
import { PENDING_INDEX } from './figureStores.ts';
import { isTime, type Plan, planOf, type Question } from './figurePlan.ts';
import { valueOf, type Value } from './measures.ts';
import { type Basis, FIELD_OF } from './tally.ts';

/** Most rows of one answer. */
export const MAX_ROWS = 10_000;

/** Most groups that are added up to rows (days to weeks, minor to major categories). */
export const MAX_GROUPS = 50_000;

/** Most facts one answer is added up from, where no tallies are kept for the question. */
export const MAX_FACTS_READ = 200_000;

export type FigureKey = { readonly dimension: Dimension; readonly value: string | null };

export type FigureRow = {
  readonly keys: readonly FigureKey[];
  readonly values: readonly (Value & { readonly measure: string })[];
};

type Parts = Pick<Issues, 'models'>;

type Group = { readonly _id: Readonly<Record<string, string | null>>; readonly facts?: number } & {
  readonly [count in Count]?: number;
};

/** Sums by key, from everything an answer is added up from. */
type Sums = Map<string, { readonly keys: readonly FigureKey[]; readonly counts: Partial<Record<Count, number>> }>;

/**
 * Answers a question from tallies and, for what they do not hold, from facts; as of the transaction. One aggregation each,
 * no documents. @throws Rejection TOO_MANY_FACTS, TOO_MANY_ROWS
 */
export async function readFigures(
  { models }: Parts,
  { session }: Transaction,
  question: Question,
): Promise<FigureRow[]> {
  const plan = planOf(question);
  const { owner, basis } = question;
  const sums: Sums = new Map();
  if (plan.tallies && plan.spans.length > 0) {
    const match = { within: owner.node, ...plan.tallies, span: { $in: plan.spans } };
    const group = { $group: { _id: tallyKey(plan), ...sumsOf(plan, `$counts.${basis}`) } };
    addGroups(sums, question, await models.issueTallies.aggregate<Group>([{ $match: match }, group, CAP], { session }));
  }
  const pending = { pending: true, nodes: owner.node, ...within(basis, question) };
  const pipeline = factPipeline(plan, basis, pending);
  const waiting = await models.issueFacts.aggregate<Group>(pipeline, { session, hint: PENDING_INDEX });
  addGroups(sums, question, waiting);
  for (const part of plan.rest) {
    const match = { nodes: owner.node, ...within(basis, part), pending: { $exists: false } };
    addGroups(sums, question, await models.issueFacts.aggregate<Group>(factPipeline(plan, basis, match), { session }));
  }
  return rowsOf(question, sums);
}

/** The same from the numbered facts alone, month by month: an independent way to the same rows. */
export async function readFiguresFromFacts({ models }: Parts, question: Question, upTo: number): Promise<FigureRow[]> {
  const plan = planOf(question);
  const sums: Sums = new Map();
  for (const part of monthsOf(question)) {
    const match = { nodes: question.owner.node, ...within(question.basis, part), sequence: { $lte: upTo } };
    const group = { $group: { _id: factKey(plan, question.basis), ...sumsOf(plan, '$counts') } };
    addGroups(sums, question, await models.issueFacts.aggregate<Group>([{ $match: match }, group, CAP]));
  }
  return rowsOf(question, sums);
}

const CAP: PipelineStage = { $limit: MAX_GROUPS + 1 };

/** A period cut at the beginnings of months. */
function monthsOf({ since, until }: Period): Period[] {
  const months = divide({ since, until }, true).spans.filter((day) => day.endsWith('-01'));
  const cuts = [since, ...months.map((day) => new Date(`${day}T00:00:00+08:00`)), until];
  return cuts.slice(1).flatMap((end, index) => {
    const start = cuts[index] as Date;
    return start < end ? [{ since: start, until: end }] : [];
  });
}

const within = (basis: Basis, { since, until }: Period) => ({
  [basis === 'HAPPENED' ? 'at' : 'reportedAt']: { $gte: since, $lt: until },
});

const sumsOf = ({ counts }: Plan, path: string): Record<string, { $sum: string }> =>
  Object.fromEntries(counts.map((count) => [count, { $sum: `${path}.${count}` }]));

const tallyKey = ({ levels, by, time }: Plan) => ({
  ...Object.fromEntries(levels.map((level) => [level, '$node'])),
  ...Object.fromEntries(by.map((field) => [field, '$value'])),
  ...(time && { time: '$span' }),
});

const factKey = ({ levels, by, time }: Plan, basis: Basis) => ({
  ...Object.fromEntries(levels.map((level) => [level, `$levels.${level}`])),
  ...Object.fromEntries(by.map((field) => [field, `$${FIELD_OF[field]}`])),
  ...(time && { time: basis === 'HAPPENED' ? '$day' : '$reportedDay' }),
});

function factPipeline(plan: Plan, basis: Basis, match: Record<string, unknown>): PipelineStage[] {
  const _id = factKey(plan, basis);
  return [
    { $match: match },
    { $limit: MAX_FACTS_READ + 1 },
    { $group: { _id, facts: { $sum: 1 }, ...sumsOf(plan, '$counts') } },
    CAP,
  ];
}

function addGroups(sums: Sums, { groupBy }: Question, groups: readonly Group[]): void {
  if (groups.length > MAX_GROUPS) reject('TOO_MANY_ROWS', ['input', 'groupBy'], { most: MAX_ROWS });
  const facts = groups.reduce((sum, group) => sum + (group.facts ?? 0), 0);
  if (facts > MAX_FACTS_READ) reject('TOO_MANY_FACTS', ['input', 'since'], { most: MAX_FACTS_READ });
  for (const { _id, facts: _, ...counts } of groups) {
    const keys = groupBy.map((dimension) => ({ dimension, value: keyOf(dimension, _id) }));
    const key = JSON.stringify(keys.map(({ value }) => value));
    const sum = sums.get(key) ?? { keys, counts: {} };
    sums.set(key, sum);
    for (const [count, amount] of Object.entries(counts) as [Count, number][]) {
      sum.counts[count] = (sum.counts[count] ?? 0) + amount;
    }
  }
}

function keyOf(dimension: Dimension, id: Group['_id']): string | null {
  if (!isTime(dimension)) {
    if (dimension !== 'MAJOR') return id[dimension] ?? null;
    return id['CATEGORY'] ? majorOf(id['CATEGORY']) : null;
  }
  const span = id['time'] as string;
  if (dimension === 'WEEK') return weekOf(span);
  return dimension === 'MONTH' ? monthOf(span) : span;
}

/** Rows in the order of their keys. Without groups there is one, also over nothing. */
function rowsOf({ groupBy, measures }: Question, sums: Sums): FigureRow[] {
  if (sums.size > MAX_ROWS) reject('TOO_MANY_ROWS', ['input', 'groupBy'], { most: MAX_ROWS });
  if (groupBy.length === 0 && sums.size === 0) sums.set('[]', { keys: [], counts: {} });
  const counted = [...sums.values()].filter(
    ({ counts }) => groupBy.length === 0 || Object.values(counts).some(Boolean),
  );
  return counted
    .toSorted((a, b) => compareKeys(a.keys, b.keys))
    .map(({ keys, counts }) => ({
      keys,
      values: measures.map((measure) => ({ measure: measure.key, ...valueOf(measure, counts) })),
    }));
}

/** Null last. */
function compareKeys(a: readonly FigureKey[], b: readonly FigureKey[]): number {
  for (const [index, { value }] of a.entries()) {
    const other = b[index]?.value ?? null;
    if (value === other) continue;
    if (value === null) return 1;
    return other === null || value < other ? -1 : 1;
  }
  return 0;
}
