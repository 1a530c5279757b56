import { createStore } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import type { RecordSteps } from '../../notifications/recordNotifications.ts';
import { evolveMeeting } from './evolveMeeting.ts';
import type { Meeting, MeetingEvent } from './meeting.ts';

export function meetingModel(connection: Connection): Model<Meeting> {
  const schema = new Schema<Meeting>({ _id: String }, { collection: 'meetings', strict: false, versionKey: false });
  const guests = ['invitations.partyId', 'attendance.personId'] as const;
  for (const owner of ['areaIds', 'chairId', 'agenda.topicId', 'dayId', ...guests] as const) {
    schema.index({ [owner]: 1, plannedAt: -1, _id: -1 });
  }
  schema.index({ areaIds: 1, status: 1, plannedAt: -1, _id: -1 });
  schema.index({ lapsesAt: 1 });
  return connection.model<Meeting>('Meeting', schema);
}

export const meetingStore = (model: Model<Meeting>, record: RecordSteps<Meeting, MeetingEvent>) =>
  createStore<Meeting, MeetingEvent>({ model, evolve: evolveMeeting, record });
