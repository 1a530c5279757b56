import type { Message } from '@linli/kit/graphql/locale.ts';
import { ACTION_NAMES } from '../../issue/actionNames.ts';
import type { DeliberationEvent } from './deliberation.ts';

/** What the timeline calls each kind of step; an action of the procedure has its own name. */
export const DELIBERATION_STEP_NAMES: Readonly<Record<DeliberationEvent['type'], Message>> = {
  STARTED: { 'zh-CN': '启动协商', en: 'Deliberation started' },
  ACTED: { 'zh-CN': '办理', en: 'Action' },
  COMMENTED: { 'zh-CN': '线上发言', en: 'Contribution' },
  OWNERS_VOTED: { 'zh-CN': '业主表决结果', en: 'Owners’ vote' },
  WARNED: { 'zh-CN': '时限预警', en: 'Warned' },
  BREACHED: { 'zh-CN': '超时', en: 'Limit exceeded' },
  REQUESTED: ACTION_NAMES.REQUESTED,
  APPROVED: ACTION_NAMES.APPROVED,
  DENIED: ACTION_NAMES.DENIED,
  RESUMED: ACTION_NAMES.RESUMED,
  ESCALATED: { 'zh-CN': '逐级上报', en: 'Escalated' },
};
