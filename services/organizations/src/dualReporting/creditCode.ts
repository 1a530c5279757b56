/** Characters of a unified social credit code in the order of their values; I, O, S, V and Z are not used. */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Registering authority and kind, six digits of the place, nine characters of the organization code, check character. */
const FORM = /^[1-9AN][0-9A-HJ-NPQRTUWXY]\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** The check character of the first 17 characters by GB 32100-2015: weights are powers of 3 modulo 31. */
export function creditCheckCharacter(first17: string): string {
  let weight = 1;
  let sum = 0;
  for (const character of first17) {
    sum += CHARACTERS.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return CHARACTERS[(31 - (sum % 31)) % 31] as string;
}

/** Whether this is a unified social credit code (统一社会信用代码): 18 characters with a valid check character. */
export function isCreditCode(code: string): boolean {
  return FORM.test(code) && creditCheckCharacter(code.slice(0, 17)) === code[17];
}
