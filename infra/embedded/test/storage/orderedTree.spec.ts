import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NODE_CAPACITY, OrderedTree } from '../../src/storage/orderedTree.ts';

const keyOf = (n: number): string => n.toString(36).padStart(4, '0');
const AFTER = '\uffff';

const walk = (tree: OrderedTree<number>, from: string, to: string, reverse = false): string[] =>
  [...tree.range(from, to, reverse)].map(([key]) => key);

describe('OrderedTree', () => {
  it('holds what a sorted set would hold, whatever is inserted and deleted', () => {
    const step = fc.record({ add: fc.boolean(), n: fc.integer({ min: 0, max: 600 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 1500, size: 'max' }), fc.nat(600), fc.nat(600), (steps, low, high) => {
        const tree = new OrderedTree<number>();
        const model = new Set<string>();
        for (const { add, n } of steps) {
          const key = keyOf(n);
          if (add) expect(tree.insert(key, n)).toBe(!model.has(key));
          else expect(tree.delete(key)).toBe(model.has(key));
          if (add) model.add(key);
          else model.delete(key);
        }
        const expected = [...model].sort();
        expect(tree.size).toBe(expected.length);
        expect(walk(tree, '', AFTER)).toEqual(expected);
        expect(walk(tree, '', AFTER, true)).toEqual([...expected].reverse());
        const between = expected.filter((key) => key >= keyOf(low) && key < keyOf(high));
        expect(walk(tree, keyOf(low), keyOf(high))).toEqual(between);
        expect(walk(tree, keyOf(low), keyOf(high), true)).toEqual([...between].reverse());
        expect(tree.count(keyOf(low), keyOf(high), Infinity)).toBe(between.length);
        for (const key of expected.slice(0, 20)) expect(keyOf(tree.get(key) ?? -1)).toBe(key);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same built from sorted entries and goes on changing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: NODE_CAPACITY ** 2 + 5 }), fc.array(fc.nat(5000)), (count, changes) => {
        const keys = Array.from({ length: count }, (_, i) => keyOf(2 * i));
        const tree = OrderedTree.fromSorted(
          keys,
          keys.map((_, i) => i),
        );
        const model = new Set(keys);
        for (const n of changes) {
          if (model.delete(keyOf(n))) tree.delete(keyOf(n));
          else {
            model.add(keyOf(n));
            tree.insert(keyOf(n), n);
          }
        }
        expect(walk(tree, '', AFTER)).toEqual([...model].sort());
      }),
      { numRuns: 30 },
    );
  });

  it.each([false, true])('walks on while entries come and go (reverse: %s)', (reverse) => {
    const tree = new OrderedTree<number>();
    for (let n = 0; n < 1000; n += 2) tree.insert(keyOf(n), n);
    const seen: number[] = [];
    for (const [key, n] of tree.range('', AFTER, reverse)) {
      seen.push(n);
      tree.delete(key);
      tree.insert(keyOf(reverse ? n + 1 : n - 1 + 1000), n);
      tree.delete(keyOf(reverse ? n - 2 : n + 2));
      if (seen.length > 2000) break;
    }
    const expected = Array.from({ length: 250 }, (_, i) => (reverse ? 998 - 4 * i : 4 * i));
    expect(seen.filter((n) => expected.includes(n)).slice(0, 250)).toEqual(expected);
  });

  it('is empty again when everything is deleted', () => {
    const tree = new OrderedTree<number>();
    for (let n = 0; n < 5000; n += 1) tree.insert(keyOf(n), n);
    for (let n = 4999; n >= 0; n -= 1) tree.delete(keyOf(n));
    expect(tree.size).toBe(0);
    expect(walk(tree, '', AFTER)).toEqual([]);
    tree.insert('x', 1);
    expect(walk(tree, '', AFTER)).toEqual(['x']);
  });
});
