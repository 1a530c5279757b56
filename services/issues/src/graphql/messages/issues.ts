import type { Messages } from '@linli/kit/graphql/locale.ts';

export const issueMessages: Messages = {
  AREA_TOO_WIDE: {
    'zh-CN': '请选择社区、网格或微网格',
    en: 'Choose a community, a grid or a micro-grid',
  },
  CATEGORY_NOT_FOUND: { 'zh-CN': '没有该事项类别', en: 'There is no such category' },
  ALREADY_ACCEPTED: { 'zh-CN': '该事项已被接单', en: 'Somebody has accepted this issue' },
  ALREADY_RATED: { 'zh-CN': '该事项已评价,不能重复评价', en: 'This issue is rated already' },
  OFFERED_TO_ANOTHER: { 'zh-CN': '该事项已指名派给他人', en: 'This issue is offered to another person' },
  OWN_ISSUE: { 'zh-CN': '不能接自己下的单', en: 'Nobody accepts what they have ordered themselves' },
  NOT_A_RESPONDER: {
    'zh-CN': '该人员不是本社区的在岗响应力量',
    en: 'This person is no current responder of the community',
  },
};
