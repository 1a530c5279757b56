import type { Messages } from '@linli/kit/graphql/locale.ts';

export const routingMessages: Messages = {
  ROUTING_LAST_RULE: {
    'zh-CN': '最后一条规则 {rule} 不能有条件,否则有的事项无规则可依',
    en: 'The last rule {rule} may have no conditions, or an issue might find no rule',
  },
  ROUTING_RULE_TWICE: { 'zh-CN': '规则代码 {rule} 重复', en: 'Another rule has the key {rule} already' },
  ROUTING_RULE_UNREACHABLE: {
    'zh-CN': '规则 {rule} 永远轮不到:前面的规则 {by} 已全部包含',
    en: 'The rule {rule} never has its turn: everything it could take goes to {by} before it',
  },
  ROUTING_AREA_OUTSIDE: {
    'zh-CN': '该区域不在规则表所属区域之内',
    en: 'This area lies outside of the one whose table it is',
  },
  TOO_MANY_ROUTING_TABLES: {
    'zh-CN': '一个区域最多可定义 {most} 个规则表版本',
    en: 'An area defines at most {most} versions of its rule table',
  },
};
