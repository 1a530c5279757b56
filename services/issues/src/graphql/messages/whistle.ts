import type { Messages } from '@linli/kit/graphql/locale.ts';

export const whistleMessages: Messages = {
  NOT_A_WHISTLE_MATTER: {
    'zh-CN': '该类事项不在吹哨清单内',
    en: 'A community may not whistle for this kind of matter',
  },
  WHISTLE_ISSUE_NOT_FOUND: {
    'zh-CN': '只能为本社区未办结的事项吹哨',
    en: 'Only open issues of this community can be whistled for',
  },
  NOT_CALLABLE: {
    'zh-CN': '该单位不服务本区域,或是物业服务企业',
    en: 'This unit does not serve the area, or is a property firm',
  },
  LIMIT_TOO_LONG: { 'zh-CN': '部门时限不能超过报到环节的时限', en: 'No department has more time than the step' },
  PROCEDURE_UNSUITABLE: {
    'zh-CN': '流程 {key} 不适用于吹哨:{unsuitable}',
    en: 'The procedure {key} does not fit a whistle: {unsuitable}',
  },
  NOT_CALLED: { 'zh-CN': '本次吹哨未吹叫该部门', en: 'This whistle does not name the department' },
  DEPARTMENT_REPORTED: { 'zh-CN': '该部门已报到', en: 'The department has reported' },
  RELEASED: { 'zh-CN': '该部门异议成立,免于报到', en: 'The department was released' },
  OBJECTION_USED: { 'zh-CN': '同一次吹哨只能提一次异议', en: 'A department objects once to a whistle' },
  OBJECTION_TOO_LATE: {
    'zh-CN': '已过报到时限,不能再提异议',
    en: 'The time to report is over; it is too late to object',
  },
  NO_OBJECTION: { 'zh-CN': '该部门没有待裁定的异议', en: 'No objection of this department waits' },
  OBJECTION_OPEN: { 'zh-CN': '还有异议未裁定', en: 'An objection still waits for its decision' },
  OWN_WHISTLE: { 'zh-CN': '吹哨人不能裁定对本次吹哨的异议', en: 'Whoever has blown the whistle does not decide on it' },
  JUDGEMENT_INCOMPLETE: {
    'zh-CN': '须对每个未免责部门各评判一次:{departments}',
    en: 'Judge each of these departments once: {departments}',
  },
  CALLED_TOO_OFTEN: { 'zh-CN': '最多再次吹哨 {most} 次', en: 'Departments are called again {most} time(s) at most' },
  WHISTLE_ANSWERED: { 'zh-CN': '已有部门报到,不能撤哨', en: 'A department has reported; it cannot be called off' },
};
