import { BSONRegExp } from 'bson';
import { describe, expect, it } from '@jest/globals';
import { EngineError } from '../../src/errors.ts';
import { compileFilter, filterBounds, hasAnyKey, hasArrayKey, indexKeys } from '../../src/values/index.ts';
import type { KeyPart, Position } from '../../src/values/index.ts';
import { canonical } from '../conformance/canonical.ts';
import { parseDoc, parseValue } from '../conformance/extendedJson.ts';

const text = (json: string): string => canonical(parseValue(json));

function codeOf(run: () => unknown): number | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof EngineError) return error.code;
    throw error;
  }
  return undefined;
}

describe('filters', () => {
  it.each([
    ['{"a": null}', '{}', true],
    ['{"a": null}', '{"a": []}', false],
    ['{"a.b": null}', '{"a": []}', false],
    ['{"a.b": null}', '{"a": [1, 2]}', false],
    ['{"a.b": null}', '{"a": 4}', true],
    ['{"a.b": null}', '{"a": [{"b": 1}, {}]}', true],
    ['{"a.b": {"$exists": false}}', '{"a": []}', true],
    ['{"a": {"$ne": 1}}', '{"a": [2, 1]}', false],
    ['{"a": {"$nin": [null]}}', '{}', false],
    ['{"a": {"$gt": 1}}', '{"a": "x"}', false],
    ['{"a": {"$gt": {"$minKey": 1}}}', '{"a": "x"}', true],
    ['{"a": {"$lt": 5}}', '{"a": {"$numberDouble": "NaN"}}', false],
    ['{"a": {"$gte": {"$numberDouble": "NaN"}}}', '{"a": {"$numberDecimal": "NaN"}}', true],
    ['{"a": {"$numberDecimal": "0.1"}}', '{"a": 0.1}', false],
    ['{"a": {"$numberLong": "9007199254740993"}}', '{"a": 9007199254740992.0}', false],
    ['{"a": {"b": 1, "c": 2}}', '{"a": {"c": 2, "b": 1}}', false],
    ['{"a": {"b": 1.0}}', '{"a": {"b": 1}}', true],
    ['{"a": [1, 2]}', '{"a": [[1, 2], 3]}', true],
    ['{"a.0": 1}', '{"a": [1, 2]}', true],
    ['{"a.0": 1}', '{"a": {"0": 1}}', true],
    ['{"a.1.b": 2}', '{"a": [{"b": 1}, {"b": 2}]}', true],
    ['{"a": {"$gt": 5, "$lt": 3}}', '{"a": [1, 9]}', true],
    ['{"a": {"$elemMatch": {"$gt": 5, "$lt": 3}}}', '{"a": [1, 9]}', false],
    ['{"a": {"$elemMatch": {"0": 1}}}', '{"a": [[1]]}', true],
    ['{"a": {"$all": [1, 2]}}', '{"a": [2, 1]}', true],
    ['{"a": {"$all": [[1, 2]]}}', '{"a": [1, 2]}', true],
    ['{"a": {"$all": []}}', '{"a": []}', false],
    ['{"a": {"$all": [{"$elemMatch": {"b": 1}}, {"$elemMatch": {"b": 2}}]}}', '{"a": [{"b": 1}, {"b": 2}]}', true],
    ['{"a": {"$size": 2}}', '{"a": [[1, 2]]}', false],
    ['{"a": {"$type": "array"}}', '{"a": [1]}', true],
    ['{"a": {"$type": ["string", "int"]}}', '{"a": ["x"]}', true],
    ['{"a": {"$type": "number"}}', '{"a": {"$numberDecimal": "1"}}', true],
    ['{"a": {"$mod": [4, 1]}}', '{"a": 5.9}', true],
    ['{"a": {"$mod": [4, -1]}}', '{"a": -5}', true],
    ['{"a": {"$not": {"$gt": 1}}}', '{}', true],
    ['{"a": {"$regularExpression": {"pattern": "^x", "options": ""}}}', '{"a": ["y", "xy"]}', true],
    ['{"a": {"$in": [{"$regularExpression": {"pattern": "X", "options": "i"}}]}}', '{"a": "axb"}', true],
    ['{"a": {"$regex": "^长江.*号$"}}', '{"a": "长江路12号"}', true],
    ['{"a": {"$regex": "a b # c", "$options": "x"}}', '{"a": "ab"}', true],
    ['{"a": {"$regex": "^b", "$options": "m"}}', '{"a": "a\\nb"}', true],
    ['{"$expr": {"$gt": ["$a", "$b"]}}', '{"a": 2, "b": 1}', true],
    ['{"$nor": [{"a": 1}, {"b": 1}]}', '{"a": 2}', true],
    ['{"$or": [{"a": 1}, {"b": {"$exists": true}}], "$comment": "x"}', '{"b": null}', true],
  ])('%s on %s: %s', (filter, doc, matches) => {
    expect(compileFilter(parseDoc(filter))(parseDoc(doc))).toBe(matches);
  });

  it.each([
    ['{"$where": "1"}', 2],
    ['{"$text": {"$search": "x"}}', 2],
    ['{"$jsonSchema": {}}', 2],
    ['{"a": {"$near": [0, 0]}}', 2],
    ['{"a": {"$bitsAllSet": 1}}', 2],
    ['{"a": {"$gt": 1, "b": 2}}', 2],
    ['{"$or": []}', 2],
    ['{"$or": [1]}', 2],
    ['{"a": {"$in": 1}}', 2],
    ['{"a": {"$not": 1}}', 2],
    ['{"a": {"$options": "i"}}', 2],
    ['{"a": {"$regex": "("}}', 51091],
    ['{"a": {"$regex": "a", "$options": "q"}}', 51108],
    ['{"a": {"$size": -1}}', 9],
    ['{"a": {"$type": "nope"}}', 2],
    ['{"a": {"$mod": [0, 1]}}', 2],
    ['{"$expr": {"$nope": 1}}', 168],
  ])('%s is refused with code %d', (filter, code) => {
    expect(codeOf(() => compileFilter(parseDoc(filter)))).toBe(code);
  });

  it.each([
    '^(a+)+$',
    '^(a|a)+$',
    '^(a|aa)*$',
    '^(a?){40}$',
    '^a*a*a*a*a*a*a*a*$',
    '^((a)|b\\2)+$',
    `^${'a?'.repeat(40)}${'a'.repeat(40)}$`,
  ])('bounds the time of %s', (pattern) => {
    const matches = compileFilter(new Map([['a', new BSONRegExp(pattern)]]));
    const slow = codeOf(() => matches(new Map([['a', `${'a'.repeat(39)}!`]])));
    expect([51156, undefined]).toContain(slow);
  });

  it('interrupts an exponential match', () => {
    const matches = compileFilter(parseDoc('{"a": {"$regex": "^(a+)+$"}}'));
    expect(codeOf(() => matches(parseDoc(`{"a": "${'a'.repeat(40)}!"}`)))).toBe(51156);
    expect(matches(parseDoc('{"a": "aaa"}'))).toBe(true);
  });

  it.each([
    ['{"a": 5}', '{"a": [1, 5]}', 1],
    ['{"a.b": 5}', '{"a": [{"b": 1}, {"b": [4, 5]}]}', 1],
    ['{"a": {"$elemMatch": {"$gt": 3}}}', '{"a": [1, 5]}', 1],
    ['{"x": 1, "a": {"$in": [7, 9]}}', '{"x": 1, "a": [0, 0, 9]}', 2],
    ['{"a": 5}', '{"a": 5}', undefined],
  ])('%s on %s matches at element %s', (filter, doc, index) => {
    const position: Position = {};
    expect(compileFilter(parseDoc(filter))(parseDoc(doc), position)).toBe(true);
    expect(position.index).toBe(index);
  });
});

