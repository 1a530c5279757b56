import { EngineError } from '../errors.ts';
import { named, wholeArgument } from './exprArgs.ts';
import { eager, isNullish } from './expressionTypes.ts';
import type { OperatorTable } from './expressionTypes.ts';
import { numberText } from './convert.ts';
import { compareStrings } from './compare.ts';
import { isNum, typeName } from './kinds.ts';
import { int32, toNumber } from './numbers.ts';
import { REGEX_OPERATORS } from './exprRegex.ts';
import type { Value } from './types.ts';

const MANY = Number.POSITIVE_INFINITY;

type Args = (Value | undefined)[];

/** Text of values that string operators accept besides strings: numbers and dates; null and missing are empty. */
function coerced(value: Value | undefined, name: string): string {
  if (isNullish(value)) return '';
  if (typeof value === 'string') return value;
  if (isNum(value)) return numberText(value);
  if (value instanceof Date) return value.toISOString();
  throw new EngineError(16007, `can't convert from BSON type ${typeName(value)} to String in ${name}`);
}

function concat(args: Args): Value {
  let text = '';
  for (const arg of args) {
    if (isNullish(arg)) return null;
    if (typeof arg !== 'string') throw new EngineError(16702, `$concat only supports strings, not ${typeName(arg)}`);
    text += arg;
  }
  return text;
}

const ascii = (text: string, change: (letters: string) => string): string => text.replace(/[A-Za-z]+/g, change);

function substrBytes([value, start, length]: Args): Value {
  const bytes = Buffer.from(coerced(value, '$substrBytes'));
  if (!isNum(start))
    throw new EngineError(
      16034,
      `$substrBytes: starting index must be a numeric type (is BSON type ${typeName(start)})`,
    );
  if (!isNum(length))
    throw new EngineError(16035, `$substrBytes: length must be a numeric type (is BSON type ${typeName(length)})`);
  const from = Math.trunc(toNumber(start));
  if (from < 0) throw new EngineError(50752, `$substrBytes: starting index must be non-negative (got: ${from})`);
  const count = Math.trunc(toNumber(length));
  const to = count < 0 ? bytes.length : Math.min(from + count, bytes.length);
  const splits = (at: number): boolean => at < bytes.length && ((bytes[at] as number) & 0xc0) === 0x80;
  if (splits(from))
    throw new EngineError(28656, '$substrBytes: Invalid range, starting index is a UTF-8 continuation byte.');
  if (splits(to))
    throw new EngineError(28657, '$substrBytes: Invalid range, ending index is in the middle of a UTF-8 character.');
  return bytes.toString('utf8', Math.min(from, bytes.length), to);
}

function substrCP([value, start, length]: Args): Value {
  const points = [...coerced(value, '$substrCP')];
  const from = wholeArgument(start, '$substrCP: starting index', isNum(start) ? 34451 : 34450);
  const count = wholeArgument(length, '$substrCP: length', isNum(length) ? 34453 : 34452);
  if (count < 0) throw new EngineError(34454, `$substrCP: length must be a nonnegative integer.`);
  if (from < 0) throw new EngineError(34455, `$substrCP: the starting index must be nonnegative integer.`);
  return points.slice(from, from + count).join('');
}

function length(name: '$strLenCP' | '$strLenBytes', measure: (text: string) => number) {
  return eager(1, 1, ([value]) => {
    if (typeof value !== 'string')
      throw new EngineError(
        name === '$strLenCP' ? 34471 : 34473,
        `${name} requires a string argument, found: ${typeName(value)}`,
      );
    return int32(measure(value));
  });
}

function split([text, separator]: Args): Value {
  if (isNullish(text) || isNullish(separator)) return null;
  if (typeof text !== 'string')
    throw new EngineError(
      40085,
      `$split requires an expression that evaluates to a string as a first argument, found: ${typeName(text)}`,
    );
  if (typeof separator !== 'string')
    throw new EngineError(
      40086,
      `$split requires an expression that evaluates to a string as a second argument, found: ${typeName(separator)}`,
    );
  if (separator === '') throw new EngineError(40087, '$split requires a non-empty separator');
  return text.split(separator);
}

/** Characters `$trim` takes for white space (MongoDB's list). */
const WHITESPACE = '\0 \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a';

