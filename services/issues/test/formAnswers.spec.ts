import { describe, expect, it, test } from '@jest/globals';
import { Rejection } from '@linli/kit/decisions.ts';
import { formShape } from '../src/catalogue/form.ts';
import { type Answer, checkAnswers } from '../src/intake/formAnswers.ts';

const name = (text: string) => ({ 'zh-CN': text, en: text });
const values = [
  { key: 'A', name: name('甲') },
  { key: 'B', name: name('乙') },
];
const form = formShape.parse([
  { code: 'many', dataType: 'multivaluelist', order: 6, name: name('many'), values },
  { code: 'line', dataType: 'string', required: true, order: 1, name: name('line') },
  { code: 'count', dataType: 'number', order: 2, name: name('count') },
  { code: 'when', dataType: 'datetime', order: 3, name: name('when') },
  { code: 'story', dataType: 'text', order: 4, name: name('story') },
  { code: 'one', dataType: 'singlevaluelist', order: 5, name: name('one'), values },
]);
const line: Answer = { code: 'line', values: ['3号'] };

function errorsOf(answers: readonly Answer[], locale: 'zh-CN' | 'en' = 'en') {
  try {
    return checkAnswers(form, answers, locale) && [];
  } catch (error) {
    if (error instanceof Rejection) return error.errors;
    throw error;
  }
}

describe('I1 answers to the form of a category', () => {
  it('come in the order of the form and in one spelling; empty ones are left out', () => {
    const answers = [
      { code: 'many', values: ['B', 'A', 'B'] },
      { code: 'when', values: ['2026-03-01T08:00:00+08:00'] },
      { code: 'count', values: ['+007.50'] },
      { code: 'story', values: ['  '] },
      { code: 'line', values: [' 3号 '] },
    ];
    expect(checkAnswers(form, answers, 'en')).toEqual([
      line,
      { code: 'count', values: ['7.5'] },
      { code: 'when', values: ['2026-03-01T00:00:00.000Z'] },
      { code: 'many', values: ['A', 'B'] },
    ]);
  });

  test.each<[string, Answer, string]>([
    ['a field the form has not', { code: 'other', values: ['x'] }, 'answers.1.code'],
    ['an answer given twice', line, 'answers.1.code'],
    ['two values for one', { code: 'count', values: ['1', '2'] }, 'answers.1.values'],
    ['no number', { code: 'count', values: ['1e3'] }, 'answers.1.values'],
    ['no time', { code: 'when', values: ['2026-03-01'] }, 'answers.1.values'],
    ['a day no calendar has', { code: 'when', values: ['2026-02-30T08:00:00Z'] }, 'answers.1.values'],
    ['an unknown option', { code: 'one', values: ['C'] }, 'answers.1.values'],
    ['an unknown option among others', { code: 'many', values: ['A', 'C'] }, 'answers.1.values'],
    ['too long a text', { code: 'story', values: ['x'.repeat(4_001)] }, 'answers.1.values'],
  ])('refuses %s, by field', (_, answer, field) => {
    expect(errorsOf([line, answer]).map((error) => [error.code, error.field?.join('.')])).toEqual([
      ['INVALID_INPUT', `input.${field}`],
    ]);
  });

  it('names what is missing in the language of the caller', () => {
    const reason = (locale: 'zh-CN' | 'en') => errorsOf([], locale).map(({ params }) => params?.['reason']);
    expect(reason('en')).toEqual(['"line" has to be answered']);
    expect(reason('zh-CN')).toEqual(['请填写“line”']);
    expect(errorsOf([{ code: 'line', values: [''] }])[0]?.field).toEqual(['input', 'answers', '0', 'values']);
  });
});
