import { defineRules } from '../../../notifications/defineRules.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';
import { notificationsInForce } from '../notificationsInForce.ts';

export const notificationDefine: MutationResolvers['notificationDefine'] = (_, { input }, context) =>
  answer(context, async () => {
    const areaId = await defineRules(context, input);
    return { rules: (await notificationsInForce(context, areaId))?.rules ?? null };
  });
