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
  LEAVING_MISSING: { 'zh-CN': '该动作还需要:{missing}', en: 'This action has to leave behind: {missing}' },
  MISSING_FOR_CATEGORY: { 'zh-CN': '该类别必须填写此项', en: 'This category needs this field' },
  HANDLER_UNIT_NOT_FOUND: {
    'zh-CN': '没有该办理单位,或其已停用',
    en: 'There is no such handling unit, or it is retired',
  },
  OWN_WORK: { 'zh-CN': '不能核查或回访自己办理的事项', en: 'Nobody checks or calls about their own work' },
  ALREADY_REOPENED: { 'zh-CN': '该事项已重办过一次', en: 'This issue has been reopened before' },
  REOPENING_TOO_LATE: { 'zh-CN': '已超过 {days} 天,不能再操作', en: 'Only possible within {days} days' },
  REQUEST_PENDING: { 'zh-CN': '已有申请等待审批', en: 'Something asked for still waits for approval' },
  NO_REQUEST: { 'zh-CN': '没有等待审批的申请', en: 'Nothing waits for approval' },
  OWN_REQUEST: { 'zh-CN': '不能审批自己的申请', en: 'Nobody decides what they have asked for themselves' },
  SUSPENSION_TOO_LONG: {
    'zh-CN': '挂账须有将来的截止时间,且不超过 {days} 天',
    en: 'A suspension ends in the future, within {days} days',
  },
  TOO_MANY_SUPERVISION_ORDERS: { 'zh-CN': '督办单不能超过 {most} 张', en: 'At most {most} supervision orders' },
  DUE_IN_THE_PAST: { 'zh-CN': '期限必须在将来', en: 'The time given lies in the past' },
  ALREADY_ANSWERED: { 'zh-CN': '该督办单已回复', en: 'This order is answered already' },
  NOT_A_DUPLICATE: {
    'zh-CN': '只能并入同一社区内另一件未办结的事项',
    en: 'Only another open issue of the same community can take it in',
  },
  ANONYMOUS_NOT_ALLOWED: { 'zh-CN': '该类别不接受匿名上报', en: 'This category is not taken without a name' },
};
