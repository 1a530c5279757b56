import type { Locale } from '@linli/kit/graphql/locale.ts';
import type { Step } from '@linli/kit/mongo/store.ts';
import type { Vote, VoteEvent, VoteMethod } from '../../deliberation/vote/vote.ts';
import { person } from '../audience.ts';
import { chinaTime, isoOrNull, limitTime } from '../placeholders.ts';
import { NEVER } from '../../timeLimits/clock.ts';
import type { SubjectStep, SubjectTerms } from './subject.ts';

const ACTIONS = {
  OPENED: { 'zh-CN': '开始表决', en: 'Opened' },
  GRANTED: { 'zh-CN': '委托', en: 'Authority given' },
  REVOKED: { 'zh-CN': '撤销委托', en: 'Authority withdrawn' },
  CLOSED: { 'zh-CN': '表决结束', en: 'Closed' },
  CANCELLED: { 'zh-CN': '表决取消', en: 'Cancelled' },
} as const satisfies Record<VoteEvent['type'], object>;

const METHODS = {
  SHOW_OF_HANDS: { 'zh-CN': '举手表决', en: 'show of hands' },
  NAMED_BALLOT: { 'zh-CN': '记名投票', en: 'named ballot' },
  SECRET_BALLOT: { 'zh-CN': '无记名投票', en: 'secret ballot' },
} as const satisfies Record<VoteMethod, object>;

const OUTCOMES = {
  PASSED: { 'zh-CN': '通过', en: 'passed' },
  FAILED: { 'zh-CN': '未通过', en: 'not passed' },
  VOID: { 'zh-CN': '无效(票数不足以保密)', en: 'void, with too few ballots to keep them secret' },
} as const;

/** Neither question nor tally, nor who has voted, can be named; of a result only whether it passed. */
export const voteTerms = {
  name: { 'zh-CN': '表决', en: 'Vote' },
  actions: ACTIONS,
  audiences: ['ENTITLED', 'AREA_SYSTEMS'],
  placeholders: {
    subject: null,
    action: null,
    at: null,
    method: null,
    closesAt: null,
    outcome: { actions: ['CLOSED'] },
  },
  states: ['OPEN', 'CLOSED', 'CANCELLED'],
} as const satisfies SubjectTerms;

/** A step of a vote. Casting a ballot is none: nobody learns when somebody has voted. */
export function voteStep({ event, before, after, version }: Step<Vote, VoteEvent>): SubjectStep {
  const { _id, communityId, areaIds, status, method, topicId, meetingId, entitledIds } = after;
  const closesAt = after.closesAt ?? NEVER;
  const outcome = event.type === 'CLOSED' ? outcomeOf(event) : undefined;
  return {
    subject: 'VOTE',
    id: _id,
    // Each change of a vote is one step.
    sequence: version,
    action: event.type,
    by: event.by,
    at: event.at,
    areaIds,
    from: before ? [before.status] : [],
    to: [status],
    tell: async () => ({
      // Who raises a hand is in the room.
      recipients: (audience) =>
        audience === 'ENTITLED' && method !== 'SHOW_OF_HANDS' ? entitledIds.flatMap(person) : [],
      values: (locale: Locale) => ({
        subject: voteTerms.name[locale],
        action: ACTIONS[event.type][locale],
        at: chinaTime(event.at),
        method: METHODS[method][locale],
        closesAt: limitTime(closesAt, locale),
        ...(outcome && { outcome: OUTCOMES[outcome][locale] }),
      }),
      facts: {
        voteId: _id,
        communityId,
        status,
        topicId,
        meetingId,
        method,
        closesAt: isoOrNull(closesAt),
        outcome: outcome ?? null,
      },
    }),
  };
}

const outcomeOf = ({ result }: Extract<VoteEvent, { type: 'CLOSED' }>): keyof typeof OUTCOMES =>
  result.void ? 'VOID' : result.passed ? 'PASSED' : 'FAILED';
