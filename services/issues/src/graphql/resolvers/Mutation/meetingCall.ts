import { callMeeting } from '../../../deliberation/meeting/callMeeting.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const meetingCall: MutationResolvers['meetingCall'] = (_, { input }, context) =>
  answer(context, async () => {
    const id = await callMeeting(context, input);
    return { meeting: (await context.loaders.meeting.load(id)) ?? null };
  });
