import { setAgenda } from '../../../deliberation/meeting/changeMeeting.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const meetingSetAgenda: MutationResolvers['meetingSetAgenda'] = (_, { input }, context) =>
  answer(context, async () => ({ meeting: await setAgenda(context, input) }));
