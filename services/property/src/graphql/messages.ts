import { answerIn } from '@linli/kit/graphql/answer.ts';

/** Messages of this service's error codes. */
export const answer = answerIn({
  ALREADY_EXISTS: { 'zh-CN': '该社区已有同名小区', en: 'The community has an estate of this name already' },
  NOT_A_COMMUNITY: {
    'zh-CN': '请选择社区:小区属于一个社区',
    en: 'Choose a community: an estate belongs to a community',
  },
  DATE_NOT_POSSIBLE: {
    'zh-CN': '日期不能晚于现在,也不能早于现管理方式的起始日期',
    en: 'The date may not be in the future, nor before the start of the present management',
  },
  HISTORY_FULL: { 'zh-CN': '管理方式沿革已满,不能再变更', en: 'The management history holds no more changes' },
});
