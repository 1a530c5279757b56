import { BSONRegExp } from 'bson';
import { EngineError } from '../errors.ts';
import { named } from './exprArgs.ts';
import type { Named } from './exprArgs.ts';
import { isNullish } from './expressionTypes.ts';
import type { OperatorTable } from './expressionTypes.ts';
import { int32 } from './numbers.ts';
import { compileRegex } from './regex.ts';
import type { Matcher } from './regex.ts';
import type { Doc, Value } from './types.ts';

/** Compiled regular expressions kept for reuse by expressions. */
const MAX_CACHED_REGEXES = 100;

const regexes = new Map<string, Matcher>();

/** Compiles the regular expression of an expression; the last ones are kept, as they are mostly constant. */
function matcherOf(name: string, { regex, options }: Named): Matcher | undefined {
  if (isNullish(regex)) return undefined;
  if (typeof regex !== 'string' && !(regex instanceof BSONRegExp))
    throw new EngineError(51105, `${name} needs 'regex' to be of type string or regex`);
  if (!isNullish(options) && typeof options !== 'string')
    throw new EngineError(51106, `${name} needs 'options' to be of type string`);
  const inner = typeof regex === 'string' ? '' : regex.options;
  if (inner && options)
    throw new EngineError(51107, `${name}: found regex option(s) specified in both 'regex' and 'option' fields`);
  const pattern = typeof regex === 'string' ? regex : regex.pattern;
  const flags = options || inner;
  const key = `${flags}/${pattern}`;
  const known = regexes.get(key);
  if (known) return known;
  const made = compileRegex(pattern, flags);
  if (regexes.size >= MAX_CACHED_REGEXES) regexes.clear();
  regexes.set(key, made);
  return made;
}

function subject(name: string, input: Value | undefined): string | undefined {
  if (isNullish(input)) return undefined;
  if (typeof input !== 'string') throw new EngineError(51104, `${name} needs 'input' to be of type string`);
  return input;
}

/** One match as a document: text, index in code points, captured groups. */
function matchDoc(found: RegExpExecArray): Doc {
  const captures = found.slice(1).map((group) => group ?? null);
  const idx = Array.from(found.input.slice(0, found.index)).length;
  return new Map<string, Value>([
    ['match', found[0]],
    ['idx', int32(idx)],
    ['captures', captures],
  ]);
}

const REGEX_CODES = { shape: 51103, unknown: 31024, missing: 31022 };

const regexMatch = named(
  '$regexMatch',
  ['input', 'regex'],
  ['options'],
  (args) => {
    const text = subject('$regexMatch', args.input);
    const matcher = matcherOf('$regexMatch', args);
    return text !== undefined && matcher !== undefined && matcher.test(text);
  },
  REGEX_CODES,
);

const regexFind = named(
  '$regexFind',
  ['input', 'regex'],
  ['options'],
  (args) => {
    const text = subject('$regexFind', args.input);
    const matcher = matcherOf('$regexFind', args);
    const found = text === undefined ? null : (matcher?.exec(text) ?? null);
    return found && matchDoc(found);
  },
  REGEX_CODES,
);

/** Operators with regular expressions. */
export const REGEX_OPERATORS: OperatorTable = { $regexMatch: regexMatch, $regexFind: regexFind };
