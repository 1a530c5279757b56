/** Days and years are counted where the product is used. */
const TIME_ZONE = 'Asia/Shanghai';

const year = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: TIME_ZONE });
const day = new Intl.DateTimeFormat('sv', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: TIME_ZONE });

/** Calendar year in China, e.g. `2026`. */
export const yearOf = (at: Date): string => year.format(at);

/** Calendar day in China, e.g. `2026-03-01`. */
export const dayOf = (at: Date): string => day.format(at);

/** The moment a day ends in China, which has had one offset and no summer time since 1992. */
export const endOfDay = (date: string): Date => new Date(Date.parse(`${date}T00:00:00+08:00`) + 24 * 3_600_000);
