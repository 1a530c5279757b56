import { acceptClass } from '../../../classes/changeClass.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueClassAccept: MutationResolvers['issueClassAccept'] = (_, { input }, context) =>
  answer(context, async () => ({ issueClass: await acceptClass(context, input) }));
