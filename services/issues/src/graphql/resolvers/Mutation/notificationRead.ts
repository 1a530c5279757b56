import { readNotifications } from '../../../notifications/readNotifications.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const notificationRead: MutationResolvers['notificationRead'] = (_, { input }, context) =>
  answer(context, async () => ({ notifications: await readNotifications(context, input) }));
