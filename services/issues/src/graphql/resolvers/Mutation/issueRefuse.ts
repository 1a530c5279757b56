import { changeIssue } from '../../../issue/changeIssue.ts';
import { refusing } from '../../../issue/issueChanges.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueRefuse: MutationResolvers['issueRefuse'] = (_, { input }, context) =>
  answer(context, async () => ({ issue: await changeIssue(context, input, refusing) }));
