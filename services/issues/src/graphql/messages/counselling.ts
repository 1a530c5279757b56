import type { Messages } from '@linli/kit/graphql/locale.ts';

export const counsellingMessages: Messages = {
  SLOT_NOT_OFFERED: { 'zh-CN': '该时段未开放预约', en: 'The expert offers no such slot' },
  SLOT_TAKEN: { 'zh-CN': '该时段已被预约', en: 'This slot is taken' },
  ALREADY_BUSY: { 'zh-CN': '您在该时间已有其他预约', en: 'You have another appointment at that time' },
  SUBJECT_NOT_OFFERED: { 'zh-CN': '该专家不提供此类咨询', en: 'The expert does not counsel on this' },
  OWN_COUNSEL: { 'zh-CN': '不能预约本人', en: 'Nobody makes appointments with themselves' },
  TOO_EARLY: { 'zh-CN': '预约尚未开始', en: 'It has not begun yet' },
  TOO_LATE: { 'zh-CN': '预约时间已到,不能再操作', en: 'It has begun already' },
  STILL_COUNTED: {
    'zh-CN': '失约记录保留 90 天,期满后方可删除',
    en: 'A missed appointment counts for 90 days and can be erased afterwards',
  },
  TOO_MANY_NOTES: { 'zh-CN': '每次咨询的记录不能超过 50 条', en: 'There are 50 notes at most' },
};
