import { uninviteFromMeeting } from '../../../deliberation/meeting/changeMeeting.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const meetingUninvite: MutationResolvers['meetingUninvite'] = (_, { input }, context) =>
  answer(context, async () => ({ meeting: await uninviteFromMeeting(context, input) }));
