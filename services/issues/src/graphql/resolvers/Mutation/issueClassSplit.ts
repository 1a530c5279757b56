import { splitClass } from '../../../classes/splitClass.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueClassSplit: MutationResolvers['issueClassSplit'] = (_, { input }, context) =>
  answer(context, async () => {
    const newId = await splitClass(context, input);
    const { loaders } = context;
    return { issueClass: await loaders.issueClass(input.issueClassId), newClass: await loaders.issueClass(newId) };
  });
