import { createHash } from 'node:crypto';
import type { Locale, Message } from '@linli/kit/graphql/locale.ts';
import type { Figures } from './askFigures.ts';
import type { Dimension } from './figureInput.ts';

/** Says to spreadsheets that the text is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

export type Csv = {
  readonly text: string;
  readonly byteOrderMark: boolean;
  readonly rowCount: number;
  /** SHA-256 of the text in UTF-8. */
  readonly sha256: string;
};

/** Figures as a table by RFC 4180: a head, then a line for each row, lines ended by CR LF. Pure. */
export function csvOf({ question, rows }: Figures, locale: Locale, byteOrderMark: boolean): Csv {
  const head = [
    ...question.groupBy.map((dimension) => DIMENSION_NAMES[dimension][locale]),
    ...question.measures.flatMap(({ name }) => [
      name[locale],
      ...PARTS.map((part) => `${name[locale]} ${part[locale]}`),
    ]),
  ];
  const lines = rows.map(({ keys, values }) => [
    ...keys.map(({ value }) => value),
    ...values.flatMap(({ value, numerator, denominator }) => [value, numerator, denominator]),
  ]);
  const table = [head, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
  const text = `${byteOrderMark ? BYTE_ORDER_MARK : ''}${table}`;
  return { text, byteOrderMark, rowCount: rows.length, sha256: createHash('sha256').update(text).digest('hex') };
}

const PARTS: readonly Message[] = [
  { 'zh-CN': '分子', en: 'numerator' },
  { 'zh-CN': '分母', en: 'denominator' },
];

/** Text that a spreadsheet would take for a formula begins with one of these. */
const FORMULA = /^[=+\-@\t\r]/;

/** One cell: numbers as they are, text quoted where it has to be and never a formula. */
export function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

const DIMENSION_NAMES: Readonly<Record<Dimension, Message>> = {
  SUBDISTRICT: { 'zh-CN': '街道', en: 'Subdistrict' },
  COMMUNITY: { 'zh-CN': '社区', en: 'Community' },
  GRID: { 'zh-CN': '网格', en: 'Grid' },
  CATEGORY: { 'zh-CN': '小类', en: 'Category' },
  MAJOR: { 'zh-CN': '大类', en: 'Major category' },
  HANDLER: { 'zh-CN': '办理单位', en: 'Handling unit' },
  ACCEPTOR: { 'zh-CN': '接单人', en: 'Acceptor' },
  CHANNEL: { 'zh-CN': '渠道', en: 'Channel' },
  URGENCY: { 'zh-CN': '紧急程度', en: 'Urgency' },
  SIZE: { 'zh-CN': '规模', en: 'Size' },
  DAY: { 'zh-CN': '日', en: 'Day' },
  WEEK: { 'zh-CN': '周(周一)', en: 'Week (its Monday)' },
  MONTH: { 'zh-CN': '月', en: 'Month' },
};
