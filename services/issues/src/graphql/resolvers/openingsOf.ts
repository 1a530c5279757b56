import type { Hours } from '../../timeLimits/calendar.ts';

/** Minutes since midnight as `08:30`. */
const timeOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

export const openingsOf = (hours: Hours) =>
  hours.map(([from, until]) => ({ from: timeOf(from), until: timeOf(until) }));
