import { changeIssue } from '../../../issue/changeIssue.ts';
import { dispatching } from '../../../issue/issueChanges.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueDispatch: MutationResolvers['issueDispatch'] = (_, { input }, context) =>
  answer(context, async () => ({ issue: await changeIssue(context, input, dispatching) }));
