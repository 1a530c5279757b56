import { createHash } from 'node:crypto';
import { majorOf } from '../catalogue/category.ts';
import type { ClassIssue } from './classIssue.ts';
import { atOnePlace, placeKeys } from './places.ts';
import { type Profile, profileOf } from './profile.ts';
import { byWeight, comparisonOf, type Weights, weightsOf } from './similarity.ts';

/** Fewest issues that make a candidate. */
export const MIN_CANDIDATE_ISSUES = 3;

/** Least similarity of two issues that links them, and least weight of what they share: one name of a trouble, or several words. */
export const MIN_SIMILARITY = 0.25;
export const MIN_SHARED_WEIGHT = 2;

/** Longest time between two issues that are linked, in milliseconds (30 days). */
export const MAX_APART_MS = 30 * 86_400_000;

/**
 * By how many of its weightiest terms an issue is looked up, with how many earlier ones of each term and place it is
 * compared, and with how many in all; keeps the work in proportion to the issues.
 */
export const MAX_LOOKED_UP = 8;
export const MAX_COMPARED = 32;
export const MAX_COMPARED_IN_ALL = 256;

/** Most candidates given, and most issues named of one: as many as a class is created with. */
export const MAX_CANDIDATES = 50;
export const MAX_CANDIDATE_ISSUES = 200;

/** Issues of one place that one issue has, and how many. */
export type Count = { readonly id: string; readonly count: number };

/** Issues that look like one trouble, with what speaks for it. */
export type Candidate = {
  /** The same issues give the same key. */
  readonly key: string;
  /** The latest first; of a larger group the latest `MAX_CANDIDATE_ISSUES`, to which everything else here refers. */
  readonly issueIds: readonly string[];
  readonly profile: Profile;
  readonly areas: readonly Count[];
  readonly buildings: readonly Count[];
  /** Lowest and highest similarity among the links that hold the group together. */
  readonly leastSimilarity: number;
  readonly mostSimilarity: number;
};

type Links = { readonly parent: number[]; readonly values: Map<number, number[]> };

/**
 * Groups issues by single link: two belong together when they are of one major category, at one place, at most 30 days
 * apart and alike in their terms; groups are what such links connect. Pairs come from an inverted index of term and place,
 * so that nothing is compared that shares neither. Pure and independent of the order of the issues; largest groups first.
 */
export function candidatesAmong(issues: readonly ClassIssue[]): Candidate[] {
  const inOrder = issues.toSorted(earlierFirst);
  const weights = weightsOf(inOrder.map(({ terms }) => terms));
  const links = linksAmong(inOrder, weights);
  const groups = Map.groupBy(inOrder.keys(), (index) => rootOf(links.parent, index));
  return [...groups]
    .filter(([, members]) => members.length >= MIN_CANDIDATE_ISSUES)
    .map(([root, members]) =>
      candidateOf(
        members.map((index) => inOrder[index] as ClassIssue),
        links.values.get(root) ?? [],
      ),
    )
    .toSorted((a, b) => b.profile.memberCount - a.profile.memberCount || (a.key < b.key ? -1 : 1))
    .slice(0, MAX_CANDIDATES);
}

/** Key of a group of issues, whatever their order. */
export const candidateKey = (issueIds: readonly string[]): string =>
  createHash('sha256').update(issueIds.toSorted().join(' ')).digest('hex').slice(0, 32);

const earlierFirst = (a: ClassIssue, b: ClassIssue): number =>
  a.reportedAt.getTime() - b.reportedAt.getTime() || (a._id < b._id ? -1 : 1);

function linksAmong(issues: readonly ClassIssue[], weights: Weights): Links {
  const parent = issues.map((_, index) => index);
  const values = new Map<number, number[]>();
  const filed = new Map<string, number[]>();
  const compare = comparisonOf(
    issues.map(({ terms }) => terms),
    weights,
  );
  for (const [index, issue] of issues.entries()) {
    const { own, near } = keysOf(issue, weights);
    for (const earlier of neighbours(filed, near)) {
      if (rootOf(parent, earlier) === rootOf(parent, index) || !mayLink(issues[earlier] as ClassIssue, issue)) continue;
      const { value, weight } = compare(earlier, index);
      if (value >= MIN_SIMILARITY && weight >= MIN_SHARED_WEIGHT) join(parent, values, earlier, index, value);
    }
    for (const key of own) push(filed, key, index);
  }
  return { parent, values };
}

/** Under what an issue is filed and looked for: each of its weightiest terms with its major category and place. */
function keysOf(issue: ClassIssue, weights: Weights): { own: string[]; near: string[] } {
  const weighed = [...new Set(issue.terms)].map((term) => ({ term, weight: weights(term) })).toSorted(byWeight);
  const { own, near } = placeKeys(issue);
  const keys = (places: readonly string[]) =>
    weighed
      .slice(0, MAX_LOOKED_UP)
      .flatMap(({ term }) => places.map((place) => `${term} ${majorOf(issue.categoryCode)} ${place}`));
  return { own: keys(own), near: keys(near) };
}

/** Earlier issues filed under these keys, those of the weightiest term first. */
function neighbours(filed: ReadonlyMap<string, readonly number[]>, keys: readonly string[]): Set<number> {
  const found = new Set<number>();
  for (const key of keys) {
    for (const earlier of (filed.get(key) ?? []).slice(-MAX_COMPARED)) {
      if (found.size < MAX_COMPARED_IN_ALL) found.add(earlier);
    }
  }
  return found;
}

const mayLink = (a: ClassIssue, b: ClassIssue): boolean =>
  Math.abs(a.reportedAt.getTime() - b.reportedAt.getTime()) <= MAX_APART_MS && atOnePlace(a, b);

function rootOf(parent: number[], index: number): number {
  let root = index;
  while (parent[root] !== root) root = parent[root] as number;
  let walk = index;
  while (walk !== root) {
    const next = parent[walk] as number;
    parent[walk] = root;
    walk = next;
  }
  return root;
}

/** The group keeps the number of its earliest issue; links within a group tell nothing new and are not kept. */
function join(parent: number[], values: Map<number, number[]>, a: number, b: number, value: number): void {
  const [left, right] = [rootOf(parent, a), rootOf(parent, b)];
  if (left === right) return;
  const [root, joined] = left < right ? [left, right] : [right, left];
  parent[joined] = root;
  const kept = [...(values.get(root) ?? []), ...(values.get(joined) ?? []), value];
  values.set(root, [Math.min(...kept), Math.max(...kept)]);
  values.delete(joined);
}

function candidateOf(group: readonly ClassIssue[], links: readonly number[]): Candidate {
  const members = group.toReversed().slice(0, MAX_CANDIDATE_ISSUES) as [ClassIssue, ...ClassIssue[]];
  const issueIds = members.map(({ _id }) => _id);
  return {
    key: candidateKey(issueIds),
    issueIds,
    profile: profileOf(members),
    areas: countBy(members.map(({ areaIds, communityId }) => areaIds.at(-1) ?? communityId)),
    buildings: countBy(members.flatMap(({ buildingId }) => buildingId ?? [])),
    leastSimilarity: Math.min(...links),
    mostSimilarity: Math.max(...links),
  };
}

function countBy(ids: readonly string[]): Count[] {
  const groups = Map.groupBy(ids, (id) => id);
  const counts = [...groups].map(([id, all]) => ({ id, count: all.length }));
  return counts.toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

function push(filed: Map<string, number[]>, key: string, index: number): void {
  const list = filed.get(key);
  if (list) list.push(index);
  else filed.set(key, [index]);
}
