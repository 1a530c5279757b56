import { mayManage } from '../../../notifications/webhooks/defineWebhook.ts';
import type { QueryResolvers } from '../../generated.ts';

export const webhook: QueryResolvers['webhook'] = async (_, { id }, { loaders, viewer }) => {
  const found = await loaders.webhook.load(id);
  return found && mayManage(viewer, found) ? found : null;
};
