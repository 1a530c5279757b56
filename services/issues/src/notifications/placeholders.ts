import { LOCALES, type Locale, type Message, translate } from '@linli/kit/graphql/locale.ts';
import type { Plain } from '@linli/kit/mongo/store.ts';
import { ACTION_NAMES } from '../issue/actionNames.ts';
import type { Issue, IssueEvent } from '../issue/issue.ts';
import type { Status } from '../procedure/definition.ts';
import { UTC_OFFSET_MS } from '../timeLimits/calendar.ts';
import { NEVER } from '../timeLimits/clock.ts';

type Action = IssueEvent['type'];

/**
 * Everything a template can name, with the actions that bring it; `null`: all of them. Nothing here is personal: neither
 * description, phone, address nor any person can be named at all.
 */
export const PLACEHOLDERS: Readonly<Record<string, readonly Action[] | null>> = {
  code: null,
  category: null,
  status: null,
  action: null,
  at: null,
  dueAt: null,
  percent: ['WARNED'],
  level: ['ESCALATED'],
  stars: ['RATED'],
  request: ['REQUESTED', 'APPROVED', 'DENIED'],
};

/** The names in a text of a template. */
export const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);

export const STATUS_NAMES: Readonly<Record<Status, Message>> = {
  ORDERED: { 'zh-CN': '已下单', en: 'ordered' },
  DISPATCHED: { 'zh-CN': '已派单', en: 'dispatched' },
  ACCEPTED: { 'zh-CN': '办理中', en: 'in hand' },
  DONE: { 'zh-CN': '已完成待确认', en: 'done, to be confirmed' },
  COMPLETED: { 'zh-CN': '已办结', en: 'completed' },
  RATED: { 'zh-CN': '已评价', en: 'rated' },
  WITHDRAWN: { 'zh-CN': '已撤单', en: 'withdrawn' },
  REJECTED: { 'zh-CN': '不予受理', en: 'not taken up' },
  SUSPENDED: { 'zh-CN': '挂账', en: 'suspended' },
  DELIBERATED: { 'zh-CN': '议事中', en: 'in deliberation' },
  VOIDED: { 'zh-CN': '已作废', en: 'voided' },
  MERGED: { 'zh-CN': '已合并', en: 'merged' },
};

const REQUEST_NAMES: Readonly<Record<string, Message>> = {
  SUSPENSION: { 'zh-CN': '挂账', en: 'suspension' },
  EXTENSION: { 'zh-CN': '延期', en: 'more time' },
  RETURN: { 'zh-CN': '退单', en: 'giving it back' },
  VOIDING: { 'zh-CN': '作废', en: 'voiding' },
};

const NO_LIMIT: Message = { 'zh-CN': '无', en: 'none' };

/** `2026-03-01 16:00` in China. */
export const chinaTime = (at: Date): string =>
  new Date(at.getTime() + UTC_OFFSET_MS).toISOString().slice(0, 16).replace('T', ' ');

/** What the placeholders stand for after a step, in one language. */
export function valuesOf(event: IssueEvent, issue: Plain<Issue>, category: Message, locale: Locale) {
  // The step's limit, or that of the whole where it comes first.
  const dueAt = new Date(Math.min(issue.dueAt.getTime(), issue.limitAt.getTime()));
  const kind = 'request' in event ? event.request.kind : 'kind' in event ? event.kind : undefined;
  return {
    code: issue.code,
    category: category[locale],
    status: STATUS_NAMES[issue.status][locale],
    action: ACTION_NAMES[event.type][locale],
    at: chinaTime(event.at),
    dueAt: dueAt < NEVER ? chinaTime(dueAt) : NO_LIMIT[locale],
    ...('percent' in event && { percent: event.percent }),
    ...('level' in event && { level: event.level }),
    ...(issue.stars !== undefined && { stars: issue.stars }),
    ...(kind !== undefined && { request: REQUEST_NAMES[kind]?.[locale] ?? kind }),
  };
}

/** A text in all languages with its placeholders replaced. */
export function inAllLanguages(text: Message, values: (locale: Locale) => Record<string, string | number>): Message {
  const written = LOCALES.map((locale) => [locale, translate(text, locale, values(locale))]);
  return Object.fromEntries(written) as Message;
}
