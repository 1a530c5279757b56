import { type ClassIssue, readIssues } from './classIssue.ts';
import type { IssueClass } from './issueClass.ts';
import { matchOf } from './profile.ts';
import { CONCEPT_WEIGHT } from './similarity.ts';
import { isConcept } from './vocabulary.ts';
import type { Issues } from '../service.ts';

/** Most classes that are weighed for the issues of one request, the latest accepted first. */
export const MAX_CLASSES_WEIGHED = 200;

/** A class whose fingerprint the issue has, and the key terms by which. */
export type ClassSuggestion = { readonly issueClassId: string; readonly terms: readonly string[] };

type Asked = Pick<ClassIssue, '_id' | 'areaIds' | 'categoryCode' | 'terms'>;
type Found = Pick<IssueClass, '_id' | 'areaId' | 'categoryCodes' | 'keyTerms' | 'least'>;

/**
 * The accepted class, or the one with an action going on, that the issue seems to belong to: its category and key terms fit
 * and it lies in the area. The one with the most in common, then the latest accepted. Undefined when none fits.
 */
export async function suggestClass(
  service: Pick<Issues, 'models'>,
  issue: Asked,
): Promise<ClassSuggestion | undefined> {
  return (await suggestClasses(service, [issue]))[0];
}

/** `suggestClass` for many issues in one round trip. */
export async function suggestClasses(
  { models }: Pick<Issues, 'models'>,
  issues: readonly Asked[],
): Promise<(ClassSuggestion | undefined)[]> {
  const terms = [...new Set(issues.flatMap((issue) => issue.terms))];
  const places = [...new Set(issues.flatMap(({ areaIds }) => areaIds))];
  if (terms.length === 0) return issues.map(() => undefined);
  const classes = await models.issueClasses
    .find(
      { keyTerms: { $in: terms }, areaId: { $in: places }, status: { $in: ['ACCEPTED', 'ACTION'] } },
      { areaId: 1, categoryCodes: 1, keyTerms: 1, least: 1 },
    )
    .sort({ acceptedAt: -1, _id: -1 })
    .limit(MAX_CLASSES_WEIGHED)
    .batchSize(MAX_CLASSES_WEIGHED + 1)
    .lean<Found[]>();
  return issues.map((issue) => bestOf(classes, issue));
}

/** The suggestions for issues that are in no class yet, by their ids. */
export async function suggestionsFor(
  service: Pick<Issues, 'models'>,
  issueIds: readonly string[],
): Promise<(ClassSuggestion | undefined)[]> {
  const issues = new Map((await readIssues(service.models.classIssues, issueIds)).map((issue) => [issue._id, issue]));
  const asked = issueIds.map((_id) => issues.get(_id) ?? { _id, areaIds: [], categoryCode: '', terms: [] });
  return suggestClasses(service, asked);
}

function bestOf(classes: readonly Found[], issue: Asked): ClassSuggestion | undefined {
  let best: ClassSuggestion | undefined;
  let most = 0;
  for (const issueClass of classes) {
    if (issueClass.areaId === null || !issue.areaIds.includes(issueClass.areaId)) continue;
    const terms = matchOf(issueClass, issue);
    const weight = terms.reduce((sum, term) => sum + (isConcept(term) ? CONCEPT_WEIGHT : 1), 0);
    if (weight > most) [best, most] = [{ issueClassId: issueClass._id, terms }, weight];
  }
  return best;
}
