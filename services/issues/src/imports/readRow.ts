import { MAX_LINE_LENGTH, MAX_TEXT_LENGTH } from '@linli/kit/graphql/input.ts';
import { MAX_ID_LENGTH } from '@linli/kit/ids.ts';
import { categoryCodeShape } from '../catalogue/category.ts';
import { CHANNELS, type Channel, type Location } from '../issue/issue.ts';
import { momentReader } from './instant.ts';
import type { Lookup, MappingDefinition, Moment } from './mapping.ts';
import type { RawRow } from './readText.ts';
import { fillTemplate } from './template.ts';

/** What can be wrong with a line. */
export const LINE_CODES = [
  'CELL_COUNT',
  'VALUE_MISSING',
  'VALUE_UNKNOWN',
  'VALUE_INVALID',
  'VALUE_TOO_LONG',
  'IN_THE_FUTURE',
  'CLOSED_BEFORE_REPORTED',
  'AREA_UNKNOWN',
  'AREA_TOO_WIDE',
  'AREA_OUTSIDE',
  'CATEGORY_UNKNOWN',
  'CATEGORY_NEEDS_CONTACT',
  'EXTERNAL_ID_TAKEN',
] as const;

export type LineCode = (typeof LINE_CODES)[number];

/** One fault of one line; `value` is never kept, it may be personal. */
export type Problem = {
  readonly column: string | null;
  readonly code: LineCode;
  readonly params?: Readonly<Record<string, string | number>>;
};

/** What a row says in the words of this service. */
export type Row = {
  readonly externalId: string;
  readonly categoryCode: string;
  readonly description: string;
  readonly reportedAt: Date;
  readonly channel: Channel;
  /** Null: the area the import is for. */
  readonly areaId: string | null;
  readonly location: Location | null;
  readonly address: string | null;
  readonly closed: boolean;
  /** Null when open, or closed at a time the partner does not tell. */
  readonly closedAt: Date | null;
};

export type ReadRow = { readonly row: Row } | { readonly problems: readonly Problem[] } | 'LEFT_OUT';

/** A reader of rows by one definition; pure. Everything wrong with a row is told at once. */
export function rowReader(definition: MappingDefinition, now: Date): (raw: RawRow) => ReadRow {
  const { reportedAt, closed } = definition;
  const reported = momentReader(reportedAt.format, reportedAt.timeZone);
  const ended = closed?.at ? momentReader(closed.at.format, closed.at.timeZone) : () => undefined;
  return ({ cells, wrongCount }) => {
    if (wrongCount !== undefined)
      return { problems: [{ column: null, code: 'CELL_COUNT', params: { count: wrongCount } }] };
    const cell = (column: string) => cells.get(column) ?? '';
    const meets = ({ column, values, holds }: MappingDefinition['conditions'][number]) =>
      values.includes(cell(column)) === holds;
    if (!definition.conditions.every(meets)) return 'LEFT_OUT';
    const problems: Problem[] = [];
    const note = (column: string | null, code: LineCode, params?: Problem['params']) =>
      void problems.push({ column, code, ...(params && { params }) });
    const row = readFields({ definition, cell, note, now, reported, ended });
    return problems.length > 0 ? { problems } : { row };
  };
}

type Reading = {
  readonly definition: MappingDefinition;
  readonly cell: (column: string) => string;
  readonly note: (column: string | null, code: LineCode, params?: Problem['params']) => void;
  readonly now: Date;
  readonly reported: (text: string) => Date | undefined;
  readonly ended: (text: string) => Date | undefined;
};

/** Where something is noted the answer is not used. */
function readFields(reading: Reading): Row {
  const { definition, cell, note } = reading;
  const { externalId: idColumn, category, channel, area, closed } = definition;
  const externalId = cell(idColumn);
  if (externalId === '') note(idColumn, 'VALUE_MISSING');
  if (externalId.length > MAX_ID_LENGTH) note(idColumn, 'VALUE_TOO_LONG', { most: MAX_ID_LENGTH });
  const reportedAt = momentOf(reading, definition.reportedAt, reading.reported) ?? reading.now;
  const isClosed = closed?.values.includes(cell(closed.column)) ?? false;
  const told = isClosed && closed?.at && cell(closed.at.column) !== '' ? closed.at : undefined;
  const closedAt = told ? (momentOf(reading, told, reading.ended) ?? null) : null;
  if (told && closedAt && closedAt < reportedAt) note(told.column, 'CLOSED_BEFORE_REPORTED');
  const channelName = channel ? lookUp(reading, channel, (to) => CHANNELS.some((one) => one === to)) : 'PARTNER';
  return {
    externalId,
    categoryCode: lookUp(reading, category, (to) => categoryCodeShape.safeParse(to).success),
    description: textOf(reading, definition.description, MAX_TEXT_LENGTH),
    reportedAt,
    channel: CHANNELS.find((one) => one === channelName) ?? 'PARTNER',
    areaId: area ? lookUp(reading, area, (to) => to.startsWith('are_')) : null,
    location: locationOf(reading),
    address: addressOf(reading),
    closed: isClosed,
    closedAt,
  };
}

function lookUp(
  { cell, note }: Reading,
  { column, table, fallback }: Lookup,
  meansSomething: (to: string) => boolean,
): string {
  const value = cell(column);
  const entry = table.find((one) => one.value === value)?.to;
  const found = entry ?? (meansSomething(value) ? value : fallback);
  if (found === null) note(column, value === '' ? 'VALUE_MISSING' : 'VALUE_UNKNOWN');
  return found ?? '';
}

function momentOf({ cell, note, now }: Reading, { column, format }: Moment, read: (text: string) => Date | undefined) {
  const value = cell(column);
  const moment = read(value);
  if (value === '') note(column, 'VALUE_MISSING');
  else if (!moment) note(column, 'VALUE_INVALID', { wanted: format });
  else if (moment > now) note(column, 'IN_THE_FUTURE');
  return moment;
}

function textOf({ cell, note }: Reading, template: string, most: number): string {
  const text = fillTemplate(template, cell);
  if (text === '') note(null, 'VALUE_MISSING');
  if (text.length > most) note(null, 'VALUE_TOO_LONG', { most });
  return text;
}

function addressOf({ cell, note, definition }: Reading): string | null {
  const text = definition.address ? fillTemplate(definition.address, cell) : '';
  if (text.length > MAX_LINE_LENGTH) note(null, 'VALUE_TOO_LONG', { most: MAX_LINE_LENGTH });
  return text === '' ? null : text;
}

/** Both or none; a place that is not on the earth is wrong. */
function locationOf({ cell, note, definition: { location } }: Reading): Location | null {
  if (!location) return null;
  const [latitude, longitude] = [cell(location.latitude), cell(location.longitude)];
  if (latitude === '' && longitude === '') return null;
  const within = (text: string, most: number) => /^[+-]?\d+(\.\d+)?$/.test(text) && Math.abs(Number(text)) <= most;
  if (!within(latitude, 90))
    note(location.latitude, latitude === '' ? 'VALUE_MISSING' : 'VALUE_INVALID', { wanted: '-90…90' });
  if (!within(longitude, 180))
    note(location.longitude, longitude === '' ? 'VALUE_MISSING' : 'VALUE_INVALID', { wanted: '-180…180' });
  return { latitude: Number(latitude), longitude: Number(longitude) };
}
