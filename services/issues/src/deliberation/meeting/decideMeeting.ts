import { accept, type Outcome, refuse } from '@linli/kit/decisions.ts';
import { canBePlanned } from '../shapes.ts';
import {
  type AttendanceEntry,
  MAX_POSTPONEMENTS,
  MAX_VOTES,
  type Meeting,
  type MeetingCommand,
  type MeetingEvent,
  meetingMoves,
  OPEN_EARLY_MINUTES,
  OPEN_LATE_MINUTES,
} from './meeting.ts';
import { type Invitation, MAX_PARTIES, quorumOf } from './party.ts';

const TARGET = ['input', 'meetingId'];
const MINUTE_MS = 60_000;

type Move = Exclude<MeetingCommand, { type: 'CALL' | 'LAPSE' }>;
type Given<Type extends Move['type']> = Extract<Move, { type: Type }>;
type Decided = Outcome<MeetingEvent>;
type Fact = { readonly at: Date; readonly by: string };

/**
 * Decides a command on a meeting; pure. Refuses with NOT_FOUND, WRONG_STATE, TIME_NOT_POSSIBLE, PARTY_NOT_INVITED,
 * PERSON_COUNTED_TWICE, PERSON_MISSING, TOO_MANY_PARTIES, MEETING_TOO_EARLY, MEETING_TOO_LATE, NO_QUORUM, MINUTES_MISSING,
 * OUTCOME_MISSING, TOPIC_NOT_ON_AGENDA, TOO_MANY_POSTPONEMENTS, TOO_MANY_VOTES.
 */
export function decideMeeting(state: Meeting | undefined, command: MeetingCommand, fact: Fact): Decided {
  if (command.type === 'CALL') {
    if (state) return accept();
    const { call, topicIds } = command;
    if (!canBePlanned(call.plannedAt, fact.at)) return refuse('TIME_NOT_POSSIBLE', ['input', 'plannedAt']);
    return accept({ ...fact, type: 'CALLED', call, topicIds });
  }
  if (!state) return refuse('NOT_FOUND', TARGET);
  if (command.type === 'LAPSE') return fact.at < state.lapsesAt ? accept() : accept({ ...fact, type: 'LAPSED' });
  if (saidBefore(state, command)) return accept();
  if (!(meetingMoves[state.status] as readonly string[]).includes(command.type)) {
    return refuse('WRONG_STATE', TARGET, { status: state.status });
  }
  if (fact.at >= state.lapsesAt && !OF_LAPSED.includes(command.type)) {
    return refuse('WRONG_STATE', TARGET, { status: 'CANCELLED' });
  }
  return decideMove(state, command, fact);
}

/** Time has ended it, whether or not the timer has come by: opening has its own answer, and cancelling says the same. */
const OF_LAPSED: readonly Move['type'][] = ['OPEN', 'CANCEL'];

function saidBefore(state: Meeting, { type }: Move): boolean {
  return (
    (type === 'OPEN' && state.status === 'OPEN') ||
    (type === 'CLOSE' && state.status === 'CLOSED') ||
    (type === 'CANCEL' && state.status === 'CANCELLED')
  );
}

function decideMove(state: Meeting, command: Move, fact: Fact): Decided {
  switch (command.type) {
    case 'INVITE':
      return invite(state, command, fact);
    case 'UNINVITE':
      return uninvite(state, command, fact);
    case 'SET_AGENDA':
      return accept({ ...fact, type: 'AGENDA_SET', topicIds: command.topicIds });
    case 'RECORD_ATTENDANCE':
      return recordAttendance(state, command, fact);
    case 'OPEN':
      return open(state, fact);
    case 'RECORD_MINUTES':
      return accept({ ...fact, ...command, type: 'MINUTES_RECORDED' });
    case 'ADD_VOTE':
      return addVote(state, command, fact);
    case 'RESOLVE':
      return resolve(state, command, fact);
    case 'CLOSE':
      return close(state, command, fact);
    case 'POSTPONE':
      return postpone(state, command, fact);
    case 'CANCEL':
      return accept({ ...fact, type: 'CANCELLED', reason: command.reason });
  }
}

/** Those invited while it runs do not change who is entitled. */
function invite(state: Meeting, { invitations }: Given<'INVITE'>, fact: Fact): Decided {
  const known = new Map(state.invitations.map((party) => [party.partyId, party]));
  const late = state.status === 'OPEN';
  const news = invitations
    .map((party) => (late ? { ...party, entitled: known.get(party.partyId)?.entitled ?? false } : party))
    .filter((party) => !sameParty(known.get(party.partyId), party));
  if (news.length === 0) return accept();
  const count = new Set([...known.keys(), ...news.map(({ partyId }) => partyId)]).size;
  if (count > MAX_PARTIES) return refuse('TOO_MANY_PARTIES', ['input', 'invitations'], { most: MAX_PARTIES });
  return accept({ ...fact, type: 'INVITED', invitations: news });
}

const sameParty = (known: Invitation | undefined, party: Invitation): boolean =>
  known?.kind === party.kind && known.name === party.name && known.entitled === party.entitled;

