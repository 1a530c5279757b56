import { dueBy } from '@linli/kit/timers/dueBy.ts';
import type { TimerKind } from '@linli/kit/timers/timers.ts';
import type { Volunteering } from '../service.ts';
import { bookEarning } from '../timeBank/bookEarning.ts';

export const BOOK_EARNINGS = 'bookEarnings';

/** Books earnings one after the other, so that those of one community do not get in each other's way. */
export const bookEarnings = (service: Volunteering): TimerKind => ({
  name: BOOK_EARNINGS,
  due: dueBy(service.models.earnings, 'dueAt'),
  fire: (id) => bookEarning(service, id),
});
