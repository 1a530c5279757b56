import { closeMeeting } from '../../../deliberation/meeting/changeMeeting.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const meetingClose: MutationResolvers['meetingClose'] = (_, { input }, context) =>
  answer(context, async () => ({ meeting: await closeMeeting(context, input) }));
