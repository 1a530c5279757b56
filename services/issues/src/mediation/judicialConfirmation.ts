import { startOfDay } from '../help/availableHours.ts';
import { JUDICIAL_CONFIRMATION_DAYS } from './mediationCase.ts';

const DAY_MS = 24 * 3_600_000;

/** The end of the last day in China; the day of the agreement itself does not count (Civil Code, art. 201). */
export const judicialConfirmationUntil = (agreedAt: Date): Date =>
  new Date(startOfDay(agreedAt) + (JUDICIAL_CONFIRMATION_DAYS + 1) * DAY_MS);
