import { accept, type DomainError, type Outcome, refuse } from '@linli/kit/decisions.ts';
import { NEVER } from '../timeLimits/clock.ts';
import {
  type Appointment,
  type AppointmentCommand,
  type AppointmentEvent,
  CANCEL_UNTIL_MS,
  MAX_NOTES,
  MISSED_COUNTED_MS,
  REMINDER_LEAD_MS,
  transitions,
} from './appointment.ts';

type Change = Exclude<AppointmentCommand, { type: 'REQUEST' | 'TIME_OUT' }>;
type Refusal = { ok: false; errors: DomainError[] };

const TARGET = ['input', 'appointmentId'];
const OF_PERSON: readonly Change['type'][] = ['CANCEL', 'ERASE'];
const OF_COUNSELLOR: readonly Change['type'][] = ['CONFIRM', 'CANCEL', 'HOLD', 'MISS', 'NOTE'];

/** Decides; pure. Refuses with NOT_FOUND, FORBIDDEN, WRONG_STATE, TOO_EARLY, TOO_LATE, STILL_COUNTED, TOO_MANY_NOTES. */
export function decide(
  state: Appointment | undefined,
  command: AppointmentCommand,
  at: Date,
): Outcome<AppointmentEvent> {
  if (command.type === 'REQUEST') {
    if (state) return refuse('WRONG_STATE', TARGET, { status: state.status });
    return accept({ at, type: 'REQUESTED', request: command.request });
  }
  if (!state) return refuse('NOT_FOUND', TARGET);
  if (command.type === 'TIME_OUT') return timeOut(state, at);
  return refusal(state, command, at) ?? accept(...facts(state, command, at));
}

function refusal(state: Appointment, { type, by }: Change, at: Date): Refusal | undefined {
  const asPerson = by === state.personId && OF_PERSON.includes(type);
  const asCounsellor = by === state.counsellorPersonId && OF_COUNSELLOR.includes(type);
  if (!asPerson && !asCounsellor) return refuse('FORBIDDEN', TARGET);
  if (!(type in transitions[state.status])) return refuse('WRONG_STATE', TARGET, { status: state.status });
  const begun = at >= state.startsAt;
  if ((type === 'CONFIRM' || type === 'CANCEL') && begun) return refuse('TOO_LATE', TARGET);
  if ((type === 'HOLD' || type === 'MISS') && !begun) return refuse('TOO_EARLY', TARGET);
  if (type === 'NOTE' && state.notes.length >= MAX_NOTES) return refuse('TOO_MANY_NOTES', TARGET);
  const counts = state.missed && at.getTime() < state.startsAt.getTime() + MISSED_COUNTED_MS;
  return type === 'ERASE' && counts ? refuse('STILL_COUNTED', TARGET) : undefined;
}

function facts(state: Appointment, command: Change, at: Date): AppointmentEvent[] {
  switch (command.type) {
    case 'CONFIRM': {
      const remindAt = new Date(state.startsAt.getTime() - REMINDER_LEAD_MS);
      return [{ at, type: 'CONFIRMED', dueAt: remindAt > at ? remindAt : NEVER }];
    }
    case 'CANCEL': {
      const by = command.by === state.personId ? 'PERSON' : 'COUNSELLOR';
      const late = by === 'PERSON' && at.getTime() > state.startsAt.getTime() - CANCEL_UNTIL_MS;
      return [{ at, type: 'CANCELLED', by, late, reason: command.reason }];
    }
    case 'HOLD':
      return [
        { at, type: 'HELD' },
        ...(command.note === null ? [] : [{ at, type: 'NOTED', note: command.note } as const]),
      ];
    case 'MISS':
      return [{ at, type: 'MISSED' }];
    case 'NOTE':
      return [{ at, type: 'NOTED', note: command.note }];
    case 'ERASE':
      return [{ at, type: 'ERASED' }];
  }
}

/** Never early. A request nobody has confirmed lapses when its time has come. */
function timeOut(state: Appointment, at: Date): Outcome<AppointmentEvent> {
  if (at < state.dueAt) return accept();
  if (state.status === 'REQUESTED') return accept({ at, type: 'CANCELLED', by: 'TIME', late: false, reason: null });
  return state.status === 'CONFIRMED' ? accept({ at, type: 'REMINDED' }) : accept();
}
