import DataLoader from 'dataloader';
import type { Issues } from '../service.ts';
import { DAY_MS } from '../timeLimits/calendar.ts';
import type { Appointment } from './appointment.ts';
import { BOOKING_HORIZON_MS } from './bookCounselling.ts';
import type { Counsellor } from './counsellor.ts';
import { MAX_SLOT_MINUTES, overlaps, type Slot, slotsOf } from './slots.ts';

const MAX_SLOT_MS = MAX_SLOT_MINUTES * 60_000;

/** Days of free slots that are shown at once, when nothing is said and at most. */
export const STANDARD_SLOT_DAYS = 14;
export const MAX_SLOT_DAYS = 31;

export type SlotAsk = { readonly counsellor: Counsellor; readonly since?: Date | null; readonly until?: Date | null };

type Taken = Slot & Pick<Appointment, 'concernedIds'>;

/** Slots that can be booked, of many counsellors in one round trip. */
export function freeSlotsLoader({ models, clock }: Issues): (ask: SlotAsk) => Promise<Slot[]> {
  const loader = new DataLoader<SlotAsk, Slot[]>(
    async (asks) => {
      const offered = asks.map((ask) => ({ ask, slots: offeredTo(ask, clock()) }));
      const all = offered.flatMap(({ slots }) => slots);
      if (all.length === 0) return asks.map(() => []);
      const first = all.reduce((least, { startsAt }) => Math.min(least, startsAt.getTime()), Number.POSITIVE_INFINITY);
      const last = all.reduce((most, { endsAt }) => Math.max(most, endsAt.getTime()), 0);
      const persons = asks.map(({ counsellor }) => counsellor.personId);
      const taken = await models.appointments
        .find(
          {
            concernedIds: { $in: persons },
            startsAt: { $gt: new Date(first - MAX_SLOT_MS), $lt: new Date(last) },
            status: { $in: ['REQUESTED', 'CONFIRMED'] },
          },
          { startsAt: 1, endsAt: 1, concernedIds: 1 },
        )
        .lean<Taken[]>();
      return offered.map(({ ask, slots }) => slots.filter((slot) => !taken.some((one) => clash(ask, slot, one))));
    },
    { cache: false },
  );
  return (ask) => loader.load(ask);
}

function offeredTo({ counsellor, since, until }: SlotAsk, now: Date): Slot[] {
  if (counsellor.status !== 'ACTIVE') return [];
  const from = Math.max(since?.getTime() ?? 0, now.getTime() + 1);
  const wished = until?.getTime() ?? from + STANDARD_SLOT_DAYS * DAY_MS;
  const to = Math.min(wished, from + MAX_SLOT_DAYS * DAY_MS, now.getTime() + BOOKING_HORIZON_MS);
  return slotsOf(counsellor, new Date(from), new Date(to));
}

const clash = ({ counsellor: { personId } }: SlotAsk, slot: Slot, taken: Taken): boolean =>
  taken.concernedIds.includes(personId) && overlaps(slot, taken);
