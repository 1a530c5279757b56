import type { Message } from '@linli/kit/graphql/locale.ts';
import type { Candidate } from './candidates.ts';
import type { IssueClass } from './issueClass.ts';
import type { Profile } from './profile.ts';

/** Terms named in a sentence at most. */
const MAX_NAMED_TERMS = 3;

const DAY_MS = 86_400_000;

/** Calendar-free length of the time from first to last, in days, at least 1. */
export const spanDays = ({ firstReportedAt, lastReportedAt }: Profile): number =>
  Math.max(1, Math.ceil((lastReportedAt.getTime() - firstReportedAt.getTime()) / DAY_MS));

/** Why these issues look like one trouble, in one sentence with its numbers. */
export function candidateSentence({ profile, buildings, areas, leastSimilarity, mostSimilarity }: Candidate): Message {
  const { memberCount, categoryCodes } = profile;
  const days = spanDays(profile);
  const range = `${leastSimilarity.toFixed(2)}–${mostSimilarity.toFixed(2)}`;
  const codes = categoryCodes.join(', ');
  const named = buildings.length > 0;
  const places = named ? buildings.length : areas.length;
  return {
    'zh-CN': `${days} 天内 ${places} ${named ? '栋楼' : '个区域'}的 ${memberCount} 件事项说法相近:${termList(profile, '、')};类别 ${codes};相似度 ${range}`,
    en: `${memberCount} issues within ${days} days in ${places} ${named ? 'building(s)' : 'area(s)'} say alike: ${termList(profile, ', ')}; category ${codes}; similarity ${range}`,
  };
}

/** Why a new issue seems to belong to the class. */
export function suggestionSentence({ title }: IssueClass, terms: readonly string[]): Message {
  return {
    'zh-CN': `类别、区域和“${terms.join('、')}”与“${title}”一致`,
    en: `Category, area and "${terms.join(', ')}" fit the class "${title}"`,
  };
}

const termList = ({ sharedTerms, memberCount }: Profile, separator: string): string =>
  sharedTerms
    .slice(0, MAX_NAMED_TERMS)
    .map(({ term, holders }) => `${term} (${holders}/${memberCount})`)
    .join(separator);
