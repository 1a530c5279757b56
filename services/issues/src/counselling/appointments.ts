import { createStore } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import type { Appointment, AppointmentEvent } from './appointment.ts';
import { type Counsellor, type CounsellorEvent, evolve as evolveCounsellor } from './counsellor.ts';
import { evolve } from './evolveAppointment.ts';

export function counsellorModel(connection: Connection): Model<Counsellor> {
  const schema = new Schema<Counsellor>(
    { _id: String },
    { collection: 'counsellors', strict: false, versionKey: false },
  );
  schema.index({ listedIn: 1, status: 1, name: 1, _id: 1 });
  return connection.model<Counsellor>('Counsellor', schema);
}

export function counsellorStore(model: Model<Counsellor>) {
  return createStore<Counsellor, CounsellorEvent>({ model, evolve: evolveCounsellor });
}

export function appointmentModel(connection: Connection): Model<Appointment> {
  const schema = new Schema<Appointment>(
    { _id: String },
    { collection: 'counsellingAppointments', strict: false, versionKey: false },
  );
  // Decides who gets a slot: nobody, counsellor or person, is in two appointments at the same time.
  schema.index({ held: 1 }, { unique: true, sparse: true });
  schema.index({ dueAt: 1 });
  schema.index({ concernedIds: 1, startsAt: 1 });
  for (const party of ['personId', 'counsellorPersonId'] as const) {
    schema.index({ [party]: 1, startsAt: -1, _id: -1 });
    schema.index({ [party]: 1, status: 1, startsAt: -1, _id: -1 });
  }
  schema.index({ personId: 1, missed: 1, startsAt: -1 });
  schema.index({ followUpOfId: 1, startsAt: 1, _id: 1 });
  schema.index({ areaIds: 1, status: 1, day: -1, _id: -1 });
  return connection.model<Appointment>('CounsellingAppointment', schema);
}

export function appointmentStore(model: Model<Appointment>) {
  return createStore<Appointment, AppointmentEvent>({ model, evolve });
}
