import { createStore } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import {
  type CalendarEvent,
  calendarDataOf,
  calendarId,
  evolveCalendar,
  STATUTORY,
  STATUTORY_KEY,
  type StoredCalendar,
} from './storedCalendar.ts';
import { type WorkingCalendar, workingCalendar } from './workingTime.ts';

/** How long a process counts by a calendar before it looks for a newer version, in milliseconds. */
export const CALENDAR_CACHE_MS = 60_000;

/** Calendars a process remembers at most; the one read longest ago goes first. */
export const CALENDAR_CACHE_SIZE = 1_000;

export function calendarModel(connection: Connection): Model<StoredCalendar> {
  const schema = new Schema<StoredCalendar>(
    { _id: String },
    { collection: 'calendars', strict: false, versionKey: false },
  );
  schema.index({ areaIds: 1, _id: 1 });
  schema.index({ unitId: 1, _id: 1 });
  return connection.model<StoredCalendar>('Calendar', schema);
}

export const calendarStore = (model: Model<StoredCalendar>) =>
  createStore<StoredCalendar, CalendarEvent>({ model, evolve: evolveCalendar });

/** Reads a calendar as it is stored. */
export type FindCalendar = (id: string) => Promise<StoredCalendar | null>;

export const findCalendar =
  (model: Model<StoredCalendar>): FindCalendar =>
  (id) =>
    model.findById(id).lean<StoredCalendar>();

export type Calendars = {
  /**
   * The calendar to count by; the statutory one for a key nobody has defined. A change is known here at once, in other
   * processes within `CALENDAR_CACHE_MS`. Clocks that run keep the moments they have until they are resumed or extended.
   */
  get(key: string): Promise<WorkingCalendar>;
  /** The definition as it is now. */
  read(key: string): Promise<StoredCalendar | undefined>;
  /** Looks for a newer version next time. */
  forget(key: string): void;
};

export function createCalendars(find: FindCalendar, clock: () => Date): Calendars {
  const statutory = workingCalendar(calendarDataOf(STATUTORY));
  const known = new Map<string, { readonly readAt: number; readonly calendar: Promise<WorkingCalendar> }>();
  const read = async (key: string): Promise<StoredCalendar | undefined> => {
    if (key === STATUTORY_KEY) return STATUTORY;
    return (await find(calendarId(key))) ?? undefined;
  };
  const load = async (key: string): Promise<WorkingCalendar> => {
    const stored = await read(key);
    return stored ? workingCalendar(calendarDataOf(stored)) : statutory;
  };
  return {
    read,
    forget: (key) => void known.delete(key),
    async get(key) {
      if (key === STATUTORY_KEY) return statutory;
      const now = clock().getTime();
      const remembered = known.get(key);
      if (remembered && Math.abs(now - remembered.readAt) < CALENDAR_CACHE_MS) return remembered.calendar;
      const calendar = load(key);
      known.delete(key);
      known.set(key, { readAt: now, calendar });
      const [oldest] = known.keys();
      if (known.size > CALENDAR_CACHE_SIZE && oldest !== undefined) known.delete(oldest);
      // What could not be read is asked for again.
      calendar.catch(() => known.get(key)?.calendar === calendar && known.delete(key));
      return calendar;
    },
  };
}
