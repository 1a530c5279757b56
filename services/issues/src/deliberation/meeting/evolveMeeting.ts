import type { Plain } from '@linli/kit/mongo/store.ts';
import { NEVER } from '../../timeLimits/clock.ts';
import { type AgendaItem, type Meeting, type MeetingEvent, OPEN_LATE_MINUTES, type TopicOutcome } from './meeting.ts';

const MINUTE_MS = 60_000;

type State = Plain<Meeting>;
type Of<Type extends MeetingEvent['type']> = Extract<MeetingEvent, { type: Type }>;

/** The only writer of state. */
export function evolveMeeting(state: State | undefined, event: MeetingEvent): State {
  const next = follow(state, event);
  return { ...next, lapsesAt: next.status === 'PLANNED' ? lapseOf(next) : NEVER };
}

const lapseOf = ({ plannedAt }: Pick<State, 'plannedAt'>): Date =>
  new Date(plannedAt.getTime() + OPEN_LATE_MINUTES * MINUTE_MS);

function follow(state: State | undefined, event: MeetingEvent): State {
  if (event.type === 'CALLED') {
    const nothing = { attendance: [], minutes: null, postponements: [], voteIds: [], lapsesAt: NEVER };
    return { ...event.call, ...nothing, calledAt: event.at, agenda: agendaOf(event.topicIds), status: 'PLANNED' };
  }
  if (!state) throw new TypeError(`${event.type} before CALLED`);
  switch (event.type) {
    case 'INVITED':
      return { ...state, invitations: replaced(state.invitations, event.invitations) };
    case 'UNINVITED':
      return {
        ...state,
        invitations: state.invitations.filter(({ partyId }) => !event.partyIds.includes(partyId)),
        attendance: state.attendance.filter(({ partyId }) => !event.partyIds.includes(partyId)),
      };
    case 'AGENDA_SET':
      return { ...state, agenda: agendaOf(event.topicIds) };
    case 'ATTENDANCE_RECORDED': {
      const record = { recordedById: event.by, recordedAt: event.at };
      const entries = event.entries.map((entry) => ({ ...entry, ...record }));
      return { ...state, attendance: replaced(state.attendance, entries) };
    }
    case 'OPENED':
      return { ...state, status: 'OPEN', openedAt: event.at, openedById: event.by };
    case 'MINUTES_RECORDED': {
      const { text, attachments, by: recordedById, at: recordedAt } = event;
      return { ...state, minutes: { text, attachments, recordedById, recordedAt } };
    }
    case 'VOTE_ADDED':
      return { ...state, voteIds: [...state.voteIds, event.voteId] };
    case 'TOPIC_RESOLVED':
      return { ...state, agenda: state.agenda.map((item) => resolved(item, event.topicId)) };
    case 'CLOSED':
      return closed(state, event);
    case 'POSTPONED':
      return postponed(state, event);
    case 'CANCELLED':
      return { ...state, status: 'CANCELLED', cancelledAt: event.at, cancelReason: event.reason };
    case 'LAPSED':
      return { ...state, status: 'CANCELLED', cancelledAt: event.at, cancelReason: null };
  }
}

const agendaOf = (topicIds: readonly string[]): AgendaItem[] =>
  topicIds.map((topicId) => ({ topicId, outcome: null, reason: null }));

/** Entries by party: those told anew take the place of the earlier ones, new ones come last. */
function replaced<T extends { readonly partyId: string }>(known: readonly T[], news: readonly T[]): T[] {
  const told = new Map(news.map((entry) => [entry.partyId, entry]));
  const kept = known.map((entry) => told.get(entry.partyId) ?? entry);
  const before = new Set(known.map(({ partyId }) => partyId));
  return [...kept, ...[...told.values()].filter(({ partyId }) => !before.has(partyId))];
}

const resolved = (item: AgendaItem, topicId: string): AgendaItem =>
  item.topicId === topicId ? { ...item, outcome: 'RESOLVED' } : item;

function closed(state: State, event: Of<'CLOSED'>): State {
  if (state.status !== 'OPEN') throw new TypeError(`${state.status} meeting is closed`);
  const told = new Map<string, TopicOutcome>(event.outcomes.map((one) => [one.topicId, one]));
  const agenda = state.agenda.map((item) => ({ ...item, ...told.get(item.topicId) }));
  return { ...state, agenda, status: 'CLOSED', closedAt: event.at };
}

function postponed(state: State, { to, venue, reason, by, at }: Of<'POSTPONED'>): State {
  const postponement = { from: state.plannedAt, to, reason, by, at };
  return {
    ...state,
    plannedAt: to,
    venue: venue ?? state.venue,
    postponements: [...state.postponements, postponement],
  };
}
