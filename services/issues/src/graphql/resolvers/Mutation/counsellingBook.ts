import { bookCounselling } from '../../../counselling/bookCounselling.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const counsellingBook: MutationResolvers['counsellingBook'] = (_, { input }, context) =>
  answer(context, async () => {
    const id = await bookCounselling(context, input);
    return { appointment: (await context.loaders.appointment.load(id)) ?? null };
  });
