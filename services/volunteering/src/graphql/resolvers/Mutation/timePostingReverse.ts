import { reversePosting } from '../../../timeBank/reversePosting.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const timePostingReverse: MutationResolvers['timePostingReverse'] = (_, { input }, context) =>
  answer(context, async () => ({ timePosting: await reversePosting(context, input) }));
