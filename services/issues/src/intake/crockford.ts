/** Crockford's base 32: no I, L, O or U, so that codes can be read aloud and typed. */
export const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A whole number in this many letters. @throws RangeError when it does not fit */
export function encode(value: number, length: number): string {
  if (!Number.isSafeInteger(value) || value < 0 || value >= 32 ** length) {
    throw new RangeError(`${value} does not fit into ${length} letters`);
  }
  let text = '';
  for (let rest = value; text.length < length; rest = Math.floor(rest / 32)) text = `${LETTERS[rest % 32]}${text}`;
  return text;
}

/** The number that was encoded; undefined for letters that do not belong. */
export function decode(text: string): number | undefined {
  let value = 0;
  for (const letter of text) {
    const digit = LETTERS.indexOf(letter);
    if (digit === -1) return undefined;
    value = value * 32 + digit;
  }
  return value;
}

/** As people write it: small letters, spaces and hyphens between groups, O for 0, I or L for 1. */
export function tidy(text: string): string {
  return text.replace(/[\s-]/g, '').toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');
}
