import { DAY_MS, localDay, UTC_OFFSET_MS } from '../timeLimits/calendar.ts';
import { JUDICIAL_CONFIRMATION_DAYS } from './mediationCase.ts';

/** The end of the last day in China; the day of the agreement itself does not count (Civil Code, art. 201). */
export const judicialConfirmationUntil = (agreedAt: Date): Date =>
  new Date((localDay(agreedAt) + JUDICIAL_CONFIRMATION_DAYS + 1) * DAY_MS - UTC_OFFSET_MS);
