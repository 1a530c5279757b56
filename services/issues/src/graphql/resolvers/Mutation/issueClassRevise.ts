import { reviseClass } from '../../../classes/changeClass.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueClassRevise: MutationResolvers['issueClassRevise'] = (_, { input }, context) =>
  answer(context, async () => ({ issueClass: await reviseClass(context, input) }));
