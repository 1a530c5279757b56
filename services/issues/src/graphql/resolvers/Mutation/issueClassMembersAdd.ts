import { addMembers } from '../../../classes/changeMembers.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueClassMembersAdd: MutationResolvers['issueClassMembersAdd'] = (_, { input }, context) =>
  answer(context, async () => ({ issueClass: await addMembers(context, input) }));
