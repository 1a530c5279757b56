import { answerIn } from '@linli/kit/graphql/answer.ts';

/** Messages of this service's error codes. */
export const answer = answerIn({
  ALREADY_REPORTED: { 'zh-CN': '该党员已有未撤回的报到记录', en: 'This member has an open report already' },
  NOT_A_COMMUNITY: {
    'zh-CN': '请选择社区:在职党员只能到社区报到',
    en: 'Choose a community: members report to communities only',
  },
  WRONG_PARENT_LEVEL: {
    'zh-CN': '上级党组织须为上一层级;党工委没有上级',
    en: 'The parent must be one level above; a working committee has none',
  },
  WRONG_AREA_KIND: {
    'zh-CN': '该层级党组织不能对应此类区域,可对应:{kinds}',
    en: 'An organization of this level serves areas of the kinds {kinds}',
  },
  AREA_OUTSIDE_PARENT: {
    'zh-CN': '区域不在上级党组织的范围内',
    en: 'The area does not lie within the area of the parent',
  },
  CYCLE: {
    'zh-CN': '不能隶属于自己或自己的下级党组织',
    en: 'An organization cannot hang under itself or what lies below it',
  },
  SUBTREE_TOO_LARGE: {
    'zh-CN': '一次调整最多涉及 {organizations} 个党组织、{rows} 名党员和中心户',
    en: 'One move carries along at most {organizations} organizations and {rows} members and hub households',
  },
  TWO_PARENTS: {
    'zh-CN': '上级请用 parentId 或 parentKey 之一指定',
    en: 'Name the parent by parentId or by parentKey, not both',
  },
  DUPLICATE_ROW: { 'zh-CN': '与本批次前面的行重复', en: 'The same stands in an earlier row of this batch' },
  HUB_NEEDS_BRANCH_OR_GROUP: {
    'zh-CN': '党员中心户须设在党支部或党小组',
    en: 'Hub households belong to a branch or a group',
  },
  ALREADY_DESIGNATED: { 'zh-CN': '该党组织已有同名中心户', en: 'The organization has a hub household of this name' },
  ALREADY_MEMBER: { 'zh-CN': '该人员已有党员关系', en: 'This person has a current membership' },
  DATE_IN_FUTURE: { 'zh-CN': '日期不能晚于今天', en: 'This day has not come yet' },
  UNIT_ALREADY_REPORTED: {
    'zh-CN': '该单位在本社区已有未撤回的报到记录',
    en: 'This unit has an open report to this community',
  },
  UNIT_REPORT_NOT_OPEN: { 'zh-CN': '该单位报到已撤回', en: 'The report of this unit has been withdrawn' },
  INVALID_TERM: {
    'zh-CN': '期限须在今天之后结束、不早于首日且不超过五年',
    en: 'The term must end today or later, not before it starts, and within five years',
  },
  TERM_NOT_BEGUN: { 'zh-CN': '契约自 {day} 起方可生效', en: 'The term begins on {day}' },
  TERM_OVER: { 'zh-CN': '契约期限已过', en: 'The term is over' },
  ALREADY_SIGNED: { 'zh-CN': '该方已签署', en: 'This party has signed' },
});
