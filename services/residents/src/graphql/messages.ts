import { answerIn } from '@linli/kit/graphql/answer.ts';

/** Messages of this service's error codes. */
export const answer = answerIn({
  ALREADY_EXISTS: { 'zh-CN': '“{key}”已被占用', en: '"{key}" is taken already' },
  WRONG_PARENT: {
    'zh-CN': '该层级的区域不能设在此上级之下',
    en: 'An area of this kind cannot stand under this parent',
  },
  NOT_A_COMMUNITY: {
    'zh-CN': '请选择社区:只有社区划分网格',
    en: 'Choose a community: only communities are divided into grids',
  },
  NOT_A_GRID: { 'zh-CN': '该区域不是网格', en: 'This area is no grid' },
  NOT_SMALLEST_GRID: {
    'zh-CN': '楼栋应登记在微网格内;网格未设微网格的,登记在网格内',
    en: 'Buildings lie in a micro-grid, or in a grid that has none',
  },
  MIXED_GRID: {
    'zh-CN': '一个网格要么分设微网格,要么直接包含楼栋;已有楼栋的网格请通过重新划分调整',
    en: 'A grid holds either micro-grids or buildings; divide a grid with buildings by a new division of the community',
  },
  BUILDING_NOT_COVERED: {
    'zh-CN': '有 {count} 栋楼未划入任何网格:{buildings}',
    en: '{count} buildings lie in no grid of the plan: {buildings}',
  },
  BUILDING_TWICE: {
    'zh-CN': '有 {count} 栋楼被划入多个网格:{buildings}',
    en: '{count} buildings lie in more than one grid of the plan: {buildings}',
  },
  AREA_TOO_WIDE: { 'zh-CN': '请选择社区、网格或微网格', en: 'Choose a community, a grid or a micro-grid' },
  DATE_NOT_POSSIBLE: {
    'zh-CN': '走访时间不能晚于现在,也不能早于 90 天前',
    en: 'A visit may not be in the future, nor more than 90 days ago',
  },
  UNIT_NOT_FOUND: { 'zh-CN': '该楼栋没有单元“{key}”', en: 'The building has no unit "{key}"' },
  PERSON_TWICE: { 'zh-CN': '同一人在本批中出现多次', en: 'The same person stands twice in this batch' },
  LIMIT_REACHED: { 'zh-CN': '超出每个社区的上限 {limit}', en: 'More than the limit of {limit} for one community' },
});
