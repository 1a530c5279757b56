import type { Appointment } from '../../counselling/appointment.ts';
import { isOfTheTwo } from '../../counselling/changeAppointment.ts';
import type { Context } from '../context.ts';

/** The appointment, or null when unknown or not of the viewer. */
export async function visibleAppointment({ loaders, viewer }: Context, id: string): Promise<Appointment | null> {
  const appointment = await loaders.appointment.load(id);
  return appointment && isOfTheTwo(appointment, viewer.id) ? appointment : null;
}
