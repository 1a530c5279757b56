import { resolveClass } from '../../../classes/changeClass.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueClassResolve: MutationResolvers['issueClassResolve'] = (_, { input }, context) =>
  answer(context, async () => ({ issueClass: await resolveClass(context, input) }));
