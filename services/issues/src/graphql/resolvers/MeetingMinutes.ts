import type { MeetingMinutesResolvers } from '../generated.ts';

export const MeetingMinutes: MeetingMinutesResolvers = {
  attachments: ({ attachments }) => [...attachments],
  recordedBy: ({ recordedById }) => ({ id: recordedById }),
};
