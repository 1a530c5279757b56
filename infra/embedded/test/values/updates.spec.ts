import { describe, expect, it } from '@jest/globals';
import { EngineError } from '../../src/errors.ts';
import { compileUpdate, decodeDocument, encodeDocument, upsertDocument } from '../../src/values/index.ts';
import type { Doc, UpdateOptions } from '../../src/values/index.ts';
import { canonical } from '../conformance/canonical.ts';
import { parseDoc, parseValue } from '../conformance/extendedJson.ts';

const NOW = new Date('2026-11-21T00:00:00Z');

function outcome(run: () => Doc): string {
  try {
    return canonical(run());
  } catch (error) {
    if (error instanceof EngineError) return `error ${error.code}`;
    throw error;
  }
}

const wanted = (json: string): string => (json.startsWith('error') ? json : canonical(parseDoc(json)));

type Case = [
  doc: string,
  update: string,
  expected: string,
  options?: { filter?: string; arrayFilters?: string; isInsert?: boolean },
];

const CASES: Case[] = [
  ['{"a": 1}', '{"$set": {"b.c": 2}}', '{"a": 1, "b": {"c": 2}}'],
  ['{"a": 1}', '{"$set": {"a.c": 2}}', 'error 28'],
  ['{"a": null}', '{"$set": {"a.c": 2}}', 'error 28'],
  ['{"a": [1]}', '{"$set": {"a.3": 2}}', '{"a": [1, null, null, 2]}'],
  ['{"a": [1]}', '{"$set": {"a.x": 2}}', 'error 28'],
  ['{"a": [1, 2]}', '{"$unset": {"a.0": ""}}', '{"a": [null, 2]}'],
  ['{"a": {"b": 1}}', '{"$unset": {"a.b": "", "c.d": ""}}', '{"a": {}}'],
  ['{}', '{"$set": {"z": 1, "b": 1, "a": 1}}', '{"a": 1, "b": 1, "z": 1}'],
  ['{"_id": 1}', '{"$set": {"_id": 2}}', 'error 66'],
  ['{"_id": 1}', '{"$set": {"_id": 1}}', '{"_id": 1}'],
  ['{"a": 2147483647}', '{"$inc": {"a": 1}}', '{"a": {"$numberLong": "2147483648"}}'],
  ['{"a": {"$numberLong": "9223372036854775807"}}', '{"$inc": {"a": 1}}', 'error 2'],
  ['{"a": "x"}', '{"$inc": {"a": 1}}', 'error 14'],
  ['{}', '{"$inc": {"a": 1}}', '{"a": 1}'],
  ['{"a": 2}', '{"$mul": {"a": 1.5}}', '{"a": 3.0}'],
  ['{}', '{"$mul": {"a": {"$numberLong": "5"}}}', '{"a": {"$numberLong": "0"}}'],
  ['{"a": 5}', '{"$min": {"a": 3}, "$max": {"b": 1}}', '{"a": 3, "b": 1}'],
  ['{"a": 5}', '{"$max": {"a": "x"}}', '{"a": "x"}'],
  ['{"a": 5}', '{"$bit": {"a": {"and": 4, "or": 1}}}', '{"a": 5}'],
  ['{"a": 5}', '{"$currentDate": {"a": true}}', '{"a": {"$date": "2026-11-21T00:00:00Z"}}'],
  ['{"a": 5, "b": {"c": 1}}', '{"$rename": {"b.c": "d.e"}}', '{"a": 5, "b": {}, "d": {"e": 1}}'],
  ['{"a": 5}', '{"$rename": {"x": "a"}}', '{"a": 5}'],
  ['{"a": [{"b": 1}]}', '{"$rename": {"a.b": "c"}}', 'error 2'],
  ['{"a": 5}', '{"$setOnInsert": {"b": 1}}', '{"a": 5}'],
  ['{"a": 5}', '{"$setOnInsert": {"b": 1}}', '{"a": 5, "b": 1}', { isInsert: true }],
  ['{"a": 5}', '{"$setOnInsert": {"a.b": 1}}', '{"a": 5}'],
  ['{"a": 1}', '{"$set": {"a": 1, "a.b": 2}}', 'error 40'],
  ['{"a": 1}', '{"$set": {"b": 1}, "$inc": {"b": 2}}', 'error 40'],
  ['{"a": 1}', '{"$set": {"": 1}}', 'error 56'],
  ['{"a": 1}', '{"$nope": {"a": 1}}', 'error 9'],
  ['{"a": 1}', '{"$set": 1}', 'error 9'],
  ['{"a": 1}', '{"$set": {}}', '{"a": 1}'],
  ['{"a": [1]}', '{"$push": {"a": 2}}', '{"a": [1, 2]}'],
  ['{"a": 1}', '{"$push": {"a": 2}}', 'error 2'],
  ['{"a": [3, 1]}', '{"$push": {"a": {"$each": [2, 5], "$sort": -1, "$slice": 3}}}', '{"a": [5, 3, 2]}'],
  ['{"a": [1, 2]}', '{"$push": {"a": {"$each": [9], "$position": -1}}}', '{"a": [1, 9, 2]}'],
  ['{"a": [{"n": 2}, {"n": 1}]}', '{"$push": {"a": {"$each": [], "$sort": {"n": 1}}}}', '{"a": [{"n": 1}, {"n": 2}]}'],
  ['{"a": [1]}', '{"$push": {"a": {"$each": [1], "$nope": 1}}}', 'error 2'],
  ['{"a": [1]}', '{"$addToSet": {"a": {"$each": [1.0, 2, 2]}}}', '{"a": [1, 2]}'],
  ['{"a": [1, 2, 3]}', '{"$pull": {"a": {"$gte": 2}}}', '{"a": [1]}'],
  ['{"a": [{"b": 1, "c": 1}, {"b": 2}]}', '{"$pull": {"a": {"b": 1}}}', '{"a": [{"b": 2}]}'],
  ['{"a": [{"b": [1]}, 5]}', '{"$pull": {"a": {"b": {"$elemMatch": {"$eq": 1}}}}}', '{"a": [5]}'],
  ['{"a": [1, 2, 1]}', '{"$pullAll": {"a": [1]}}', '{"a": [2]}'],
  ['{"a": [1, 2]}', '{"$pop": {"a": -1}}', '{"a": [2]}'],
  ['{"a": 1}', '{"$pop": {"a": 1}}', 'error 14'],
  ['{"a": [1, 5, 9]}', '{"$set": {"a.$": 0}}', '{"a": [1, 0, 9]}', { filter: '{"a": {"$gt": 3}}' }],
  [
    '{"a": [{"k": 1, "v": 1}, {"k": 2, "v": 1}]}',
    '{"$inc": {"a.$.v": 5}}',
    '{"a": [{"k": 1, "v": 1}, {"k": 2, "v": 6}]}',
    { filter: '{"a.k": 2}' },
  ],
  [
    '{"a": [{"k": 1, "v": 1}, {"k": 2, "v": 1}]}',
    '{"$set": {"a.$.v": 5}}',
    '{"a": [{"k": 1, "v": 1}, {"k": 2, "v": 5}]}',
    { filter: '{"a": {"$elemMatch": {"k": 2, "v": 1}}}' },
  ],
  ['{"a": [1]}', '{"$set": {"a.$": 0}}', 'error 2', { filter: '{}' }],
  ['{"a": [1, 2]}', '{"$inc": {"a.$[]": 1}}', '{"a": [2, 3]}'],
  ['{"b": 1}', '{"$inc": {"a.$[]": 1}}', 'error 2'],
  ['{"a": [1, 5, 9]}', '{"$set": {"a.$[x]": 0}}', '{"a": [1, 0, 0]}', { arrayFilters: '[{"x": {"$gte": 5}}]' }],
  [
    '{"a": [{"g": 1, "l": [1, 2]}, {"g": 2, "l": [1]}]}',
    '{"$set": {"a.$[e].l.$[n]": 7}}',
    '{"a": [{"g": 1, "l": [7, 2]}, {"g": 2, "l": [1]}]}',
    { arrayFilters: '[{"e.g": 1}, {"n": 1}]' },
  ],
  ['{"a": [1]}', '{"$set": {"a.$[x]": 0}}', 'error 2'],
  ['{"a": [1]}', '{"$set": {"b": 0}}', 'error 9', { arrayFilters: '[{"x": 1}]' }],
  ['{"_id": 1, "a": 1}', '{"b": 2}', '{"_id": 1, "b": 2}'],
  ['{"_id": 1, "a": 1}', '{"_id": 2, "b": 2}', 'error 66'],
  ['{"_id": 1, "a": 1}', '{"b": 2, "$set": {"c": 1}}', 'error 52'],
  ['{"_id": 1, "a": 2}', '[{"$set": {"b": {"$add": ["$a", 1]}}}, {"$unset": "a"}]', '{"_id": 1, "b": 3}'],
  ['{"_id": 1, "a": {"x": 1}}', '[{"$replaceWith": "$a"}]', '{"_id": 1, "x": 1}'],
  ['{"_id": 1}', '[{"$match": {}}]', 'error 72'],
];

