import type { Step } from '@linli/kit/mongo/store.ts';
import { type Topic, type TopicEvent, topicMoves } from '../../deliberation/topic/topic.ts';
import { person } from '../audience.ts';
import { chinaTime } from '../placeholders.ts';
import type { SubjectStep, SubjectTerms } from './subject.ts';

const ACTIONS = {
  PROPOSED: { 'zh-CN': '提出', en: 'Proposed' },
  SECONDED: { 'zh-CN': '附议', en: 'Seconded' },
  ACCEPTED: { 'zh-CN': '受理', en: 'Accepted' },
  REFUSED: { 'zh-CN': '不予受理', en: 'Refused' },
  WITHDRAWN: { 'zh-CN': '撤回', en: 'Withdrawn' },
  REVISED: { 'zh-CN': '修改', en: 'Revised' },
  MERGED: { 'zh-CN': '并入他题', en: 'Joined to another topic' },
  ABSORBED: { 'zh-CN': '并入本题', en: 'Another topic joined to it' },
  SCHEDULED: { 'zh-CN': '列入议程', en: 'Put on an agenda' },
  UNSCHEDULED: { 'zh-CN': '移出议程', en: 'Taken off the agenda' },
  RESOLVED: { 'zh-CN': '议决', en: 'Resolved' },
  OWNERS_PASSED: { 'zh-CN': '业主表决通过', en: 'Passed by the owners' },
  OWNERS_REFUSED: { 'zh-CN': '业主表决未通过', en: 'Not passed by the owners' },
  POSTPONED: { 'zh-CN': '暂缓', en: 'Postponed' },
  RETURNED: { 'zh-CN': '退回', en: 'Returned' },
  DELIBERATION_BEGUN: { 'zh-CN': '进入协商', en: 'Deliberation begun' },
  DELIBERATION_ENDED: { 'zh-CN': '协商结束', en: 'Deliberation ended' },
  CONCLUDED: { 'zh-CN': '会外议定', en: 'Concluded without a meeting' },
  REOPENED: { 'zh-CN': '重新审议', en: 'Taken up again' },
} as const satisfies Record<TopicEvent['type'], object>;

export const topicTerms = {
  name: { 'zh-CN': '议题', en: 'Topic' },
  actions: ACTIONS,
  audiences: ['PROPOSER', 'AREA_SYSTEMS'],
  placeholders: { subject: null, action: null, at: null, proposedAt: null, seconders: null },
  states: Object.keys(topicMoves),
} as const satisfies SubjectTerms;

/** A step of a topic. */
export function topicStep({ event, before, after }: Step<Topic, TopicEvent>): SubjectStep {
  const { _id, communityId, areaIds, status, stepCount, proposerId, proposedAt, seconderIds } = after;
  return {
    subject: 'TOPIC',
    id: _id,
    sequence: stepCount,
    action: event.type,
    by: event.by,
    at: event.at,
    areaIds,
    from: before ? [before.status] : [],
    to: [status],
    tell: async () => ({
      recipients: (audience) => (audience === 'PROPOSER' ? person(proposerId) : []),
      values: (locale) => ({
        subject: topicTerms.name[locale],
        action: ACTIONS[event.type][locale],
        at: chinaTime(event.at),
        proposedAt: chinaTime(proposedAt),
        seconders: seconderIds.length,
      }),
      facts: { topicId: _id, communityId, status },
    }),
  };
}
