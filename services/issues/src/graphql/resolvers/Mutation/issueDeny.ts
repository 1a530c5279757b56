import { changeIssue } from '../../../issue/changeIssue.ts';
import { denying } from '../../../issue/supervisionChanges.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueDeny: MutationResolvers['issueDeny'] = (_, { input }, context) =>
  answer(context, async () => ({ issue: await changeIssue(context, input, denying) }));
