import { ObjectId, Timestamp } from 'bson';
import { EngineError } from '../errors.ts';
import { addUnits, checkUnit, diffUnits, truncateDate, weekday } from './dateUnits.ts';
import { dayOfYear, isoWeek, sundayWeek, toLocal, UTC, zoneOf } from './dates.ts';
import type { Zone } from './dates.ts';
import { formatDate } from './dateFormat.ts';
import { named } from './exprArgs.ts';
import { isNullish } from './expressionTypes.ts';
import type { OperatorTable, SpecialOperator } from './expressionTypes.ts';
import { isNum, typeName } from './kinds.ts';
import { int32, long, toInteger } from './numbers.ts';
import { isDoc } from './types.ts';
import type { Value } from './types.ts';

/** Reads what date operators accept as a date. */
function dateOf(value: Value, code = 16006): Date {
  if (value instanceof Date) return value;
  if (value instanceof ObjectId) return value.getTimestamp();
  if (value instanceof Timestamp) return new Date(value.t * 1000);
  throw new EngineError(code, `can't convert from BSON type ${typeName(value)} to Date`);
}

function zoneArgument(value: Value | undefined): Zone {
  if (value === undefined) return UTC;
  if (typeof value !== 'string')
    throw new EngineError(40517, `timezone must evaluate to a string, found ${typeName(value)}`);
  return zoneOf(value);
}

/** A part of a date; the operand is a date, or a document with `date` and `timezone`. */
const part =
  (name: string, read: (local: Date) => number, isLong = false): SpecialOperator =>
  (operand, scope, compile) => {
    const single = Array.isArray(operand) && operand.length === 1 ? (operand[0] as Value) : operand;
    if (Array.isArray(single))
      throw new EngineError(
        40536,
        `${name} accepts exactly one argument if given an array, but was given ${single.length}`,
      );
    const isNamed = isDoc(single) && !single.keys().next().value?.startsWith('$');
    if (isNamed) {
      const unknown = [...single.keys()].find((key) => key !== 'date' && key !== 'timezone');
      if (unknown !== undefined) throw new EngineError(40535, `unrecognized option to ${name}: "${unknown}"`);
      if (!single.has('date'))
        throw new EngineError(40539, `missing 'date' argument to ${name}, provided: ${typeName(single)}`);
    }
    const date = compile(isNamed ? (single.get('date') as Value) : single, scope);
    const timezone = isNamed && single.has('timezone') ? compile(single.get('timezone') as Value, scope) : undefined;
    return (context) => {
      const value = date(context);
      const zone = timezone?.(context);
      if (isNullish(value) || (timezone && isNullish(zone))) return null;
      const found = read(toLocal(dateOf(value), zoneArgument(zone)));
      return isLong ? long(BigInt(found)) : int32(found);
    };
  };

const unitArgument = (value: Value | undefined, name: string): string => {
  if (typeof value !== 'string')
    throw new EngineError(5439013, `${name} requires 'unit' to be a string, but got ${typeName(value)}`);
  return checkUnit(value);
};

const shift = (name: '$dateAdd' | '$dateSubtract', sign: 1 | -1) =>
  named(
    name,
    ['startDate', 'unit', 'amount'],
    ['timezone'],
    ({ startDate, unit, amount, timezone }) => {
      if (isNullish(startDate) || isNullish(unit) || isNullish(amount) || timezone === null) return null;
      const by = isNum(amount) ? toInteger(amount) : undefined;
      if (by === undefined) throw new EngineError(5166405, `${name} expects integer amount of time units`);
      return addUnits(dateOf(startDate, 5166403), unitArgument(unit, name), sign * Number(by), zoneArgument(timezone));
    },
    { shape: 5166400, unknown: 5166401, missing: 5166402 },
  );

const weekStart = (value: Value | undefined, unit: string): number => {
  if (unit !== 'week' || value === undefined) return 0;
  if (typeof value !== 'string')
    throw new EngineError(5439015, `startOfWeek must be a string, but got ${typeName(value)}`);
  return weekday(value);
};

