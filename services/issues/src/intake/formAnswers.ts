import { type DomainError, Rejection } from '@linli/kit/decisions.ts';
import { type Locale, type Messages, translate } from '@linli/kit/graphql/locale.ts';
import { type Form, type FormField, MAX_STRING_ANSWER, MAX_TEXT_ANSWER } from '../catalogue/form.ts';

/** The answer to one question; several values only where the question allows them. */
export type Answer = { readonly code: string; readonly values: readonly string[] };

const reasons = {
  UNKNOWN: { 'zh-CN': '表单中没有“{field}”', en: 'The form does not ask for "{field}"' },
  REPEATED: { 'zh-CN': '“{field}”重复填写', en: '"{field}" is answered twice' },
  REQUIRED: { 'zh-CN': '请填写“{field}”', en: '"{field}" has to be answered' },
  ONE: { 'zh-CN': '“{field}”只能填写一个值', en: '"{field}" takes one value' },
  NUMBER: { 'zh-CN': '“{field}”应为数字', en: '"{field}" takes a number' },
  DATE_TIME: {
    'zh-CN': '“{field}”应为日期时间,例如2026-03-01T08:00:00+08:00',
    en: '"{field}" takes a date and time such as 2026-03-01T08:00:00+08:00',
  },
  LENGTH: { 'zh-CN': '“{field}”最多{most}个字符', en: '"{field}" takes at most {most} characters' },
  OPTION: { 'zh-CN': '“{field}”没有该选项', en: '"{field}" has no such option' },
} satisfies Messages;

type Reason = keyof typeof reasons;

/** RFC 3339, with its offset. */
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
const NUMBER = /^[+-]?\d{1,15}(?:\.\d{1,6})?$/;

/**
 * Answers as they are stored: in the order of the form, numbers and times in one spelling, empty ones left out.
 * @throws Rejection INVALID_INPUT for every wrong or missing answer
 */
export function checkAnswers(form: Form, answers: readonly Answer[], locale: Locale): Answer[] {
  const errors: DomainError[] = [];
  const complain = (path: readonly (string | number)[], reason: Reason, field: string, most = 0): void => {
    const text = translate(reasons[reason], locale, { field, most });
    errors.push({ code: 'INVALID_INPUT', field: ['input', 'answers', ...path.map(String)], params: { reason: text } });
  };
  for (const [index, { code }] of answers.entries()) {
    if (!form.some((field) => field.code === code)) complain([index, 'code'], 'UNKNOWN', code);
    else if (answers.findIndex((other) => other.code === code) < index) complain([index, 'code'], 'REPEATED', code);
  }
  const normalised = form.flatMap((field): Answer[] => {
    const index = answers.findIndex(({ code }) => code === field.code);
    const given = (answers[index]?.values ?? []).map((value) => value.trim()).filter((value) => value !== '');
    const name = field.name[locale];
    if (given.length === 0) {
      if (field.required) complain(index === -1 ? [] : [index, 'values'], 'REQUIRED', name);
      return [];
    }
    const wrong = wrongWith(field, given);
    if (wrong) complain([index, 'values'], wrong, name, lengthOf(field));
    return [{ code: field.code, values: wrong ? [] : spelling(field, given) }];
  });
  if (errors.length > 0) throw new Rejection(errors);
  return normalised;
}

function wrongWith({ dataType, values }: FormField, given: readonly string[]): Reason | undefined {
  const [first = ''] = given;
  if (dataType !== 'multivaluelist' && given.length > 1) return 'ONE';
  if (dataType === 'number') return NUMBER.test(first) ? undefined : 'NUMBER';
  if (dataType === 'datetime') return isDateTime(first) ? undefined : 'DATE_TIME';
  if (dataType === 'string') return first.length > MAX_STRING_ANSWER ? 'LENGTH' : undefined;
  if (dataType === 'text') return first.length > MAX_TEXT_ANSWER ? 'LENGTH' : undefined;
  return given.every((key) => values.some((value) => value.key === key)) ? undefined : 'OPTION';
}

/** A day that the calendar has, too: 31 February would quietly become March. */
function isDateTime(text: string): boolean {
  if (!DATE_TIME.test(text) || Number.isNaN(Date.parse(text))) return false;
  const [year, month, day] = text.slice(0, 10).split('-').map(Number) as [number, number, number];
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function spelling({ dataType, values }: FormField, given: readonly string[]): string[] {
  const [first = ''] = given;
  if (dataType === 'number') return [String(Number(first))];
  if (dataType === 'datetime') return [new Date(first).toISOString()];
  if (dataType === 'multivaluelist') return values.map(({ key }) => key).filter((key) => given.includes(key));
  return [first];
}

const lengthOf = ({ dataType }: FormField): number => (dataType === 'string' ? MAX_STRING_ANSWER : MAX_TEXT_ANSWER);
