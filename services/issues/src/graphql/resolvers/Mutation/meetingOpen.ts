import { openMeeting } from '../../../deliberation/meeting/changeMeeting.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const meetingOpen: MutationResolvers['meetingOpen'] = (_, { input }, context) =>
  answer(context, async () => ({ meeting: await openMeeting(context, input) }));
