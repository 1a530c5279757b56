import { describe, expect, it } from '@jest/globals';
import { Decimal128, Double, Int32, Long } from 'bson';
import fc from 'fast-check';
import { isCovered } from '../../src/query/covered.ts';
import { choosePlan } from '../../src/query/plan.ts';
import { countEntries } from '../../src/query/scan.ts';
import { Budget } from '../../src/query/budget.ts';
import type { Doc, KeyPart, Value } from '../../src/values/index.ts';
import { compileSort, TICK } from '../../src/values/index.ts';
import { addIndex, found, inStatement, memoryStore } from '../memoryStore.ts';

const small = fc.integer({ min: 0, max: 4 });
const scalar: fc.Arbitrary<Value> = fc.oneof(
  { weight: 6, arbitrary: small.map((n) => new Int32(n)) },
  small.map((n) => new Double(n + 0.5)),
  small.map((n) => Long.fromNumber(n)),
  small.map((n) => Decimal128.fromString(String(n))),
  fc.constantFrom<Value>('', 'a', 'b', null, true, new Date(0)),
);
const inner: fc.Arbitrary<Doc> = fc
  .record({ x: scalar, y: scalar }, { requiredKeys: [] })
  .map((fields) => new Map(Object.entries(fields)));
const array = fc.oneof(fc.array(scalar, { maxLength: 3 }), fc.array(inner, { maxLength: 3 }));
const plain = fc.oneof({ weight: 3, arbitrary: scalar }, { weight: 1, arbitrary: inner });
const mixed = fc.oneof({ weight: 2, arbitrary: plain }, { weight: 2, arbitrary: array });
/** Which of the fields a and b hold arrays: two of them in one document cannot share an index. */
const kinds = fc.constantFrom(
  { a: plain, b: plain },
  { a: mixed, b: plain },
  { a: array, b: plain },
  { a: mixed, b: mixed },
);
const documents = kinds.chain(({ a, b }) =>
  fc.array(
    fc
      .record({ a, b, c: scalar }, { requiredKeys: [] })
      .map((fields): Doc => new Map<string, Value>(Object.entries(fields))),
    { maxLength: 30, size: 'medium' },
  ),
);
const path = fc.constantFrom('a', 'a', 'b', 'c', 'a.x', 'a.y');
const doc = (name: string, value: Value): Doc => new Map([[name, value]]);
const comparison = fc.constantFrom('$gt', '$gte', '$lt', '$lte', '$eq', '$ne');
const condition: fc.Arbitrary<Value> = fc.oneof(
  scalar,
  fc.tuple(comparison, scalar).map(([name, value]) => doc(name, value)),
  fc.tuple(scalar, scalar).map(
    ([low, high]) =>
      new Map([
        ['$gte', low],
        ['$lt', high],
      ]),
  ),
  fc.array(scalar, { minLength: 1, maxLength: 3 }).map((list) => doc('$in', list)),
  fc.boolean().map((present) => doc('$exists', present)),
  fc.array(scalar, { maxLength: 2 }),
  fc.tuple(scalar, scalar).map(([low, high]) =>
    doc(
      '$elemMatch',
      new Map([
        ['$gte', low],
        ['$lte', high],
      ]),
    ),
  ),
  fc.tuple(scalar, scalar).map(([x, y]) =>
    doc(
      '$elemMatch',
      new Map([
        ['x', x],
        ['y', y],
      ]),
    ),
  ),
  inner,
);
const simple = fc.array(fc.tuple(path, condition), { maxLength: 3 }).map((entries): Doc => new Map(entries));
const filter = fc.oneof(
  { weight: 4, arbitrary: simple },
  { weight: 1, arbitrary: fc.array(simple, { minLength: 1, maxLength: 2 }).map((all) => doc('$or', all)) },
  { weight: 1, arbitrary: fc.tuple(simple, simple).map(([a, b]): Doc => new Map([...a, ['$and', [b]]])) },
);
const key = fc
  .uniqueArray(fc.tuple(path, fc.constantFrom<1 | -1>(1, -1)), {
    minLength: 1,
    maxLength: 3,
    selector: ([name]) => name,
  })
  .map((parts): KeyPart[] => parts);
const options = fc.constantFrom<Record<string, Value>>(
  {},
  {},
  { sparse: true },
  { partialFilterExpression: doc('c', doc('$gt', new Int32(1))) },
  { partialFilterExpression: doc('a', doc('$exists', true)) },
);
const indexes = fc.uniqueArray(fc.tuple(key, options), { maxLength: 4, selector: ([parts]) => parts.join() });
const sort = fc.option(
  key.map((parts): Doc => new Map(parts.map(([name, direction]) => [name, new Int32(direction)]))),
  { nil: undefined },
);

const NATURAL = doc('$natural', new Int32(1));

/** A collection with the documents and those indexes that can be built on them (parallel arrays cannot). */
function collectionOf(docs: Doc[], specs: [KeyPart[], Record<string, Value>][]) {
  const { store } = memoryStore();
  docs.forEach((fields, i) => {
    inStatement(store, (txn) =>
      store.insert(txn, store.open('test', 'c', txn), new Map<string, Value>([['_id', new Int32(i)], ...fields])),
    );
  });
  inStatement(store, (txn) => store.open('test', 'c', txn));
  for (const [parts, given] of specs) {
    try {
      addIndex(store, 'c', parts, given);
    } catch (error) {
      expect(error).toMatchObject({ code: 171 });
    }
  }
  const collection = store.find('test', 'c', null);
  if (collection === undefined) throw new Error('collection is missing');
  return { collection, view: { ts: store.now, txn: null } };
}

const idOf = (document: Doc): number => (document.get('_id') as Int32).value;

/** A sort by two arrays of one document is refused, where it is met. */
function unlessParallel<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    if ((error as { code?: number }).code !== 2) throw error;
    return undefined;
  }
}

describe('planner', () => {
  it('finds through indexes what a walk over the collection finds, in the order asked for', () => {
    fc.assert(
      fc.property(
        documents,
        indexes,
        filter,
        sort,
        fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
        (docs, specs, wanted, order, limit) => {
          const { collection, view } = collectionOf(docs, specs);
          const all = found(collection, { filter: wanted, hint: NATURAL }, view);
          const planned = unlessParallel(() => found(collection, { filter: wanted, sort: order, limit }, view));
          if (planned === undefined) return;
          expect(planned.length).toBe(Math.min(all.length, limit ?? all.length));
          if (limit === undefined) expect(new Set(planned.map(idOf))).toEqual(new Set(all.map(idOf)));
          const expected = order === undefined ? undefined : unlessParallel(() => [...all].sort(compileSort(order)));
          if (order === undefined || expected === undefined) return;
          const compare = compileSort(order);
          planned.forEach((document, i) => expect(compare(document, expected[i] as Doc)).toBe(0));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('counts through an index exactly what matches, where it says so', () => {
    fc.assert(
      fc.property(documents, indexes, simple, (docs, specs, wanted) => {
        const { collection, view } = collectionOf(docs, specs);
        const plan = choosePlan(collection, { filter: wanted });
        if (!isCovered(plan, wanted)) return;
        const stats = { keysExamined: 0, docsExamined: 0 };
        const entries = countEntries(plan, { collection, view, matches: undefined, budget: new Budget(60_000), stats });
        const counted = [...entries].filter((entry) => entry !== TICK).length;
        expect(counted).toBe(found(collection, { filter: wanted, hint: NATURAL }, view).length);
      }),
      { numRuns: 3000 },
    );
  });
});
