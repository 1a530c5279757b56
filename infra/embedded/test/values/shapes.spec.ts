import { describe, expect, it } from '@jest/globals';
import { compileProjection, compileSort, distinctValues, readPath } from '../../src/values/index.ts';
import type { Doc } from '../../src/values/index.ts';
import { canonical } from '../conformance/canonical.ts';
import { parseDoc, parseValue } from '../conformance/extendedJson.ts';

const text = (json: string): string => canonical(parseValue(json));

describe('paths, sorts and projections', () => {
  it('reads paths and distinct values', () => {
    const doc = parseDoc('{"a": [{"b": [1, 2]}, {"b": 3}, {}], "c": [[1], 2]}');
    expect(canonical(readPath(doc, 'a.1.b') ?? null)).toBe(text('3'));
    expect(readPath(doc, 'a.b')).toBeUndefined();
    expect(canonical(distinctValues(doc, 'a.b'))).toBe(text('[1, 2, 3]'));
    expect(canonical(distinctValues(doc, 'c'))).toBe(text('[[1], 2]'));
  });

  it.each([
    [
      '{"a": 1}',
      '[{"a": 2}, {"a": []}, {}, {"a": "x"}, {"a": [9, 1]}, {"a": {"$minKey": 1}}]',
      '[{"a": {"$minKey": 1}}, {"a": []}, {}, {"a": [9, 1]}, {"a": 2}, {"a": "x"}]',
    ],
    ['{"a": -1}', '[{"a": 2}, {"a": [9, 1]}, {"a": []}]', '[{"a": [9, 1]}, {"a": 2}, {"a": []}]'],
    [
      '{"a": 1, "b": -1}',
      '[{"a": 1, "b": 1}, {"a": 1, "b": 2}, {"a": 0}]',
      '[{"a": 0}, {"a": 1, "b": 2}, {"a": 1, "b": 1}]',
    ],
  ])('sorts by %s', (spec, docs, expected) => {
    const list = parseValue(docs) as Doc[];
    expect(canonical(list.toSorted(compileSort(parseDoc(spec))))).toBe(text(expected));
  });

  it.each([
    ['{"b": 1}', '{"_id": 1, "a": 1, "b": 2}', '{"_id": 1, "b": 2}'],
    ['{"b": 0}', '{"_id": 1, "a": 1, "b": 2}', '{"_id": 1, "a": 1}'],
    ['{"b": 1, "_id": 0}', '{"_id": 1, "b": 2}', '{"b": 2}'],
    ['{"_id": 0}', '{"_id": 1, "b": 2}', '{"b": 2}'],
    ['{"a.b": 1}', '{"a": [{"b": 1, "c": 1}, 5, [{"b": 2}]], "d": 1}', '{"a": [{"b": 1}, [{"b": 2}]]}'],
    ['{"a.b": 0}', '{"a": [{"b": 1, "c": 1}, 5]}', '{"a": [{"c": 1}, 5]}'],
    ['{"a": {"b": 1}}', '{"a": {"b": 1, "c": 1}}', '{"a": {"b": 1}}'],
    ['{"a": {"$slice": -1}}', '{"a": [1, 2], "b": 1}', '{"a": [2], "b": 1}'],
    ['{"a": {"$slice": [1, 1]}, "b": 1}', '{"a": [1, 2, 3], "b": 1, "c": 1}', '{"a": [2], "b": 1}'],
    ['{"a": {"$elemMatch": {"x": 2}}}', '{"a": [{"x": 1}, {"x": 2}], "b": 1}', '{"a": [{"x": 2}]}'],
    ['{"c": {"$add": ["$a", 1]}, "d": "$a", "e": {"$literal": 1}}', '{"a": 1}', '{"c": 2, "d": 1, "e": 1}'],
  ])('projects %s of %s to %s', (spec, doc, expected) => {
    expect(canonical(compileProjection(parseDoc(spec), { find: true })(parseDoc(doc)))).toBe(text(expected));
  });

  it('projects the matching element', () => {
    const options = { find: true, filter: parseDoc('{"a": {"$gt": 1}}') };
    expect(canonical(compileProjection(parseDoc('{"a.$": 1}'), options)(parseDoc('{"a": [1, 2, 3]}')))).toBe(
      text('{"a": [2]}'),
    );
  });

  it.each([
    ['{"a": 1, "b": 0}', 31254],
    ['{"a": 0, "b": 1}', 31253],
    ['{"a": 1, "a.b": 1}', 31249],
    ['{"a": {"$meta": "textScore"}}', 115],
    ['{"a": {}}', 51270],
    ['{"a..b": 1}', 15998],
  ])('refuses the projection %s', (spec, code) => {
    expect(() => compileProjection(parseDoc(spec), { find: true })).toThrow(expect.objectContaining({ code }));
  });
});