describe('keys', () => {
  const keys = (doc: string, pattern: KeyPart[]): string => canonical(indexKeys(parseDoc(doc), pattern));

  it.each<[string, KeyPart[], string]>([
    [
      '{"a": 1}',
      [
        ['a', 1],
        ['b', -1],
      ],
      '[[1, null]]',
    ],
    ['{"a": [3, 1, 3]}', [['a', 1]], '[[1], [3]]'],
    ['{"a": []}', [['a', 1]], '[[[]]]'],
    ['{"a": [[1, 2]]}', [['a', 1]], '[[[1, 2]]]'],
    [
      '{"a": [{"b": 1, "c": 2}, {"b": 3}]}',
      [
        ['a.b', 1],
        ['a.c', 1],
      ],
      '[[1, 2], [3, null]]',
    ],
    [
      '{"a": [{"b": [1, 2]}], "x": 0}',
      [
        ['x', 1],
        ['a.b', 1],
      ],
      '[[0, 1], [0, 2]]',
    ],
    ['{"a": {"b": 5}}', [['a.b', 1]], '[[5]]'],
    ['{"a": 5}', [['a.b', 1]], '[[null]]'],
  ])('of %s for %j', (doc, pattern, expected) => expect(keys(doc, pattern)).toBe(text(expected)));

  it('refuses parallel arrays', () => {
    expect(
      codeOf(() =>
        indexKeys(parseDoc('{"a": [1], "b": [2]}'), [
          ['a', 1],
          ['b', 1],
        ]),
      ),
    ).toBe(171);
  });

  it('tells presence and arrays', () => {
    expect(hasAnyKey(parseDoc('{"a": null}'), [['a', 1]])).toBe(true);
    expect(
      hasAnyKey(parseDoc('{"a": [{"b": 1}]}'), [
        ['c', 1],
        ['a.b', 1],
      ]),
    ).toBe(true);
    expect(hasAnyKey(parseDoc('{"a": 1}'), [['a.b', 1]])).toBe(false);
    expect(hasArrayKey(parseDoc('{"a": [{"b": 1}]}'), [['a.b', 1]])).toBe(true);
    expect(hasArrayKey(parseDoc('{"a": {"b": 1}}'), [['a.b', 1]])).toBe(false);
  });

  it('bounds literal prefixes of regular expressions', () => {
    const [range] = filterBounds(parseDoc('{"a": {"$regex": "^ab"}}')).get('a') ?? [];
    expect(range).toMatchObject({ low: 'ab', lowInclusive: true, high: 'ac', highInclusive: false });
  });
});
