import { describe, expect, it } from '@jest/globals';
import { personalDataOf } from '@linli/kit/security/personalData.ts';
import fc from 'fast-check';
import { LETTERS } from '../src/intake/crockford.ts';
import {
  hashOfTrackingCode,
  parseTrackingCode,
  TRACKING_CODE_LENGTH,
  trackingCodeOf,
  trackingHashOf,
} from '../src/intake/trackingCode.ts';

const personalData = personalDataOf({ personalData: 'one secret', personId: 'p', identity: 'i' } as never);
const others = personalDataOf({ personalData: 'another secret', personId: 'p', identity: 'i' } as never);
const code = trackingCodeOf(personalData, 'iss_1');

describe('I1 tracking codes', () => {
  it('are the same for the same report, and found by their hash alone', () => {
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
    expect(trackingCodeOf(personalData, 'iss_1')).toBe(code);
    expect(hashOfTrackingCode(personalData, code)).toBe(trackingHashOf(personalData, 'iss_1'));
    expect(trackingHashOf(personalData, 'iss_1')).not.toContain(code);
  });

  it('follow from the secret: nobody else makes or finds them', () => {
    expect(trackingCodeOf(others, 'iss_1')).not.toBe(code);
    expect(hashOfTrackingCode(others, code)).not.toBe(trackingHashOf(personalData, 'iss_1'));
  });

  it('differ from report to report', () => {
    const codes = Array.from({ length: 2_000 }, (_, index) => trackingCodeOf(personalData, `iss_${index}`));
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('are read as people type them', () => {
    const typed = ` ${code
      .replace(/(.{4})(?=.)/g, '$1-')
      .toLowerCase()
      .replaceAll('0', 'o')
      .replaceAll('1', 'l')} `;
    expect(parseTrackingCode(typed)).toBe(code);
  });

  it('show every wrong letter and every two that changed places', () => {
    const issue = fc.string({ minLength: 1 });
    const place = fc.nat(TRACKING_CODE_LENGTH - 1);
    fc.assert(
      fc.property(issue, place, fc.nat(31), place, (id, at, letter, with_) => {
        const right = trackingCodeOf(personalData, id);
        const wrong = [...right];
        wrong[at] = LETTERS[letter] as string;
        const turned = [...right];
        [turned[at], turned[with_]] = [turned[with_] as string, turned[at] as string];
        for (const typed of [wrong.join(''), turned.join('')]) {
          expect(parseTrackingCode(typed)).toBe(typed === right ? right : undefined);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are nothing else', () => {
    for (const text of ['', 'U'.repeat(12), `${code}0`, code.slice(1)]) {
      expect(hashOfTrackingCode(personalData, text)).toBeUndefined();
    }
  });
});
