import { createHash } from 'node:crypto';
import type { PersonalData } from '@linli/kit/security/personalData.ts';
import { LETTERS, tidy } from './crockford.ts';

/** Letters of a tracking code, the check letter included; eleven of them are 55 bits nobody can guess. */
export const TRACKING_CODE_LENGTH = 12;

/** x⁵ + x² + 1 over GF(2): its field of 32 elements gives every place of the code a weight of its own. */
const POLYNOMIAL = 0b100101;

/**
 * 查询码 of an anonymous report. It follows from the issue's id and a secret, so a repeated call brings the same one
 * although only its hash is stored.
 */
export function trackingCodeOf(personalData: PersonalData, issueId: string): string {
  const bytes = createHash('sha256').update(personalData.blindIndex('issue.trackingCode', issueId)).digest();
  const letters = Array.from({ length: TRACKING_CODE_LENGTH - 1 }, (_, index) => LETTERS[(bytes[index] ?? 0) % 32]);
  const body = letters.join('');
  return `${body}${checkLetter(body)}`;
}

/** The stored hash for an issue. */
export const trackingHashOf = (personalData: PersonalData, issueId: string): string =>
  hash(personalData, trackingCodeOf(personalData, issueId));

/** The hash under which a code as typed is found; undefined when its check letter says it is mistyped. */
export function hashOfTrackingCode(personalData: PersonalData, text: string): string | undefined {
  const code = parseTrackingCode(text);
  return code === undefined ? undefined : hash(personalData, code);
}

/** The code as it was given, from what was typed; undefined when mistyped. */
export function parseTrackingCode(text: string): string | undefined {
  const code = tidy(text);
  if (code.length !== TRACKING_CODE_LENGTH || [...code].some((letter) => !LETTERS.includes(letter))) return undefined;
  return checkLetter(code.slice(0, -1)) === code.at(-1) ? code : undefined;
}

const hash = (personalData: PersonalData, code: string): string =>
  personalData.blindIndex('issue.trackingCodeHash', code);

/** Finds every single wrong letter and every two letters that changed places. */
function checkLetter(body: string): string {
  const sum = [...body].reduce((total, letter) => timesX(total ^ LETTERS.indexOf(letter)), 0);
  return LETTERS[sum] as string;
}

function timesX(element: number): number {
  const shifted = element << 1;
  return shifted > 31 ? shifted ^ POLYNOMIAL : shifted;
}
