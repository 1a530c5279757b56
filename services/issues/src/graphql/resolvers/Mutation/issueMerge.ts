import { mergeIssue } from '../../../issue/mergeIssue.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueMerge: MutationResolvers['issueMerge'] = (_, { input }, context) =>
  answer(context, async () => ({ issue: await mergeIssue(context, input) }));
