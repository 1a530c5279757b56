import { cancelMeeting } from '../../../deliberation/meeting/changeMeeting.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const meetingCancel: MutationResolvers['meetingCancel'] = (_, { input }, context) =>
  answer(context, async () => ({ meeting: await cancelMeeting(context, input) }));
