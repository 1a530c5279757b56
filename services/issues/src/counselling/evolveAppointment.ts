import type { Plain } from '@linli/kit/mongo/store.ts';
import { dateOf, localDay } from '../timeLimits/calendar.ts';
import { NEVER } from '../timeLimits/clock.ts';
import type { Appointment, AppointmentEvent } from './appointment.ts';

type State = Plain<Appointment>;

/** The only writer of state. */
export function evolve(state: State | undefined, event: AppointmentEvent): State {
  const { at } = event;
  if (event.type === 'REQUESTED') {
    const { request } = event;
    const open = {
      confirmedAt: null,
      remindedAt: null,
      endedAt: null,
      cancelledBy: null,
      reason: null,
      erasedAt: null,
    };
    const times = { day: dateOf(localDay(request.startsAt)), requestedAt: at, dueAt: request.startsAt };
    const concernedIds = [request.counsellorPersonId, request.personId];
    return { ...request, ...times, ...open, concernedIds, status: 'REQUESTED', missed: false, notes: [] };
  }
  if (!state) throw new TypeError(`${event.type} before REQUESTED`);
  switch (event.type) {
    case 'CONFIRMED':
      return { ...state, status: 'CONFIRMED', confirmedAt: at, dueAt: event.dueAt };
    case 'REMINDED':
      return { ...state, remindedAt: at, dueAt: NEVER };
    case 'CANCELLED': {
      const { by: cancelledBy, late: missed, reason } = event;
      return { ...released(state), status: 'CANCELLED', cancelledBy, missed, reason, endedAt: at, dueAt: NEVER };
    }
    case 'HELD':
      return { ...state, status: 'HELD', endedAt: at, dueAt: NEVER };
    case 'NOTED':
      return { ...state, notes: [...state.notes, { at, text: event.note }] };
    case 'MISSED':
      return { ...state, status: 'NO_SHOW', missed: true, endedAt: at, dueAt: NEVER };
    case 'ERASED': {
      const gone = { personId: null, nickname: null, topic: null, reason: null };
      return { ...released(state), ...gone, concernedIds: [state.counsellorPersonId], erasedAt: at };
    }
  }
}

function released({ held: _, ...state }: State): State {
  return state;
}
