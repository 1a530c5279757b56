import { changeIssue } from '../../../issue/changeIssue.ts';
import { disputing } from '../../../issue/issueChanges.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueDispute: MutationResolvers['issueDispute'] = (_, { input }, context) =>
  answer(context, async () => ({ issue: await changeIssue(context, input, disputing) }));
