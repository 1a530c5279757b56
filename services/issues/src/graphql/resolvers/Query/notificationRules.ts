import type { QueryResolvers } from '../../generated.ts';
import { notificationsInForce } from '../notificationsInForce.ts';

export const notificationRules: QueryResolvers['notificationRules'] = async (_, { areaId }, context) =>
  (await notificationsInForce(context, areaId))?.rules ?? null;
