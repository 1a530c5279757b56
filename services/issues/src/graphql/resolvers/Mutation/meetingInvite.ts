import { inviteToMeeting } from '../../../deliberation/meeting/changeMeeting.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const meetingInvite: MutationResolvers['meetingInvite'] = (_, { input }, context) =>
  answer(context, async () => ({ meeting: await inviteToMeeting(context, input) }));
