import type { Step } from '@linli/kit/mongo/store.ts';
import type { Issue, IssueEvent } from '../issue/issue.ts';

/** One step of an issue, with the issue before and after. */
export type IssueStep = Step<Issue, IssueEvent>;
