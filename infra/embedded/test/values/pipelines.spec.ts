import { describe, expect, it } from '@jest/globals';
import { EngineError } from '../../src/errors.ts';
import { compilePipeline } from '../../src/values/index.ts';
import type { Doc, PipelineEnv } from '../../src/values/index.ts';
import { canonical } from '../conformance/canonical.ts';
import { parseDoc, parseValue } from '../conformance/extendedJson.ts';

const docs = (json: string): Doc[] => parseValue(json) as Doc[];
const run = (stages: string, input: string, env: PipelineEnv = {}): string =>
  canonical([...compilePipeline(docs(stages), env).run(docs(input))]);

const OTHERS: Readonly<Record<string, string>> = {
  homes:
    '[{"_id": 1, "street": "A", "n": 2}, {"_id": 2, "street": "B", "n": 5}, {"_id": 3, "street": ["A", "C"], "n": 9}, {"_id": 4}]',
};
const readCollection = (name: string): Doc[] => docs(OTHERS[name] ?? '[]');

describe('stages', () => {
  it.each([
    ['[{"$unwind": "$a"}]', '[{"a": [1, 2]}, {"a": []}, {"a": 3}]', '[{"a": 1}, {"a": 2}, {"a": 3}]'],
    ['[{"$sort": {"a": -1}}, {"$skip": 1}, {"$limit": 1}]', '[{"a": 1}, {"a": 3}, {"a": 2}]', '[{"a": 2}]'],
    [
      '[{"$group": {"_id": "$k", "n": {"$sum": "$v"}, "m": {"$avg": "$v"}}}]',
      '[{"k": 1, "v": 1}, {"k": 1.0, "v": 2}]',
      '[{"_id": 1, "n": 3, "m": 1.5}]',
    ],
    [
      '[{"$group": {"_id": null, "n": {"$sum": "$v"}}}]',
      '[{"v": 2147483647}, {"v": 1}]',
      '[{"_id": null, "n": {"$numberLong": "2147483648"}}]',
    ],
    [
      '[{"$group": {"_id": null, "n": {"$sum": "$v"}}}]',
      '[{"v": 0.1}, {"v": {"$numberDecimal": "0.2"}}]',
      '[{"_id": null, "n": {"$numberDecimal": "0.300000000000000"}}]',
    ],
    [
      '[{"$group": {"_id": "$nope", "f": {"$first": "$v"}, "l": {"$last": "$v"}, "c": {"$count": {}}}}]',
      '[{"v": 1}, {}]',
      '[{"_id": null, "f": 1, "l": null, "c": 2}]',
    ],
    [
      '[{"$group": {"_id": null, "t": {"$topN": {"n": 2, "sortBy": {"v": -1}, "output": "$v"}}, "b": {"$bottom": {"sortBy": {"v": -1}, "output": "$v"}}}}]',
      '[{"v": 1}, {"v": 3}, {"v": 2}]',
      '[{"_id": null, "t": [3, 2], "b": 1}]',
    ],
    [
      '[{"$group": {"_id": null, "f": {"$firstN": {"n": 2, "input": "$v"}}, "m": {"$maxN": {"n": 1, "input": "$v"}}}}]',
      '[{"v": 1}, {"v": 3}, {"v": 2}]',
      '[{"_id": null, "f": [1, 3], "m": [3]}]',
    ],
    ['[{"$sortByCount": "$a"}]', '[{"a": 1}, {"a": 2}, {"a": 2}]', '[{"_id": 2, "count": 2}, {"_id": 1, "count": 1}]'],
    ['[{"$count": "n"}]', '[]', '[]'],
    ['[{"$replaceRoot": {"newRoot": "$a"}}]', '[{"a": {"b": 1}}]', '[{"b": 1}]'],
    [
      '[{"$facet": {"x": [{"$count": "n"}], "y": [{"$limit": 1}]}}]',
      '[{"a": 1}, {"a": 2}]',
      '[{"x": [{"n": 2}], "y": [{"a": 1}]}]',
    ],
    [
      '[{"$bucket": {"groupBy": "$a", "boundaries": [0, 5, 9], "default": "x"}}]',
      '[{"a": 1}, {"a": 5}, {"a": 99}]',
      '[{"_id": 0, "count": 1}, {"_id": 5, "count": 1}, {"_id": "x", "count": 1}]',
    ],
    ['[{"$unset": ["a", "b.c"]}]', '[{"a": 1, "b": {"c": 1, "d": 2}}]', '[{"b": {"d": 2}}]'],
    [
      '[{"$unionWith": {"coll": "homes", "pipeline": [{"$match": {"_id": 4}}]}}]',
      '[{"a": 1}]',
      '[{"a": 1}, {"_id": 4}]',
    ],
    [
      '[{"$lookup": {"from": "homes", "localField": "s", "foreignField": "street", "as": "h"}}, {"$project": {"h._id": 1}}]',
      '[{"s": "A"}, {"s": ["B", "C"]}, {}]',
      '[{"h": [{"_id": 1}, {"_id": 3}]}, {"h": [{"_id": 2}, {"_id": 3}]}, {"h": [{"_id": 4}]}]',
    ],
    [
      '[{"$lookup": {"from": "homes", "let": {"least": "$m"}, "pipeline": [{"$match": {"$expr": {"$gte": ["$n", "$$least"]}}}, {"$project": {"_id": 1}}], "as": "h"}}]',
      '[{"m": 5}, {"m": 9}]',
      '[{"m": 5, "h": [{"_id": 2}, {"_id": 3}]}, {"m": 9, "h": [{"_id": 3}]}]',
    ],
  ])('%s on %s gives %s', (stages, input, expected) => {
    expect(run(stages, input, { readCollection })).toBe(canonical(parseValue(expected)));
  });

  it('joins through an index to the same result', () => {
    const stages = '[{"$lookup": {"from": "homes", "localField": "s", "foreignField": "street", "as": "h"}}]';
    const input = '[{"s": "A"}, {"s": ["B", "C"]}, {"s": null}, {}]';
    const indexed = run(stages, input, { readCollection, isIndexed: () => true });
    expect(indexed).toBe(run(stages, input, { readCollection }));
  });

  it.each([
    ['[{"$out": "x"}]', 40324],
    ['[{"$merge": {"into": "x"}}]', 40324],
    ['[{"$geoNear": {}}]', 40324],
    ['[{"$match": {}, "$limit": 1}]', 40323],
    ['[{"$group": {"n": {"$sum": 1}}}]', 15955],
    ['[{"$group": {"_id": 1, "n": {"$stdDevPop": "$a"}}}]', 15952],
    ['[{"$limit": 0}]', 15958],
    ['[{"$sort": {}}]', 15976],
    ['[{"$lookup": {"from": "x", "as": "y"}}]', 9],
    ['[{"$facet": {"a": [{"$out": "x"}]}}]', 40600],
    ['[{"$project": {}}]', 51272],
  ])('refuses %s with code %d', (stages, code) => {
    expect(() => compilePipeline(docs(stages))).toThrow(expect.objectContaining({ name: 'EngineError', code }));
  });
});

