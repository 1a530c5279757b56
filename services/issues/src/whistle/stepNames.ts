import type { Message } from '@linli/kit/graphql/locale.ts';
import type { WhistleEvent } from './whistle.ts';

/** What the timeline calls each kind of step. */
export const WHISTLE_STEP_NAMES: Readonly<Record<WhistleEvent['type'], Message>> = {
  BLOWN: { 'zh-CN': '吹哨', en: 'Whistle blown' },
  REPORTED: { 'zh-CN': '报到', en: 'Reported' },
  OBJECTED: { 'zh-CN': '提出异议', en: 'Objected' },
  OBJECTION_UPHELD: { 'zh-CN': '异议成立,免于报到', en: 'Objection upheld' },
  OBJECTION_OVERRULED: { 'zh-CN': '异议不成立', en: 'Objection overruled' },
  OBJECTION_OVERDUE: { 'zh-CN': '异议裁定超期', en: 'Decision on the objection overdue' },
  DEPARTMENT_WARNED: { 'zh-CN': '部门时限预警', en: 'Department warned' },
  DEPARTMENT_LATE: { 'zh-CN': '部门逾期', en: 'Department late' },
  REMINDED: { 'zh-CN': '催办', en: 'Reminded' },
  ALL_REPORTED: { 'zh-CN': '全部报到', en: 'All have reported' },
  RESPONSE_EXPIRED: { 'zh-CN': '报到时间届满', en: 'Time to report is over' },
  WARNED: { 'zh-CN': '时限预警', en: 'Warned' },
  BREACHED: { 'zh-CN': '超时', en: 'Limit exceeded' },
  ESCALATED: { 'zh-CN': '逐级上报', en: 'Escalated' },
  JUDGED: { 'zh-CN': '评判销哨', en: 'Judged and closed' },
  CALLED_AGAIN: { 'zh-CN': '再次吹哨', en: 'Called again' },
  WITHDRAWN: { 'zh-CN': '撤哨', en: 'Called off' },
  READDRESSED: { 'zh-CN': '区域变更', en: 'Readdressed' },
};
