import { recordMinutes } from '../../../deliberation/meeting/changeMeeting.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const meetingRecordMinutes: MutationResolvers['meetingRecordMinutes'] = (_, { input }, context) =>
  answer(context, async () => ({ meeting: await recordMinutes(context, input) }));
