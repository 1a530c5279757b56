import type { Messages } from '@linli/kit/graphql/locale.ts';

export const classMessages: Messages = {
  ALREADY_IN_CLASS: { 'zh-CN': '该事项已归入其他类', en: 'This issue is in another class' },
  NOT_A_MEMBER: { 'zh-CN': '该事项不是此类的成员', en: 'This issue is no member of the class' },
  LAST_MEMBER: {
    'zh-CN': '类至少保留一个成员;如不成立请选择不予成类',
    en: 'A class keeps at least one member; dismiss it instead',
  },
  ISSUES_TOO_FAR_APART: { 'zh-CN': '这些事项没有共同的上级区域', en: 'These issues lie in no common area' },
  OUTSIDE_CLASS_AREA: { 'zh-CN': '超出该类所在的区域', en: 'This lies outside the area of the class' },
  TOO_MANY_MEMBERS: { 'zh-CN': '一个类最多 {most} 个成员', en: 'A class has at most {most} members' },
  ROOT_CAUSE_MISSING: { 'zh-CN': '认定前请填写根因', en: 'Name the root cause before accepting the class' },
  SAME_CLASS: { 'zh-CN': '不能与自身合并', en: 'A class cannot be merged with itself' },
};
