import { moveAppointment } from '../../../counselling/changeAppointment.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const counsellingConfirm: MutationResolvers['counsellingConfirm'] = (_, { input }, context) =>
  answer(context, async () => ({ appointment: await moveAppointment(context, input, 'CONFIRM') }));
