/** Months are counted where the product is used. */
const month = new Intl.DateTimeFormat('sv', { year: 'numeric', month: '2-digit', timeZone: 'Asia/Shanghai' });

/** Calendar month in China, e.g. `2026-03`. */
export const monthOf = (at: Date): string => month.format(at);