describe('updates', () => {
  it.each(CASES)('%s with %s gives %s', (doc, update, expected, options = {}) => {
    const parsed: UpdateOptions = {
      ...(options.filter === undefined ? {} : { filter: parseDoc(options.filter) }),
      ...(options.arrayFilters === undefined ? {} : { arrayFilters: parseValue(options.arrayFilters) as Doc[] }),
    };
    const before = parseDoc(doc);
    const bytes = encodeDocument(before);
    const run = () =>
      compileUpdate(parseValue(update) as Doc | Doc[], parsed).apply(before, {
        now: NOW,
        isInsert: options.isInsert ?? false,
      });
    expect(outcome(run)).toBe(wanted(expected));
    expect(encodeDocument(before).equals(bytes)).toBe(true);
  });

  it('gives back the same document when nothing changes', () => {
    const doc = decodeDocument(encodeDocument(parseDoc('{"_id": 1, "a": 1, "l": [1]}')));
    for (const update of [
      '{"$set": {"a": 1}}',
      '{"$addToSet": {"l": 1}}',
      '{"$unset": {"x": 1}}',
      '{"a": 1, "l": [1]}',
      '[{"$set": {"a": 1}}]',
    ]) {
      expect(compileUpdate(parseValue(update) as Doc | Doc[]).apply(doc, { now: NOW, isInsert: false })).toBe(doc);
    }
    const retyped = compileUpdate(parseDoc('{"$set": {"a": 1.0}}')).apply(doc, { now: NOW, isInsert: false });
    expect(canonical(retyped)).toBe(wanted('{"_id": 1, "a": 1.0, "l": [1]}'));
  });
});

describe('upserts', () => {
  it.each([
    [
      '{"a": 1, "b.c": 2, "d": {"$gt": 3}, "e": {"$in": [4]}}',
      '{"$set": {"z": 1}}',
      '{"a": 1, "b": {"c": 2}, "e": 4, "z": 1}',
    ],
    ['{"$and": [{"a": 1}, {"_id": 7}]}', '{"$inc": {"n": 1}}', '{"_id": 7, "a": 1, "n": 1}'],
    ['{"_id": 7, "a": 1}', '{"b": 1}', '{"_id": 7, "b": 1}'],
    ['{"a": 1}', '{"$setOnInsert": {"_id": 9}}', '{"_id": 9, "a": 1}'],
    ['{"_id": 7}', '{"$set": {"_id": 8}}', 'error 66'],
    ['{"a": 1, "$and": [{"a": 2}]}', '{"$set": {"b": 1}}', 'error 54'],
    ['{"$expr": {"$eq": [1, 1]}}', '{"$set": {"b": 1}}', 'error 224'],
  ])('filter %s with %s makes %s', (filter, update, expected) => {
    expect(outcome(() => upsertDocument(parseDoc(filter), parseDoc(update), { now: NOW }))).toBe(wanted(expected));
  });
});
