import { dismissClass } from '../../../classes/changeClass.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueClassDismiss: MutationResolvers['issueClassDismiss'] = (_, { input }, context) =>
  answer(context, async () => ({ issueClass: await dismissClass(context, input) }));
