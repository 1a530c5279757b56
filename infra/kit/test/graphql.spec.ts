import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { type Rejection, reject } from '../src/decisions.ts';
import { answerIn } from '../src/graphql/answer.ts';
import { decodeCursor, encodeCursor } from '../src/graphql/cursor.ts';
import { checkCharacter, readInput, shapes } from '../src/graphql/input.ts';
import { localeOf, translate } from '../src/graphql/locale.ts';

describe('locale', () => {
  it.each([
    [undefined, 'zh-CN'],
    ['en', 'en'],
    ['en-GB,en;q=0.9,zh;q=0.8', 'en'],
    ['fr, zh-Hant;q=0.7, en;q=0.3', 'zh-CN'],
    ['en;q=0, zh', 'zh-CN'],
    ['*', 'zh-CN'],
    [';;;q=x', 'zh-CN'],
  ] as const)('%s → %s', (header, locale) => {
    expect(localeOf(header)).toBe(locale);
  });

  it('fills placeholders and leaves unknown ones', () => {
    expect(translate({ 'zh-CN': '{a}和{b}', en: '' }, 'zh-CN', { a: 1 })).toBe('1和{b}');
  });
});

describe('cursor', () => {
  it('comes back with its type', () => {
    const at = new Date('2026-03-01T08:00:00Z');
    expect(decodeCursor(encodeCursor(at, 'iss_1'), 'reportedAt')).toEqual({ value: at, id: 'iss_1' });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer(), fc.constant(null)), fc.string(), (value, id) => {
        expect(decodeCursor(encodeCursor(value, id), 'name')).toEqual({ value, id });
      }),
    );
  });

  it('refuses what this server did not make', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        try {
          decodeCursor(text, 'name');
        } catch (error) {
          expect((error as { extensions: { code: string } }).extensions.code).toBe('BAD_USER_INPUT');
        }
      }),
    );
    const operator = Buffer.from(JSON.stringify([{ v: { $gt: '' } }, 'x'])).toString('base64url');
    expect(() => decodeCursor(operator, 'name')).toThrow(/does not belong/);
  });
});

describe('answer', () => {
  const answer = answerIn({ ALREADY_TAKEN: { 'zh-CN': '已被 {by} 接单', en: 'Taken by {by}' } });

  it('turns a rejection into user errors in the caller’s language', async () => {
    const refused = await answer<object>({ locale: 'zh-CN' }, async () =>
      reject('ALREADY_TAKEN', ['input', 'id'], { by: '王*' }),
    );
    expect(refused.userErrors).toEqual([{ code: 'ALREADY_TAKEN', message: '已被 王* 接单', field: ['input', 'id'] }]);
  });

  it('lets unknown errors through', async () => {
    await expect(answer({ locale: 'en' }, () => Promise.reject(new TypeError('bug')))).rejects.toThrow('bug');
  });
});

describe('input', () => {
  it('names every wrong field', () => {
    const shape = z.object({ name: shapes.line, phone: shapes.phone });
    try {
      readInput(shape, { name: ' ', phone: '110' }, 'zh-CN');
      throw new Error('not refused');
    } catch (error) {
      expect((error as Rejection).errors.map(({ code, field }) => [code, field])).toEqual([
        ['INVALID_INPUT', ['input', 'name']],
        ['INVALID_INPUT', ['input', 'phone']],
      ]);
    }
  });

  it('checks citizen numbers by ISO 7064 MOD 11-2', () => {
    expect(checkCharacter('11010519491231002')).toBe('X');
    expect(shapes.idNumber.safeParse('11010519491231002X').success).toBe(true);
    expect(shapes.idNumber.safeParse('110105194912310021').success).toBe(false);
  });
});
