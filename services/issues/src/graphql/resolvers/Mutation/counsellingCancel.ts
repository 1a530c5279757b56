import { cancelAppointment } from '../../../counselling/changeAppointment.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const counsellingCancel: MutationResolvers['counsellingCancel'] = (_, { input }, context) =>
  answer(context, async () => ({ appointment: await cancelAppointment(context, input) }));
