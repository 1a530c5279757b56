import { removeMembers } from '../../../classes/changeMembers.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueClassMembersRemove: MutationResolvers['issueClassMembersRemove'] = (_, { input }, context) =>
  answer(context, async () => ({ issueClass: await removeMembers(context, input) }));
