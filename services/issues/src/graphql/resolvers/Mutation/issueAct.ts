import { changeIssue } from '../../../issue/changeIssue.ts';
import { actingByKey } from '../../../issue/issueChanges.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueAct: MutationResolvers['issueAct'] = (_, { input }, context) =>
  answer(context, async () => ({ issue: await changeIssue(context, input, actingByKey) }));
