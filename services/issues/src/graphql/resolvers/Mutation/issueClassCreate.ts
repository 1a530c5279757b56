import { createClass } from '../../../classes/createClass.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueClassCreate: MutationResolvers['issueClassCreate'] = (_, { input }, context) =>
  answer(context, async () => ({ issueClass: await context.loaders.issueClass(await createClass(context, input)) }));
