import type { Step } from '@linli/kit/mongo/store.ts';
import { type ItemEvent, itemMoves, type ResponsibilityItem } from '../../deliberation/resolution/item.ts';
import { party, person } from '../audience.ts';
import { chinaTime, limitTime } from '../placeholders.ts';
import type { SubjectStep, SubjectTerms } from './subject.ts';

const ACTIONS = {
  ASSIGNED: { 'zh-CN': '交办', en: 'Given' },
  REMINDED: { 'zh-CN': '提醒', en: 'Reminded' },
  OVERDUE: { 'zh-CN': '逾期', en: 'Overdue' },
  REPORTED: { 'zh-CN': '报告完成', en: 'Reported done' },
  ACCEPTED: { 'zh-CN': '验收', en: 'Accepted' },
  REJECTED: { 'zh-CN': '退回', en: 'Rejected' },
} as const satisfies Record<ItemEvent['type'], object>;

export const itemTerms = {
  name: { 'zh-CN': '责任事项', en: 'Responsibility item' },
  actions: ACTIONS,
  audiences: ['OWNER', 'CHAIR', 'AREA_SYSTEMS'],
  placeholders: { subject: null, action: null, at: null, dueAt: null },
  states: Object.keys(itemMoves),
} as const satisfies SubjectTerms;

/** A step of a line of a resolution's responsibility list. */
export function itemStep({ event, before, after, version }: Step<ResponsibilityItem, ItemEvent>): SubjectStep {
  const { _id, resolutionId, communityId, areaIds, status, dueAt, ownerId, chairId } = after;
  return {
    subject: 'RESPONSIBILITY_ITEM',
    id: _id,
    // Each change of an item is one step.
    sequence: version,
    action: event.type,
    by: byOf(event),
    at: event.at,
    areaIds,
    from: before ? [before.status] : [],
    to: [status],
    tell: async () => ({
      recipients: (audience) => (audience === 'OWNER' ? party(ownerId) : audience === 'CHAIR' ? person(chairId) : []),
      values: (locale) => ({
        subject: itemTerms.name[locale],
        action: ACTIONS[event.type][locale],
        at: chinaTime(event.at),
        dueAt: limitTime(dueAt, locale),
      }),
      facts: { itemId: _id, resolutionId, communityId, status, dueAt: dueAt.toISOString() },
    }),
  };
}

function byOf(event: ItemEvent): string | null {
  switch (event.type) {
    case 'REPORTED':
      return event.report.by;
    case 'REJECTED':
      return event.rejection.by;
    case 'ACCEPTED':
      return event.by;
    default:
      return null;
  }
}
