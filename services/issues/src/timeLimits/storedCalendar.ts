import { isDeepStrictEqual } from 'node:util';
import { accept, type Outcome, refuse } from '@linli/kit/decisions.ts';
import type { Plain } from '@linli/kit/mongo/store.ts';
import { CN, type CalendarData, type OwnDays, onTopOf } from './calendar.ts';

/** The calendar that others stand on, and that counts where no other is known. */
export const STATUTORY_KEY = CN.key;

/** What is told of a calendar when it is defined. */
export type CalendarProfile = OwnDays & {
  readonly name: string;
  /** Where it belongs; whoever may define calendars there may change it. */
  readonly areaId: string;
  readonly areaIds: readonly string[];
  /** The handling unit (`hun_…`) whose hours they are. */
  readonly unitId: string | null;
  /** The calendar whose holidays and make-up workdays it follows; null: none. */
  readonly baseKey: typeof STATUTORY_KEY | null;
};

/** Opening hours of an area or a unit. `version` rises with every change; `_id` is `cal_` and the key. */
export type StoredCalendar = Omit<CalendarProfile, 'areaId'> & {
  readonly _id: string;
  readonly version: number;
  /** Null for the statutory calendar alone. */
  readonly areaId: string | null;
  readonly definedAt: Date;
};

export type CalendarEvent = { readonly type: 'DEFINED'; readonly profile: CalendarProfile; readonly at: Date };

export const calendarId = (key: string): string => `cal_${key}`;

/**
 * Decides a definition; pure. The same once more changes nothing. `mayChange` says whether the definer's right reaches the
 * calendar as it was. Refuses with CALENDAR_KEY_TAKEN.
 */
export function decideCalendar(
  state: StoredCalendar | undefined,
  profile: CalendarProfile,
  mayChange: (state: StoredCalendar) => boolean,
  now: Date,
): Outcome<CalendarEvent> {
  if (profile.key === STATUTORY_KEY || (state && !mayChange(state))) {
    return refuse('CALENDAR_KEY_TAKEN', ['input', 'key']);
  }
  if (state && isDeepStrictEqual(profileOf(state), profile)) return accept();
  return accept({ type: 'DEFINED', profile, at: now });
}

function profileOf({ _id, version: _version, definedAt: _definedAt, ...profile }: StoredCalendar) {
  return profile;
}

export const evolveCalendar = (_: unknown, { profile, at }: CalendarEvent): Plain<StoredCalendar> => ({
  _id: calendarId(profile.key),
  ...profile,
  definedAt: at,
});

/** The statutory calendar in the form of the stored ones. */
export const STATUTORY: StoredCalendar = {
  _id: calendarId(CN.key),
  version: 1,
  key: CN.key,
  name: CN.name['zh-CN'],
  areaId: null,
  areaIds: [],
  unitId: null,
  baseKey: null,
  week: CN.week,
  holidays: CN.holidays,
  makeUpDays: CN.makeUpDays,
  specialDays: CN.specialDays,
  definedAt: new Date('2025-11-04T00:00:00.000Z'),
};

/** All its days, those of its base included. */
export const calendarDataOf = (calendar: StoredCalendar): CalendarData =>
  calendar.key === CN.key ? CN : onTopOf(calendar.baseKey === CN.key ? CN : null, calendar);
