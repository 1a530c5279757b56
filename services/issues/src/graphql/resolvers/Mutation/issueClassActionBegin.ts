import { beginAction } from '../../../classes/changeClass.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueClassActionBegin: MutationResolvers['issueClassActionBegin'] = (_, { input }, context) =>
  answer(context, async () => ({ issueClass: await beginAction(context, input) }));
