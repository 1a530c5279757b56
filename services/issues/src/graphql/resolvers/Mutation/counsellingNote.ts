import { noteAppointment } from '../../../counselling/changeAppointment.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const counsellingNote: MutationResolvers['counsellingNote'] = (_, { input }, context) =>
  answer(context, async () => ({ appointment: await noteAppointment(context, input) }));
