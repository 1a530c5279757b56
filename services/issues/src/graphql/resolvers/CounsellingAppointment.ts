import type { CounsellingAppointmentResolvers } from '../generated.ts';
import { clearCounselling as clear } from './clearCounselling.ts';
import { visibleAppointment } from './visibleAppointment.ts';

export const CounsellingAppointment: CounsellingAppointmentResolvers = {
  __resolveReference: ({ id }, context) => visibleAppointment(context, id),
  id: ({ _id }) => _id,
  counsellor: async ({ counsellorId }, _, { loaders }) => (await loaders.counsellor.load(counsellorId)) ?? null,
  person: ({ personId, nickname }, _, { viewer }) =>
    personId && (nickname === null || personId === viewer.id) ? { id: personId } : null,
  topic: (appointment, _, context) => clear(context, appointment, 'topic', appointment.topic),
  reason: (appointment, _, context) => clear(context, appointment, 'reason', appointment.reason),
  recentlyMissed: ({ personId }, _, { loaders }) => (personId ? loaders.recentlyMissed.load(personId) : 0),
  notes: (appointment, _, { viewer }) =>
    viewer.id === appointment.counsellorPersonId ? appointment.notes.map((note) => ({ appointment, note })) : null,
  followUpOf: ({ followUpOfId }, _, context) => (followUpOfId ? visibleAppointment(context, followUpOfId) : null),
  followUps: ({ _id }, _, { loaders }) => loaders.followUpsOf(_id),
};
