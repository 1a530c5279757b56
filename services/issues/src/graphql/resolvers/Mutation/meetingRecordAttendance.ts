import { recordAttendance } from '../../../deliberation/meeting/changeMeeting.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const meetingRecordAttendance: MutationResolvers['meetingRecordAttendance'] = (_, { input }, context) =>
  answer(context, async () => ({ meeting: await recordAttendance(context, input) }));
