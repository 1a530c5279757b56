import { createContext, Script } from 'node:vm';
import type { BSONRegExp } from 'bson';
import { EngineError } from '../errors.ts';

/** Longest pattern in characters. */
export const REGEX_MAX_LENGTH = 32_764;
/** Longest a single match may take, in ms of wall-clock time (with room for a busy machine). */
export const REGEX_TIME_LIMIT_MS = 1000;
/** Steps a match may cost by estimate before it runs under the time limit. */
export const REGEX_FREE_STEPS = 50_000_000;

/** Quantifiers of variable length; the question mark of a group such as (?:…) is none. */
const QUANTIFIER = /[*+]|(?<!\()\?|\{\d*,\d*\}/g;

/** A compiled regular expression that cannot hang. */
export type Matcher = { test: (text: string) => boolean; exec: (text: string) => RegExpExecArray | null };

/** Rewrites PCRE text JavaScript reads differently; free spacing (option x) is taken out. */
function translate(pattern: string, extended: boolean): string {
  let out = '';
  let inClass = false;
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i] as string;
    if (char === '\\') {
      out += escapeOf(pattern[++i], inClass);
    } else if (inClass) {
      inClass = char !== ']' || out.endsWith('[') || out.endsWith('[^');
      out += posixClass(pattern, i) ?? (char === ']' && inClass ? '\\]' : char === '[' ? '\\[' : char);
      if (posixClass(pattern, i)) i = pattern.indexOf(':]', i) + 1;
    } else if (char === '[') {
      inClass = true;
      out += char;
    } else if (extended && /\s/.test(char)) {
      // free spacing
    } else if (extended && char === '#') {
      while (i < pattern.length && pattern[i] !== '\n') i++;
    } else out += char;
  }
  return out;
}

const POSIX: Record<string, string> = {
  alpha: 'a-zA-Z',
  digit: '0-9',
  alnum: 'a-zA-Z0-9',
  upper: 'A-Z',
  lower: 'a-z',
  space: '\\s',
  punct: '!-\\/:-@\\[-`{-~',
  word: '\\w',
  xdigit: '0-9a-fA-F',
};

function posixClass(pattern: string, at: number): string | undefined {
  const found = /^\[:([a-z]+):\]/.exec(pattern.slice(at, at + 12));
  return found ? POSIX[found[1] as string] : undefined;
}

/** Escapes that mean something else, or nothing, in JavaScript. */
function escapeOf(char: string | undefined, inClass: boolean): string {
  if (char === undefined) throw invalidRegex('\\ at end of pattern');
  if (!inClass && char === 'A') return '(?<![^])';
  if (!inClass && char === 'z') return '(?![^])';
  if (!inClass && char === 'Z') return '(?=\\n?(?![^]))';
  if (char === 'h') return inClass ? '\\t ' : '[\\t ]';
  if (char === 'a') return '\\x07';
  if (char === 'e') return '\\x1b';
  if (/[a-zA-Z]/.test(char) && !/[bBdDfnrsStvwWxucpPk]/.test(char)) {
    throw invalidRegex(`unsupported escape \\${char}`);
  }
  if (/[a-zA-Z0-9]/.test(char) || char.charCodeAt(0) > 127) return `\\${char}`;
  // every punctuation mark may be escaped in PCRE; in Unicode mode JavaScript allows only syntax characters
  return /[\^$\\.*+?()[\]{}|/]/.test(char) || (inClass && char === '-') ? `\\${char}` : char;
}

const invalidRegex = (message: string): EngineError =>
  new EngineError(51091, `Regular expression is invalid: ${message}`);

function toRegExp(pattern: string, options: string): RegExp {
  let flags = 'u';
  let source = pattern;
  let all = options;
  const inline = /^\(\?([imsx]+)\)/.exec(source);
  if (inline) {
    all += inline[1];
    source = source.slice(inline[0].length);
  }
  for (const flag of 'ims') if (all.includes(flag)) flags += flag;
  const text = translate(source, all.includes('x'));
  try {
    return new RegExp(text, flags);
  } catch (error) {
    try {
      return new RegExp(text, flags.slice(1));
    } catch {
      throw invalidRegex(error instanceof Error ? error.message : 'syntax error');
    }
  }
}

/** A group that can match in several ways and is repeated, or a reference back: the worst case is exponential. */
const EXPLOSIVE = /\([^]*[*+}?|][^]*\)[*+{]|\\[1-9k]/;

/** Growth of the worst case with the length n of the text: q quantifiers can share it in n^(q+1)/(q+1)! ways. */
function worstSteps(source: string, length: number): number {
  if (EXPLOSIVE.test(source)) return length === 0 ? 0 : Number.POSITIVE_INFINITY;
  const quantifiers = source.match(QUANTIFIER)?.length ?? 0;
  let steps = 1;
  for (let i = 1; i <= quantifiers + 1; i++) steps *= Math.max(length / i, 2);
  return steps;
}

/** The match under way; V8 interrupts the script that runs it. */
const job: { run: () => void } = { run: () => undefined };
const timed = new Script('job.run()');
let sandbox: ReturnType<typeof createContext> | undefined;

/** Runs a match in a script that V8 interrupts after the time limit. */
function execTimed(regex: RegExp, text: string): RegExpExecArray | null {
  let result: RegExpExecArray | null = null;
  job.run = () => {
    result = regex.exec(text);
  };
  sandbox ??= createContext({ job });
  try {
    timed.runInContext(sandbox, { timeout: REGEX_TIME_LIMIT_MS });
  } catch {
    throw new EngineError(
      51156,
      `Error occurred while executing the regular expression: over ${REGEX_TIME_LIMIT_MS} ms`,
    );
  }
  return result;
}

/**
 * Compiles a regular expression with MongoDB's options i, m, s, x. Matches whose worst case is costly run
 * under REGEX_TIME_LIMIT_MS.
 * @throws EngineError 51091 for an invalid or unsupported pattern, 51108 for other options
 */
export function compileRegex(pattern: string, options: string): Matcher {
  if (pattern.length > REGEX_MAX_LENGTH) throw new EngineError('BadValue', 'Regular expression is too long');
  if (pattern.includes('\0'))
    throw new EngineError('BadValue', 'Regular expression cannot contain an embedded null byte');
  const wrong = [...options].find((flag) => !'imsxu'.includes(flag));
  if (wrong) throw new EngineError(51108, `invalid flag in regex options: ${wrong}`);
  const regex = toRegExp(pattern, options);
  const cheap = Math.min(REGEX_FREE_STEPS, cheapLength(pattern));
  const exec = (text: string): RegExpExecArray | null =>
    text.length <= cheap ? regex.exec(text) : execTimed(regex, text);
  return { exec, test: (text) => exec(text) !== null };
}

/** Longest text that surely needs no time limit. */
function cheapLength(pattern: string): number {
  let length = REGEX_FREE_STEPS;
  while (length > 0 && worstSteps(pattern, length) > REGEX_FREE_STEPS) length = Math.floor(length / 2);
  return length;
}

/** The same for a BSON regular expression value. */
export const compileBsonRegex = ({ pattern, options }: BSONRegExp): Matcher => compileRegex(pattern, options);