function uninvite(state: Meeting, { partyIds }: Given<'UNINVITE'>, fact: Fact): Decided {
  const known = new Set(state.invitations.map(({ partyId }) => partyId));
  const gone = partyIds.filter((partyId) => known.has(partyId));
  return gone.length === 0 ? accept() : accept({ ...fact, type: 'UNINVITED', partyIds: gone });
}

/** Each party once, each person for one party only; a later record corrects an earlier one until the end. */
function recordAttendance(state: Meeting, { entries }: Given<'RECORD_ATTENDANCE'>, fact: Fact): Decided {
  const invited = new Set(state.invitations.map(({ partyId }) => partyId));
  const stranger = entries.find(({ partyId }) => !invited.has(partyId));
  if (stranger) return refuse('PARTY_NOT_INVITED', ['input', 'entries'], { partyId: stranger.partyId });
  const news = entries.filter((entry) => !state.attendance.some((known) => sameEntry(known, entry)));
  if (news.length === 0) return accept();
  if (news.some(({ status, personId }) => (status === 'PRESENT') === (personId === null))) {
    return refuse('PERSON_MISSING', ['input', 'entries']);
  }
  const told = new Map<string, AttendanceEntry>([...state.attendance, ...news].map((one) => [one.partyId, one]));
  const persons = [...told.values()].flatMap(({ personId }) => (personId === null ? [] : [personId]));
  if (new Set(persons).size < persons.length) return refuse('PERSON_COUNTED_TWICE', ['input', 'entries']);
  return accept({ ...fact, type: 'ATTENDANCE_RECORDED', entries: news });
}

const sameEntry = (known: AttendanceEntry, entry: AttendanceEntry): boolean =>
  known.partyId === entry.partyId && known.status === entry.status && known.personId === entry.personId;

function open(state: Meeting, fact: Fact): Decided {
  const early = state.plannedAt.getTime() - fact.at.getTime();
  if (early > OPEN_EARLY_MINUTES * MINUTE_MS)
    return refuse('MEETING_TOO_EARLY', TARGET, { minutes: OPEN_EARLY_MINUTES });
  if (fact.at >= state.lapsesAt) return refuse('MEETING_TOO_LATE', TARGET, { minutes: OPEN_LATE_MINUTES });
  const { present, entitled, met } = quorumOf(state.quorum, state.invitations, state.attendance);
  return met ? accept({ ...fact, type: 'OPENED' }) : refuse('NO_QUORUM', TARGET, { present, entitled });
}

/** Only on what is on the table and not settled yet. */
function addVote(state: Meeting, { voteId, topicId }: Given<'ADD_VOTE'>, fact: Fact): Decided {
  const item = state.agenda.find((one) => one.topicId === topicId);
  if (!item || item.outcome !== null) return refuse('TOPIC_NOT_ON_AGENDA', ['input', 'topicId']);
  if (state.voteIds.length >= MAX_VOTES) return refuse('TOO_MANY_VOTES', TARGET, { most: MAX_VOTES });
  return accept({ ...fact, type: 'VOTE_ADDED', voteId });
}

function resolve(state: Meeting, { topicId }: Given<'RESOLVE'>, fact: Fact): Decided {
  if (topicId === null) return accept();
  const item = state.agenda.find((one) => one.topicId === topicId);
  if (!item) return refuse('TOPIC_NOT_ON_AGENDA', ['input', 'topicId']);
  return item.outcome === 'RESOLVED' ? accept() : accept({ ...fact, type: 'TOPIC_RESOLVED', topicId });
}

/** Every topic has an outcome, and what was said is on record. */
function close(state: Meeting, { outcomes }: Given<'CLOSE'>, fact: Fact): Decided {
  if (!state.minutes) return refuse('MINUTES_MISSING', TARGET);
  const openIds = state.agenda.filter(({ outcome }) => outcome === null).map(({ topicId }) => topicId);
  const told = new Set(outcomes.map(({ topicId }) => topicId));
  if (outcomes.some(({ topicId }) => !openIds.includes(topicId)) || told.size < outcomes.length) {
    return refuse('TOPIC_NOT_ON_AGENDA', ['input', 'outcomes']);
  }
  if (openIds.some((topicId) => !told.has(topicId))) return refuse('OUTCOME_MISSING', ['input', 'outcomes']);
  return accept({ ...fact, type: 'CLOSED', outcomes });
}

function postpone(state: Meeting, { to, venue, reason }: Given<'POSTPONE'>, fact: Fact): Decided {
  if (to.getTime() === state.plannedAt.getTime() && (venue ?? state.venue) === state.venue) return accept();
  if (!canBePlanned(to, fact.at)) return refuse('TIME_NOT_POSSIBLE', ['input', 'plannedAt']);
  if (state.postponements.length >= MAX_POSTPONEMENTS) {
    return refuse('TOO_MANY_POSTPONEMENTS', TARGET, { most: MAX_POSTPONEMENTS });
  }
  return accept({ ...fact, type: 'POSTPONED', to, venue, reason });
}
