import { EngineError } from '../errors.ts';
import type { ExpressionEnv } from './expressionTypes.ts';
import { compileFilter } from './filter.ts';
import { parsePath } from './paths.ts';
import type { Test } from './paths.ts';
import type { UpdatePart } from './updatePaths.ts';
import { isDoc } from './types.ts';
import type { Doc, Value } from './types.ts';

const bad = (message: string): EngineError => new EngineError('BadValue', message);
const unparsable = (message: string): EngineError => new EngineError('FailedToParse', message);

/** Tests for `$[identifier]`, which remember which of them a path used. */
export type ArrayFilters = { test: (identifier: string, path: string) => Test; checkUsed: () => void };

/** The one identifier all paths of an array filter begin with. */
function identifierOf(filter: Doc): string {
  const found = new Set<string>();
  const visit = (part: Value): void => {
    if (!isDoc(part)) throw unparsable('array filters must be objects');
    for (const [name, value] of part) {
      if (['$and', '$or', '$nor'].includes(name)) {
        if (!Array.isArray(value)) throw bad(`${name} argument must be an array`);
        value.forEach(visit);
      } else if (name.startsWith('$')) throw unparsable(`unsupported operator in an array filter: ${name}`);
      else found.add(name.split('.')[0] as string);
    }
  };
  visit(filter);
  const [identifier, other] = found;
  if (identifier === undefined)
    throw unparsable('Cannot use an expression without a top-level field name in arrayFilters');
  if (other !== undefined)
    throw unparsable(
      `Error parsing array filter :: caused by :: Expected a single top-level field name, found '${identifier}' and '${other}'`,
    );
  if (!/^[a-z][a-zA-Z0-9]*$/.test(identifier)) {
    throw bad(
      `Error parsing array filter :: caused by :: The top-level field name must be an alphanumeric string beginning with a lowercase letter, found '${identifier}'`,
    );
  }
  return identifier;
}

/** Compiles the `arrayFilters` of a command. */
export function compileArrayFilters(filters: Doc[], env: ExpressionEnv): ArrayFilters {
  const tests = new Map<string, Test>();
  for (const filter of filters) {
    const identifier = identifierOf(filter);
    if (tests.has(identifier))
      throw unparsable(`Found multiple array filters with the same top-level field name ${identifier}`);
    const matches = compileFilter(filter, env);
    tests.set(identifier, (value) => matches(new Map(value === undefined ? [] : [[identifier, value] as const])));
  }
  const used = new Set<string>();
  return {
    test: (identifier, path) => {
      const test = tests.get(identifier);
      if (!test) throw bad(`No array filter found for identifier '${identifier}' in path '${path}'`);
      used.add(identifier);
      return test;
    },
    checkUsed: () => {
      const unused = [...tests.keys()].find((identifier) => !used.has(identifier));
      if (unused !== undefined)
        throw unparsable(`The array filter for identifier '${unused}' was not used in the update`);
    },
  };
}

/**
 * Takes the path of an update operator apart.
 * @throws EngineError 56 for empty names, 52 for names beginning with `$`, 2 for misplaced positional parts
 */
export function parseUpdatePath(path: string, filters: ArrayFilters): UpdatePart[] {
  if (path === '') throw new EngineError('EmptyFieldName', 'An empty update path is not valid.');
  let positional = 0;
  return parsePath(path).map(({ name, index }, i): UpdatePart => {
    if (name === '')
      throw new EngineError(
        'EmptyFieldName',
        `The update path '${path}' contains an empty field name, which is not allowed.`,
      );
    if (!name.startsWith('$')) return { kind: 'name', name, index };
    if (i === 0 && (name === '$' || name.startsWith('$['))) {
      throw bad(`Cannot have positional (i.e. '$') element in the first position in path '${path}'`);
    }
    if (name === '$') {
      positional += 1;
      if (positional > 1) throw bad(`Too many positional (i.e. '$') elements found in path '${path}'`);
      return { kind: 'positional' };
    }
    if (name === '$[]') return { kind: 'each', text: name };
    const identifier = /^\$\[(.+)\]$/.exec(name)?.[1];
    if (identifier !== undefined) return { kind: 'each', test: filters.test(identifier, path), text: name };
    throw new EngineError(
      'DollarPrefixedFieldName',
      `The dollar ($) prefixed field '${name}' in '${path}' is not valid for storage.`,
    );
  });
}
