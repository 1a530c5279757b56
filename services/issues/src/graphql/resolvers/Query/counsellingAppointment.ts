import type { QueryResolvers } from '../../generated.ts';
import { visibleAppointment } from '../visibleAppointment.ts';

export const counsellingAppointment: QueryResolvers['counsellingAppointment'] = (_, { id }, context) =>
  visibleAppointment(context, id);
