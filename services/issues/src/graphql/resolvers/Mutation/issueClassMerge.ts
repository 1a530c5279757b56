import { mergeClasses } from '../../../classes/mergeClasses.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueClassMerge: MutationResolvers['issueClassMerge'] = (_, { input }, context) =>
  answer(context, async () => ({ issueClass: await mergeClasses(context, input) }));
