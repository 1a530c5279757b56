import type { ClassIssue } from './classIssue.ts';
import { CONCEPT_WEIGHT } from './similarity.ts';
import { isConcept } from './vocabulary.ts';

/** Least number of issues that must have a word outside the vocabulary before it is shown: fewer could point at a person. */
export const MIN_HOLDERS = 3;

/** Least share of the issues that must have a term for it to be shared, or to be part of the fingerprint. */
export const MIN_SHARE = 0.25;
export const MIN_KEY_SHARE = 0.5;

/** Most shared terms shown, and most in a fingerprint. */
export const MAX_SHARED_TERMS = 12;
export const MAX_KEY_TERMS = 5;

/** A term with how many of the issues have it, their share of all (0–1), and its weight: the share, times 3 for what is wrong. */
export type SharedTerm = {
  readonly term: string;
  readonly holders: number;
  readonly share: number;
  readonly weight: number;
};

/**
 * What later issues are recognised by (特征): one of the categories, in the area, with at least `least` of the key terms.
 * Without key terms nothing is recognised.
 */
export type Fingerprint = {
  readonly categoryCodes: readonly string[];
  readonly keyTerms: readonly string[];
  readonly least: 1 | 2;
};

/** What the members of a class have in common, worked out from all of them. */
export type Profile = Fingerprint & {
  /** Path to the smallest area they share, a community or wider: grids may be divided anew. Empty when they share none. */
  readonly areaIds: readonly string[];
  /** Its last; null when they share none. */
  readonly areaId: string | null;
  readonly sharedTerms: readonly SharedTerm[];
  readonly memberCount: number;
  readonly firstReportedAt: Date;
  readonly lastReportedAt: Date;
};

/** The profile of at least one issue; the same whatever their order. */
export function profileOf(issues: readonly [ClassIssue, ...ClassIssue[]]): Profile {
  const times = issues.map(({ reportedAt }) => reportedAt.getTime()).toSorted((a, b) => a - b);
  const shared = sharedTerms(issues);
  const areaIds = commonPath(issues);
  return {
    areaIds,
    areaId: areaIds.at(-1) ?? null,
    categoryCodes: [...new Set(issues.map(({ categoryCode }) => categoryCode))].toSorted(),
    sharedTerms: shared,
    ...keyTermsOf(shared),
    memberCount: issues.length,
    firstReportedAt: new Date(times[0] as number),
    lastReportedAt: new Date(times.at(-1) as number),
  };
}

/** Terms that a good share of the issues have, the weightiest first. */
export function sharedTerms(issues: readonly Pick<ClassIssue, 'terms'>[]): SharedTerm[] {
  const holders = new Map<string, number>();
  for (const { terms } of issues) for (const term of new Set(terms)) holders.set(term, (holders.get(term) ?? 0) + 1);
  return [...holders]
    .filter(([term, count]) => count / issues.length >= MIN_SHARE && (isConcept(term) || count >= MIN_HOLDERS))
    .map(([term, count]) => {
      const share = count / issues.length;
      return { term, holders: count, share, weight: share * (isConcept(term) ? CONCEPT_WEIGHT : 1) };
    })
    .toSorted((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, MAX_SHARED_TERMS);
}

/** One name of what is wrong is enough; where there is none, two words together have to do. */
function keyTermsOf(shared: readonly SharedTerm[]): Pick<Fingerprint, 'keyTerms' | 'least'> {
  const strong = shared.filter(({ share }) => share >= MIN_KEY_SHARE).map(({ term }) => term);
  const concepts = strong.filter(isConcept);
  if (concepts.length > 0) return { keyTerms: concepts.slice(0, MAX_KEY_TERMS), least: 1 };
  return { keyTerms: strong.length >= 2 ? strong.slice(0, MAX_KEY_TERMS) : [], least: 2 };
}

function commonPath([first, ...others]: readonly [ClassIssue, ...ClassIssue[]]): string[] {
  let path = toCommunity(first);
  for (const other of others) {
    const more = toCommunity(other);
    const fork = path.findIndex((id, index) => more[index] !== id);
    if (fork >= 0) path = path.slice(0, fork);
  }
  return path;
}

const toCommunity = ({ areaIds, communityId }: ClassIssue): string[] =>
  areaIds.slice(0, areaIds.indexOf(communityId) + 1);

/** Documents of issues that have the fingerprint, wherever and whenever. */
export function matchFilter({ categoryCodes, keyTerms, least }: Fingerprint): Record<string, unknown> {
  const among = { $in: [...keyTerms] };
  const pairs = keyTerms.flatMap((one, index) => keyTerms.slice(index + 1).map((other) => [one, other]));
  return {
    terms: among,
    categoryCode: { $in: [...categoryCodes] },
    ...(least === 2 && { $or: pairs.map((pair) => ({ terms: { $all: pair } })) }),
  };
}

/** The key terms of the fingerprint that the issue has; empty when it does not match. */
export function matchOf(
  { categoryCodes, keyTerms, least }: Fingerprint,
  { categoryCode, terms }: Pick<ClassIssue, 'categoryCode' | 'terms'>,
): string[] {
  const had = keyTerms.filter((term) => terms.includes(term));
  return categoryCodes.includes(categoryCode) && had.length >= least ? had : [];
}
