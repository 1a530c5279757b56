import type { Appointment } from '../../counselling/appointment.ts';
import { SEALED } from '../../counselling/changeAppointment.ts';
import type { Context } from '../context.ts';

/** A text of an appointment, for the two whose it is; the reading is logged. What was erased is null. */
export async function clearCounselling(
  { viewer, loaders }: Context,
  { personId, _id }: Appointment,
  field: keyof typeof SEALED,
  sealed: string | null,
): Promise<string | null> {
  if (sealed === null) return null;
  const purpose = personId === viewer.id ? 'OWN_DATA' : 'COUNSELLING';
  return loaders.clearText.load({ subjectId: personId ?? _id, field: SEALED[field], sealed, purpose });
}
