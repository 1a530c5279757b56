import { applicationTerms } from './subjects/application.ts';
import { issueTerms } from './subjects/issue.ts';
import { itemTerms } from './subjects/item.ts';
import { meetingTerms } from './subjects/meeting.ts';
import type { Subject, SubjectTerms } from './subjects/subject.ts';
import { topicTerms } from './subjects/topic.ts';
import { voteTerms } from './subjects/vote.ts';
import { whistleTerms } from './subjects/whistle.ts';

const TERMS = {
  ISSUE: issueTerms,
  WHISTLE: whistleTerms,
  TOPIC: topicTerms,
  MEETING: meetingTerms,
  VOTE: voteTerms,
  RESPONSIBILITY_ITEM: itemTerms,
  APPLICATION: applicationTerms,
} as const satisfies Record<Subject, SubjectTerms>;

type Terms = typeof TERMS;

/** Whatever can happen to any subject. */
export type Action = { [S in Subject]: keyof Terms[S]['actions'] }[Subject];

/** What rules can say of each subject. */
export const SUBJECT_TERMS: Readonly<Record<Subject, SubjectTerms>> = TERMS;

const names = new Set(Object.values(SUBJECT_TERMS).flatMap(({ actions }) => Object.keys(actions)));

/** Every action once, however many subjects know it. */
export const ACTIONS = [...names] as [Action, ...Action[]];

/** Whether any subject offers this placeholder. */
export const isPlaceholder = (name: string): boolean =>
  Object.values(SUBJECT_TERMS).some(({ placeholders }) => Object.hasOwn(placeholders, name));
