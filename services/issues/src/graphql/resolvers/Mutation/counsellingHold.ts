import { holdAppointment } from '../../../counselling/changeAppointment.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const counsellingHold: MutationResolvers['counsellingHold'] = (_, { input }, context) =>
  answer(context, async () => ({ appointment: await holdAppointment(context, input) }));
