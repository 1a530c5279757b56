import { postponeMeeting } from '../../../deliberation/meeting/changeMeeting.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const meetingPostpone: MutationResolvers['meetingPostpone'] = (_, { input }, context) =>
  answer(context, async () => ({ meeting: await postponeMeeting(context, input) }));
