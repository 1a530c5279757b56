import type { AvailableHours } from '../help/availableHours.ts';
import { DAY_MS, dateOf, localDay, UTC_OFFSET_MS, weekdayOf } from '../timeLimits/calendar.ts';
import type { Opening } from './counsellor.ts';

/** Slots begin and end at quarters of an hour, so that two appointments overlap where they share a quarter. */
export const QUARTER_MINUTES = 15;

/** Shortest and longest slot, in minutes. */
export const MIN_SLOT_MINUTES = 15;
export const MAX_SLOT_MINUTES = 180;

const MINUTE_MS = 60_000;
const QUARTER_MS = QUARTER_MINUTES * MINUTE_MS;

export type Slot = { readonly startsAt: Date; readonly endsAt: Date };

const startOf = (day: number): number => day * DAY_MS - UTC_OFFSET_MS;

/** All slots that begin at or after `since` and before `until`, earliest first. */
export function slotsOf({ hours, slotMinutes, daysOff }: Opening, since: Date, until: Date): Slot[] {
  const slots: Slot[] = [];
  for (let day = localDay(since); startOf(day) < until.getTime(); day += 1) {
    if (daysOff.includes(dateOf(day))) continue;
    const spans = hours.filter(({ weekday }) => weekday === weekdayOf(day)).toSorted((a, b) => a.from - b.from);
    for (const minute of spans.flatMap((span) => startsIn(span, slotMinutes))) {
      const startsAt = new Date(startOf(day) + minute * MINUTE_MS);
      if (startsAt < since || startsAt >= until) continue;
      slots.push({ startsAt, endsAt: new Date(startsAt.getTime() + slotMinutes * MINUTE_MS) });
    }
  }
  return slots;
}

function startsIn({ from, until }: AvailableHours, slotMinutes: number): number[] {
  const count = Math.floor((until - from) / slotMinutes);
  return Array.from({ length: count }, (_, index) => from + index * slotMinutes);
}

/** The slot that begins exactly then, if it is offered. */
export const slotAt = (opening: Opening, startsAt: Date): Slot | undefined =>
  slotsOf(opening, startsAt, new Date(startsAt.getTime() + 1))[0];

/** What a person keeps free for this slot: one key for each quarter; no two appointments hold the same key. */
export function keysOf(personId: string, { startsAt, endsAt }: Slot): string[] {
  const first = Math.floor(startsAt.getTime() / QUARTER_MS);
  const count = Math.ceil(endsAt.getTime() / QUARTER_MS) - first;
  return Array.from({ length: count }, (_, index) => `${personId} ${first + index}`);
}

export const overlaps = (a: Slot, b: Slot): boolean => a.startsAt < b.endsAt && b.startsAt < a.endsAt;
