import type { TopicStepResolvers } from '../generated.ts';
import { visibleMeeting } from './deliberationRows.ts';

export const TopicStep: TopicStepResolvers = {
  by: ({ by }) => (by === null ? null : { id: by }),
  reason: ({ reason }) => reason ?? null,
  meeting: ({ meetingId }, _, context) => (meetingId === undefined ? null : visibleMeeting(context, meetingId)),
};
