import type { Step } from '@linli/kit/mongo/store.ts';
import { type Meeting, type MeetingEvent, type MeetingKind, meetingMoves } from '../../deliberation/meeting/meeting.ts';
import { party, person } from '../audience.ts';
import { chinaTime } from '../placeholders.ts';
import type { Audience } from '../rule.ts';
import type { Recipient, SubjectStep, SubjectTerms } from './subject.ts';

const ACTIONS = {
  CALLED: { 'zh-CN': '召集', en: 'Called' },
  INVITED: { 'zh-CN': '邀请', en: 'Invited' },
  UNINVITED: { 'zh-CN': '取消邀请', en: 'No longer invited' },
  AGENDA_SET: { 'zh-CN': '确定议程', en: 'Agenda set' },
  ATTENDANCE_RECORDED: { 'zh-CN': '登记出席', en: 'Attendance recorded' },
  OPENED: { 'zh-CN': '开会', en: 'Opened' },
  MINUTES_RECORDED: { 'zh-CN': '记录', en: 'Minutes recorded' },
  VOTE_ADDED: { 'zh-CN': '发起表决', en: 'Vote added' },
  TOPIC_RESOLVED: { 'zh-CN': '议决', en: 'Topic resolved' },
  CLOSED: { 'zh-CN': '闭会', en: 'Closed' },
  POSTPONED: { 'zh-CN': '改期', en: 'Postponed' },
  CANCELLED: { 'zh-CN': '取消', en: 'Cancelled' },
  LAPSED: { 'zh-CN': '逾期未开', en: 'Lapsed' },
} as const satisfies Record<MeetingEvent['type'], object>;

const KINDS = {
  DELIBERATION_DAY: { 'zh-CN': '红色议事日', en: 'deliberation day' },
  SIX_PARTY: { 'zh-CN': '六方会商', en: 'six-party meeting' },
  JOINT_CONFERENCE: { 'zh-CN': '联席会议', en: 'joint conference' },
  RESIDENTS_MEETING: { 'zh-CN': '居民会议', en: "residents' meeting" },
  COORDINATION: { 'zh-CN': '沟通协调会', en: 'coordination meeting' },
  OTHER: { 'zh-CN': '会议', en: 'meeting' },
} as const satisfies Record<MeetingKind, object>;

export const meetingTerms = {
  name: { 'zh-CN': '会议', en: 'Meeting' },
  actions: ACTIONS,
  audiences: ['INVITED', 'CHAIR', 'AREA_SYSTEMS'],
  placeholders: {
    subject: null,
    action: null,
    at: null,
    kind: null,
    plannedAt: null,
    plannedBefore: { actions: ['POSTPONED'] },
  },
  states: Object.keys(meetingMoves),
} as const satisfies SubjectTerms;

type MeetingStep = Step<Meeting, MeetingEvent>;

/** A step of a meeting; of a deliberation day's meeting that is called, and of one that lapses, time is who did it. */
export function meetingStep(step: MeetingStep): SubjectStep {
  const { event, before, after, version } = step;
  const { _id, communityId, areaIds, status, kind, plannedAt, dayId } = after;
  const byTime = event.type === 'LAPSED' || (event.type === 'CALLED' && dayId !== null);
  return {
    subject: 'MEETING',
    id: _id,
    // Each change of a meeting is one step.
    sequence: version,
    action: event.type,
    by: byTime ? null : event.by,
    at: event.at,
    areaIds,
    from: before ? [before.status] : [],
    to: [status],
    tell: async () => ({
      recipients: (audience) => recipientsOf(audience, step),
      values: (locale) => ({
        subject: meetingTerms.name[locale],
        action: ACTIONS[event.type][locale],
        at: chinaTime(event.at),
        kind: KINDS[kind][locale],
        plannedAt: chinaTime(plannedAt),
        ...(event.type === 'POSTPONED' && before && { plannedBefore: chinaTime(before.plannedAt) }),
      }),
      facts: { meetingId: _id, communityId, status, kind, plannedAt: plannedAt.toISOString() },
    }),
  };
}

function recipientsOf(audience: Audience, { event, before, after }: MeetingStep): Recipient[] {
  if (audience === 'CHAIR') return person(after.chairId);
  if (audience !== 'INVITED') return [];
  const ids = after.invitations.map(({ partyId }) => partyId);
  const had = before?.invitations.map(({ partyId }) => partyId) ?? [];
  // Those it is news to.
  if (event.type === 'INVITED') return ids.filter((id) => !had.includes(id)).flatMap(party);
  if (event.type === 'UNINVITED') return had.filter((id) => !ids.includes(id)).flatMap(party);
  return ids.flatMap(party);
}
