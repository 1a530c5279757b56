import { type DomainError, reject, Rejection } from '@linli/kit/decisions.ts';
import { CsvFault, readCsv } from './csv.ts';
import { columnsOf, type MappingDefinition } from './mapping.ts';

/** Largest text of one import in bytes of UTF-8; it fits into a request with all its quotation marks escaped. */
export const MAX_IMPORT_BYTES = 600_000;

/** Most rows of one import. */
export const MAX_IMPORT_ROWS = 5_000;

/** A row as it stands in the text. */
export type RawRow = {
  /** Line on which it begins; of a JSON list the position of the element. Both from 1. */
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
  /** How many values it has when that is not the number of columns. */
  readonly wrongCount?: number;
};

const TEXT = ['input', 'text'];

/**
 * The rows of a text. A fault in a row is told later with its line; these concern the whole.
 * @throws Rejection IMPORT_TOO_LARGE, IMPORT_UNREADABLE, IMPORT_COLUMN_MISSING (one for each), IMPORT_EMPTY
 */
export function readText(definition: MappingDefinition, text: string): RawRow[] {
  const rows = definition.format === 'CSV' ? rowsOfCsv(definition, text) : rowsOfJson(text);
  if (rows.length === 0) reject('IMPORT_EMPTY', TEXT);
  if (rows.length > MAX_IMPORT_ROWS)
    reject('IMPORT_TOO_LARGE', TEXT, { rows: MAX_IMPORT_ROWS, bytes: MAX_IMPORT_BYTES });
  return rows;
}

function rowsOfCsv(definition: MappingDefinition, text: string): RawRow[] {
  const [header, ...records] = recordsOf(text, definition.delimiter);
  if (!header) reject('IMPORT_EMPTY', TEXT);
  const names = header.values.map((name) => name.trim());
  const errors = columnsOf(definition)
    .filter((column) => !names.includes(column))
    .map((column): DomainError => ({ code: 'IMPORT_COLUMN_MISSING', field: TEXT, params: { column } }));
  if (errors.length > 0) throw new Rejection(errors);
  return records.map(({ line, values }) => ({
    line,
    cells: new Map(names.map((name, at) => [name, (values[at] ?? '').trim()])),
    ...(values.length !== names.length && { wrongCount: values.length }),
  }));
}

function recordsOf(text: string, delimiter: string) {
  try {
    return readCsv(text, delimiter);
  } catch (error) {
    if (error instanceof CsvFault) reject('IMPORT_UNREADABLE', TEXT, { place: error.line });
    throw error;
  }
}

function rowsOfJson(text: string): RawRow[] {
  const list = parsed(text);
  if (!Array.isArray(list)) reject('IMPORT_UNREADABLE', TEXT, { place: 1 });
  return list.map((one: unknown, at) => {
    const fields = typeof one === 'object' && one !== null && !Array.isArray(one) ? Object.entries(one) : [];
    const line = at + 1;
    return { line, cells: new Map(fields.map(([name, value]) => [name, textOf(value)])) };
  });
}

/** A fault is where the parser says, `position 12`; of a text that stops too early it says nothing. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const position = Number(/position (\d+)/.exec((error as Error).message)?.[1] ?? text.length);
    return reject('IMPORT_UNREADABLE', TEXT, { place: text.slice(0, position).split('\n').length });
  }
}

/** Lists and objects have no text. */
const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value.trim()
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';
