import { setSettings } from '../../../notifications/setSettings.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const notificationSettingsSet: MutationResolvers['notificationSettingsSet'] = (_, { input }, context) =>
  answer(context, async () => ({ settings: await setSettings(context, input) }));
