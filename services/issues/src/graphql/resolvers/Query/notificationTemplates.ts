import type { QueryResolvers } from '../../generated.ts';
import { notificationsInForce } from '../notificationsInForce.ts';

export const notificationTemplates: QueryResolvers['notificationTemplates'] = async (_, { areaId }, context) =>
  (await notificationsInForce(context, areaId))?.templates ?? null;
