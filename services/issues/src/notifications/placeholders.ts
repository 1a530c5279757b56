import { LOCALES, type Locale, type Message, translate } from '@linli/kit/graphql/locale.ts';
import { UTC_OFFSET_MS } from '../timeLimits/calendar.ts';
import { NEVER } from '../timeLimits/clock.ts';
import type { Values } from './subjects/subject.ts';

/** The names in a text of a template. */
export const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);

const NO_LIMIT: Message = { 'zh-CN': '无', en: 'none' };

/** `2026-03-01 16:00` in China. */
export const chinaTime = (at: Date): string =>
  new Date(at.getTime() + UTC_OFFSET_MS).toISOString().slice(0, 16).replace('T', ' ');

/** As `chinaTime`; that there is none where it is never. */
export const limitTime = (at: Date, locale: Locale): string => (at < NEVER ? chinaTime(at) : NO_LIMIT[locale]);

/** For systems of others; null where it is never. */
export const isoOrNull = (at: Date): string | null => (at < NEVER ? at.toISOString() : null);

/** A text in all languages with its placeholders replaced. */
export function inAllLanguages(text: Message, values: (locale: Locale) => Values): Message {
  const written = LOCALES.map((locale) => [locale, translate(text, locale, values(locale))]);
  return Object.fromEntries(written) as Message;
}
