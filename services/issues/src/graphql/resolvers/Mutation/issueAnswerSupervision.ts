import { changeIssue } from '../../../issue/changeIssue.ts';
import { answeringSupervision } from '../../../issue/supervisionChanges.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueAnswerSupervision: MutationResolvers['issueAnswerSupervision'] = (_, { input }, context) =>
  answer(context, async () => ({ issue: await changeIssue(context, input, answeringSupervision) }));
