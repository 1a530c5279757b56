import { accept, type Outcome, refuse } from '@linli/kit/decisions.ts';
import { beginning, type DayCommand, type DayEvent, type DeliberationDay, nextDateOf } from './deliberationDay.ts';

const TARGET = ['input', 'deliberationDayId'];

/** Decides a command on a deliberation day; pure. Refuses with NOT_FOUND, WRONG_STATE. */
export function decideDay(state: DeliberationDay | undefined, command: DayCommand, at: Date): Outcome<DayEvent> {
  if (command.type === 'DEFINE') {
    if (state) return refuse('WRONG_STATE', TARGET, { status: state.status });
    const { id, areaId, place, setup } = command;
    return accept({ type: 'DEFINED', id, areaId, place, setup, at, nextDate: nextDateOf(setup, at, null) });
  }
  if (!state) return refuse('NOT_FOUND', TARGET);
  if (command.type === 'TURN') return turn(state, command.isHoliday, at);
  if (said(state, command)) return accept();
  if (state.status === 'ENDED') return refuse('WRONG_STATE', TARGET, { status: state.status });
  switch (command.type) {
    case 'CHANGE': {
      const nextDate = nextDateOf(command.setup, at, state.lastDate);
      return accept({ type: 'CHANGED', setup: command.setup, nextDate, at });
    }
    case 'RESUME':
      return accept({ type: 'RESUMED', nextDate: nextDateOf(state, at, state.lastDate), at });
    case 'PAUSE':
      return accept({ type: 'PAUSED', at });
    case 'END':
      return accept({ type: 'ENDED', at });
  }
}

const said = ({ status }: DeliberationDay, { type }: DayCommand): boolean =>
  (type === 'PAUSE' && status === 'PAUSED') ||
  (type === 'RESUME' && status === 'ACTIVE') ||
  (type === 'END' && status === 'ENDED');

/** Never early; a date that fell on a holiday, or that nobody was awake for, is skipped and said so. */
function turn(state: DeliberationDay, isHoliday: (date: string) => boolean, at: Date): Outcome<DayEvent> {
  if (state.status !== 'ACTIVE' || at < state.dueAt) return accept();
  const { nextDate: date, minuteOfDay } = state;
  const nextDate = nextDateOf(state, at, date);
  if (beginning(date, minuteOfDay) <= at) return skip(date, 'MISSED', nextDate, at);
  if (isHoliday(date)) return skip(date, 'HOLIDAY', nextDate, at);
  return accept({ type: 'CALLED', date, nextDate, at });
}

const skip = (date: string, reason: 'HOLIDAY' | 'MISSED', nextDate: string, at: Date) =>
  accept<DayEvent>({ type: 'SKIPPED', skipped: { date, reason }, nextDate, at });