describe('pipelines', () => {
  it('tell what an index may answer', () => {
    const { leading, run: rest } = compilePipeline(
      docs('[{"$match": {"a": 1}}, {"$match": {"b": 2}}, {"$sort": {"c": 1}}, {"$limit": 3}, {"$count": "n"}]'),
    );
    expect(leading).toMatchObject({ filterStages: 2, stages: 4, limit: 3 });
    expect(canonical(leading.filter ?? null)).toBe(canonical(parseDoc('{"$and": [{"a": 1}, {"b": 2}]}')));
    expect(canonical([...rest(docs('[{"x": 1}, {"x": 2}]'), leading.stages)])).toBe(canonical(docs('[{"n": 2}]')));
  });

  it('stop reading when a limit is reached', () => {
    let read = 0;
    function* source(): Generator<Doc> {
      for (; ; read++) yield new Map();
    }
    expect([...compilePipeline(docs('[{"$match": {}}, {"$limit": 3}]')).run(source())]).toHaveLength(3);
    expect(read).toBeLessThan(3);
  });

  it('obey the budget in every stage', () => {
    const budget = {
      check: () => {
        throw new EngineError('MaxTimeMSExpired', 'operation exceeded time limit');
      },
    };
    const stages = [
      '{"$match": {}}',
      '{"$sort": {"a": 1}}',
      '{"$group": {"_id": 1}}',
      '{"$unwind": "$a"}',
      '{"$project": {"a": 1}}',
      '{"$facet": {"a": []}}',
      '{"$count": "n"}',
    ];
    for (const stage of stages) {
      expect(() => [...compilePipeline(docs(`[${stage}]`), { budget }).run(docs('[{"a": 1}]'))]).toThrow(
        expect.objectContaining({ code: 50 }),
      );
    }
  });
});