const trimmer = (name: string, left: boolean, right: boolean) =>
  named(
    name,
    ['input'],
    ['chars'],
    ({ input, chars }) => {
      if (isNullish(input) || chars === null) return null;
      if (typeof input !== 'string')
        throw new EngineError(50699, `${name} requires its input to be a string, got ${typeName(input)} instead.`);
      if (chars !== undefined && typeof chars !== 'string')
        throw new EngineError(50700, `${name} requires 'chars' to be a string, got ${typeName(chars)} instead.`);
      const drop = new Set(chars ?? WHITESPACE);
      const points = [...input];
      let from = 0;
      let to = points.length;
      while (left && from < to && drop.has(points[from] as string)) from++;
      while (right && to > from && drop.has(points[to - 1] as string)) to--;
      return points.slice(from, to).join('');
    },
    { shape: 50696, unknown: 50694, missing: 50695 },
  );

function indexOf(name: '$indexOfCP' | '$indexOfBytes', parts: (text: string) => (string | number)[]) {
  return eager(2, 4, ([text, wanted, start, end]) => {
    if (isNullish(text)) return null;
    if (typeof text !== 'string')
      throw new EngineError(
        name === '$indexOfCP' ? 40093 : 40091,
        `${name} requires a string as the first argument, found: ${typeName(text)}`,
      );
    if (typeof wanted !== 'string')
      throw new EngineError(
        name === '$indexOfCP' ? 40094 : 40092,
        `${name} requires a string as the second argument, found: ${typeName(wanted)}`,
      );
    const hay = parts(text);
    const needle = parts(wanted);
    const from = start === undefined ? 0 : wholeArgument(start, `${name} start`, 40096);
    const to = end === undefined ? hay.length : Math.min(wholeArgument(end, `${name} end`, 40096), hay.length);
    if (from < 0 || to < 0) throw new EngineError(40097, `${name} requires nonnegative start and end indexes`);
    for (let i = from; i + needle.length <= to; i++)
      if (needle.every((part, k) => hay[i + k] === part)) return int32(i);
    return int32(-1);
  });
}

function replace(name: '$replaceOne' | '$replaceAll') {
  return named(
    name,
    ['input', 'find', 'replacement'],
    [],
    ({ input, find, replacement }) => {
      for (const [key, value, code] of [
        ['input', input, 51746],
        ['find', find, 51745],
        ['replacement', replacement, 51744],
      ] as const) {
        if (!isNullish(value) && typeof value !== 'string')
          throw new EngineError(code, `${name} requires that '${key}' be a string, found: ${typeName(value)}`);
      }
      if (isNullish(input) || isNullish(find) || isNullish(replacement)) return null;
      const by = (): string => replacement as string;
      return name === '$replaceOne'
        ? (input as string).replace(find as string, by)
        : (input as string).replaceAll(find as string, by);
    },
    { shape: 51751, unknown: 51750, missing: 51749 },
  );
}

/** String operators. Case conversion concerns ASCII letters only, as in MongoDB. */
export const STRINGS: OperatorTable = {
  $concat: eager(0, MANY, concat),
  $toLower: eager(1, 1, ([value]) => ascii(coerced(value, '$toLower'), (letters) => letters.toLowerCase())),
  $toUpper: eager(1, 1, ([value]) => ascii(coerced(value, '$toUpper'), (letters) => letters.toUpperCase())),
  $substr: eager(3, 3, substrBytes),
  $substrBytes: eager(3, 3, substrBytes),
  $substrCP: eager(3, 3, substrCP),
  $strLenCP: length('$strLenCP', (text) => [...text].length),
  $strLenBytes: length('$strLenBytes', (text) => Buffer.byteLength(text)),
  $strcasecmp: eager(2, 2, ([a, b]) =>
    int32(
      Math.sign(
        compareStrings(
          ascii(coerced(a, '$strcasecmp'), (text) => text.toUpperCase()),
          ascii(coerced(b, '$strcasecmp'), (text) => text.toUpperCase()),
        ),
      ),
    ),
  ),
  $split: eager(2, 2, split),
  $trim: trimmer('$trim', true, true),
  $ltrim: trimmer('$ltrim', true, false),
  $rtrim: trimmer('$rtrim', false, true),
  $indexOfCP: indexOf('$indexOfCP', (text) => [...text]),
  $indexOfBytes: indexOf('$indexOfBytes', (text) => [...Buffer.from(text)]),
  ...REGEX_OPERATORS,
  $replaceOne: replace('$replaceOne'),
  $replaceAll: replace('$replaceAll'),
};
