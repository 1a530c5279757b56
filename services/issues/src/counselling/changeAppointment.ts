import { reject } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { ATTEND_COUNSELLING } from '../jobs/attendCounselling.ts';
import { NEVER } from '../timeLimits/clock.ts';
import type { Appointment, AppointmentCommand } from './appointment.ts';
import { decide } from './decideAppointment.ts';

const Target = z.object({ appointmentId: shapes.id });
const Reasoned = Target.extend({ reason: shapes.text });
const Noted = Target.extend({ note: shapes.text });
const Held = Target.extend({ note: shapes.text.nullish() });

/** Contexts in which texts of an appointment are sealed: for the two of them, and for the expert alone. */
export const SEALED = { topic: 'counselling.topic', reason: 'counselling.reason', note: 'counselling.note' } as const;

/** @throws Rejection NOT_FOUND, FORBIDDEN, WRONG_STATE, TOO_EARLY, TOO_LATE, STILL_COUNTED */
export async function moveAppointment(
  context: Context,
  raw: unknown,
  type: 'CONFIRM' | 'MISS' | 'ERASE',
): Promise<Appointment> {
  const { appointmentId } = readInput(Target, raw, context.locale);
  return change(context, appointmentId, { type, by: context.viewer.id });
}

/** @throws Rejection NOT_FOUND, FORBIDDEN, WRONG_STATE, TOO_LATE */
export async function cancelAppointment(context: Context, raw: unknown): Promise<Appointment> {
  const { appointmentId, reason } = readInput(Reasoned, raw, context.locale);
  const sealed = context.service.personalData.seal(SEALED.reason, reason);
  return change(context, appointmentId, { type: 'CANCEL', by: context.viewer.id, reason: sealed });
}

/** @throws Rejection NOT_FOUND, FORBIDDEN, WRONG_STATE, TOO_EARLY */
export async function holdAppointment(context: Context, raw: unknown): Promise<Appointment> {
  const { appointmentId, note } = readInput(Held, raw, context.locale);
  const sealed = note ? context.service.personalData.seal(SEALED.note, note) : null;
  return change(context, appointmentId, { type: 'HOLD', by: context.viewer.id, note: sealed });
}

/** @throws Rejection NOT_FOUND, FORBIDDEN, WRONG_STATE, TOO_MANY_NOTES */
export async function noteAppointment(context: Context, raw: unknown): Promise<Appointment> {
  const { appointmentId, note } = readInput(Noted, raw, context.locale);
  const sealed = context.service.personalData.seal(SEALED.note, note);
  return change(context, appointmentId, { type: 'NOTE', by: context.viewer.id, note: sealed });
}

/** The two whose appointment it is; nobody else knows of it. */
export const isOfTheTwo = ({ personId, counsellorPersonId }: Appointment, viewerId: string): boolean =>
  viewerId === personId || viewerId === counsellorPersonId;

async function change({ service, viewer }: Context, id: string, command: AppointmentCommand): Promise<Appointment> {
  const changed = await service.database.transaction((transaction) =>
    service.appointments.change(transaction, id, (appointment) => {
      if (!appointment || !isOfTheTwo(appointment, viewer.id)) reject('NOT_FOUND', ['input', 'appointmentId']);
      return decide(appointment, command, service.clock());
    }),
  );
  if (changed.dueAt < NEVER) service.expectTimer(ATTEND_COUNSELLING, id, changed.dueAt);
  return changed;
}