const dateDiff = named(
  '$dateDiff',
  ['startDate', 'endDate', 'unit'],
  ['timezone', 'startOfWeek'],
  (args) => {
    const { startDate, endDate, unit, timezone, startOfWeek } = args;
    if (isNullish(startDate) || isNullish(endDate) || isNullish(unit) || timezone === null) return null;
    const name = unitArgument(unit, '$dateDiff');
    if (name === 'week' && startOfWeek === null) return null;
    const options = { zone: zoneArgument(timezone), startOfWeek: weekStart(startOfWeek, name) };
    return long(BigInt(diffUnits(dateOf(startDate, 5166307), dateOf(endDate, 5166307), name, options)));
  },
  { shape: 5166301, unknown: 5166302, missing: 5166303 },
);

const dateTrunc = named(
  '$dateTrunc',
  ['date', 'unit'],
  ['binSize', 'timezone', 'startOfWeek'],
  (args) => {
    const { date, unit, binSize, timezone, startOfWeek } = args;
    if (isNullish(date) || isNullish(unit) || binSize === null || timezone === null) return null;
    const name = unitArgument(unit, '$dateTrunc');
    if (name === 'week' && startOfWeek === null) return null;
    const size = binSize === undefined ? 1n : isNum(binSize) ? toInteger(binSize) : undefined;
    if (size === undefined) throw new EngineError(5439017, `$dateTrunc requires 'binSize' to be a 64-bit integer`);
    if (size <= 0n)
      throw new EngineError(5439018, `$dateTrunc requires 'binSize' to be greater than 0, but got value ${size}`);
    const options = { zone: zoneArgument(timezone), startOfWeek: weekStart(startOfWeek, name) };
    return truncateDate(dateOf(date, 5439012), name, Number(size), options);
  },
  { shape: 5439007, unknown: 5439008, missing: 5439009 },
);

const dateToString = named(
  '$dateToString',
  ['date'],
  ['format', 'timezone', 'onNull'],
  (args) => {
    const { date, format, timezone } = args;
    if (isNullish(date)) return 'onNull' in args ? args.onNull : null;
    if (format === null || timezone === null) return null;
    if (format !== undefined && typeof format !== 'string')
      throw new EngineError(18533, `$dateToString requires that 'format' be a string, found: ${typeName(format)}`);
    const zone = zoneArgument(timezone);
    const isUtc = timezone === undefined || zone === UTC;
    return formatDate(dateOf(date), zone, format ?? (isUtc ? '%Y-%m-%dT%H:%M:%S.%LZ' : '%Y-%m-%dT%H:%M:%S.%L'));
  },
  { shape: 18629, unknown: 18534, missing: 18628 },
);

/** Date operators; time zones are offsets or Olson names. */
export const DATES: OperatorTable = {
  $year: part('$year', (local) => local.getUTCFullYear()),
  $month: part('$month', (local) => local.getUTCMonth() + 1),
  $dayOfMonth: part('$dayOfMonth', (local) => local.getUTCDate()),
  $dayOfYear: part('$dayOfYear', dayOfYear),
  $dayOfWeek: part('$dayOfWeek', (local) => local.getUTCDay() + 1),
  $hour: part('$hour', (local) => local.getUTCHours()),
  $minute: part('$minute', (local) => local.getUTCMinutes()),
  $second: part('$second', (local) => local.getUTCSeconds()),
  $millisecond: part('$millisecond', (local) => local.getUTCMilliseconds()),
  $week: part('$week', sundayWeek),
  $isoWeek: part('$isoWeek', (local) => isoWeek(local).week),
  $isoWeekYear: part('$isoWeekYear', (local) => isoWeek(local).year, true),
  $isoDayOfWeek: part('$isoDayOfWeek', (local) => local.getUTCDay() || 7),
  $dateAdd: shift('$dateAdd', 1),
  $dateSubtract: shift('$dateSubtract', -1),
  $dateDiff: dateDiff,
  $dateTrunc: dateTrunc,
  $dateToString: dateToString,
};
