/** Digits of the longest number that sorts by its value. */
const NUMBER_DIGITS = 8;

/** Sorts door numbers as people count: `2栋` before `10栋`. */
export const naturalKey = (number: string): string =>
  number.replace(/\d+/g, (digits) => digits.padStart(NUMBER_DIGITS, '0'));
