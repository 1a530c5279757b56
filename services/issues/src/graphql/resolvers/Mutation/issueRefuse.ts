import { changeIssue } from '../../../orderDispatchAccept/changeIssue.ts';
import { refusing } from '../../../orderDispatchAccept/issueChanges.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueRefuse: MutationResolvers['issueRefuse'] = (_, { input }, context) =>
  answer(context, async () => ({ issue: await changeIssue(context, input, refusing) }));
