import type { Messages } from '@linli/kit/graphql/locale.ts';

export const notificationMessages: Messages = {
  NOTIFICATION_RULES_UNSOUND: { 'zh-CN': '{reason}', en: '{reason}' },
  TOO_MANY_RULE_SETS: {
    'zh-CN': '一个区域最多可定义 {most} 个通知规则版本',
    en: 'An area defines at most {most} versions of its notification rules',
  },
  WEBHOOK_ADDRESS_FORBIDDEN: {
    'zh-CN': '回调地址须为公网 https 地址,且不含密码',
    en: 'An endpoint has an https address on the public internet, without a password in it',
  },
  TOO_MANY_WEBHOOKS: {
    'zh-CN': '一个区域最多可登记 {most} 个回调地址',
    en: 'An area has at most {most} endpoints',
  },
};
