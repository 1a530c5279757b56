const DAY_MS = 86_400_000;

/** China has one time zone, without summer time since 1991. */
const OFFSET_MS = 8 * 3_600_000;

/** The day in China of an instant, `2026-03-01`. */
export const dayOf = (at: Date): string => new Date(at.getTime() + OFFSET_MS).toISOString().slice(0, 10);

/** Midnight in China at which a day begins. */
export const startOfDay = (day: string): Date => new Date(Date.parse(`${day}T00:00:00Z`) - OFFSET_MS);

/** The day so many days later. */
export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

export const monthOf = (day: string): string => day.slice(0, 7);

/** The month after or before, `2026-03`. */
export function plusMonths(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** First day of the week, a Monday, by which weeks are called. */
export function weekOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return plusDays(day, -((weekday + 6) % 7));
}

export type Period = { readonly since: Date; readonly until: Date };

/** A period in whole months and days, and what is left at both ends. */
export type Division = {
  /** `2026-03` for whole months (none when only days are wanted), `2026-03-01` for days. */
  readonly spans: readonly string[];
  readonly rest: readonly Period[];
};

/** Divides a period; `until` is not part of it. */
export function divide({ since, until }: Period, daysOnly: boolean): Division {
  const first = startOfDay(dayOf(since)) < since ? plusDays(dayOf(since), 1) : dayOf(since);
  const end = dayOf(until);
  if (first >= end) return { spans: [], rest: since < until ? [{ since, until }] : [] };
  const spans: string[] = [];
  for (let day = first; day < end; ) {
    const month = monthOf(day);
    const next = `${plusMonths(month, 1)}-01`;
    const whole = !daysOnly && day === `${month}-01` && next <= end;
    spans.push(whole ? month : day);
    day = whole ? next : plusDays(day, 1);
  }
  const rest = [
    { since, until: startOfDay(first) },
    { since: startOfDay(end), until },
  ];
  return { spans, rest: rest.filter((part) => part.since < part.until) };
}
