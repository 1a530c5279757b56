import type { Plain } from '@linli/kit/mongo/store.ts';
import { type DayEvent, type DeliberationDay, dueTime, MAX_SKIPPED_DATES } from './deliberationDay.ts';

type State = Plain<DeliberationDay>;

/** The only writer of state. */
export function evolveDay(state: State | undefined, event: DayEvent): State {
  const next = follow(state, event);
  return { ...next, dueAt: dueTime(next) };
}

function follow(state: State | undefined, event: DayEvent): Omit<State, 'dueAt'> {
  if (event.type === 'DEFINED') {
    const { id: _id, areaId, place, setup, nextDate, at: definedAt } = event;
    return { _id, areaId, ...place, ...setup, status: 'ACTIVE', nextDate, lastDate: null, skipped: [], definedAt };
  }
  if (!state) throw new TypeError(`${event.type} before DEFINED`);
  switch (event.type) {
    case 'CHANGED':
      return { ...state, ...event.setup, nextDate: event.nextDate };
    case 'RESUMED':
      return { ...state, status: 'ACTIVE', nextDate: event.nextDate };
    case 'PAUSED':
    case 'ENDED':
      return { ...state, status: event.type };
    case 'CALLED':
      return { ...state, lastDate: event.date, nextDate: event.nextDate };
    case 'SKIPPED': {
      const skipped = [...state.skipped, event.skipped].slice(-MAX_SKIPPED_DATES);
      return { ...state, skipped, nextDate: event.nextDate };
    }
  }
}
