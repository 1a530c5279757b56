import type { ImportChangedLineResolvers } from '../generated.ts';
import { visibleIssue } from './visibleIssue.ts';

export const ImportChangedLine: ImportChangedLineResolvers = {
  issue: ({ issueId }, _, context) => visibleIssue(context, issueId),
};
