import type { Message } from '@linli/kit/graphql/locale.ts';
import type { NotificationTemplateResolvers } from '../generated.ts';

const words = (text: Message) => ({ zh: text['zh-CN'], en: text.en });

export const NotificationTemplate: NotificationTemplateResolvers = {
  key: ({ template }) => template.key,
  area: ({ areaId }) => (areaId === null ? null : { id: areaId }),
  title: ({ template }) => words(template.title),
  text: ({ template }) => words(template.text),
};
