/** Entries of a full leaf and children of a full inner node. */
export const NODE_CAPACITY = 64;

interface Leaf<V> {
  keys: string[];
  values: V[];
  next: Leaf<V> | null;
  prev: Leaf<V> | null;
}
interface Inner<V> {
  /** `separators[i]` is a lower bound of everything under `children[i + 1]`. */
  separators: string[];
  children: Node<V>[];
}
type Node<V> = Leaf<V> | Inner<V>;
interface Split<V> {
  separator: string;
  right: Node<V>;
}

const isLeaf = <V>(node: Node<V>): node is Leaf<V> => 'keys' in node;

/** First position in `keys` whose key is not below `key`. */
function lowerBound(keys: string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] as string) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The child of an inner node under which `key` belongs. */
function childPosition(separators: string[], key: string): number {
  const position = lowerBound(separators, key);
  return separators[position] === key ? position + 1 : position;
}

const newLeaf = <V>(): Leaf<V> => ({ keys: [], values: [], next: null, prev: null });

/** A B+tree of distinct string keys in code-unit order. Its ranges may be walked while the tree changes. */
export class OrderedTree<V> {
  #root: Node<V> = newLeaf<V>();
  #size = 0;
  #changes = 0;

  get size(): number {
    return this.#size;
  }

  /** Builds a tree from entries in ascending key order without duplicates. */
  static fromSorted<V>(keys: readonly string[], values: readonly V[]): OrderedTree<V> {
    const tree = new OrderedTree<V>();
    if (keys.length === 0) return tree;
    const fill = Math.ceil((NODE_CAPACITY * 3) / 4);
    let level: { low: string; node: Node<V> }[] = [];
    let previous: Leaf<V> | null = null;
    for (let i = 0; i < keys.length; i += fill) {
      const leaf: Leaf<V> = {
        keys: keys.slice(i, i + fill),
        values: values.slice(i, i + fill),
        next: null,
        prev: previous,
      };
      if (previous !== null) previous.next = leaf;
      previous = leaf;
      level.push({ low: keys[i] as string, node: leaf });
    }
    while (level.length > 1) {
      const above: { low: string; node: Node<V> }[] = [];
      for (let i = 0; i < level.length; i += fill) {
        const group = level.slice(i, i + fill);
        const inner: Inner<V> = {
          separators: group.slice(1).map((entry) => entry.low),
          children: group.map((entry) => entry.node),
        };
        above.push({ low: (group[0] as { low: string }).low, node: inner });
      }
      level = above;
    }
    tree.#root = (level[0] as { node: Node<V> }).node;
    tree.#size = keys.length;
    return tree;
  }

  /** Adds an entry; an entry that exists stays as it is. */
  insert(key: string, value: V): boolean {
    const before = this.#size;
    const split = this.#insertUnder(this.#root, key, value);
    if (split !== null) this.#root = { separators: [split.separator], children: [this.#root, split.right] };
    return this.#size > before;
  }

  /** Removes an entry; false when there is none. */
  delete(key: string): boolean {
    const before = this.#size;
    this.#deleteUnder(this.#root, key);
    while (!isLeaf(this.#root) && this.#root.children.length === 1) this.#root = this.#root.children[0] as Node<V>;
    if (!isLeaf(this.#root) && this.#root.children.length === 0) this.#root = newLeaf<V>();
    return this.#size < before;
  }

  get(key: string): V | undefined {
    const leaf = this.#leafOf(key);
    const position = lowerBound(leaf.keys, key);
    return leaf.keys[position] === key ? leaf.values[position] : undefined;
  }

  /** Entries with `from <= key < to`, descending when `reverse`. Changes made during the walk are seen where they lie ahead. */
  *range(from: string, to: string, reverse = false): Generator<[string, V]> {
    let leaf: Leaf<V> | null = this.#leafOf(reverse ? to : from);
    let position = reverse ? lowerBound(leaf.keys, to) - 1 : lowerBound(leaf.keys, from);
    for (;;) {
      while (leaf !== null && (reverse ? position < 0 : position >= leaf.keys.length)) {
        leaf = reverse ? leaf.prev : leaf.next;
        position = reverse && leaf !== null ? leaf.keys.length - 1 : 0;
      }
      if (leaf === null) return;
      const key = leaf.keys[position] as string;
      if (reverse ? key < from : key >= to) return;
      const changes = this.#changes;
      yield [key, leaf.values[position] as V];
      if (changes !== this.#changes) {
        leaf = this.#leafOf(key);
        position = lowerBound(leaf.keys, key);
        if (!reverse && leaf.keys[position] !== key) position -= 1;
      }
      position += reverse ? -1 : 1;
    }
  }

  /** Number of entries with `from <= key < to`; stops counting beyond `max`. */
  count(from: string, to: string, max: number): number {
    let leaf: Leaf<V> | null = this.#leafOf(from);
    let counted = -lowerBound(leaf.keys, from);
    for (; leaf !== null && counted <= max; leaf = leaf.next) {
      const last = leaf.keys.at(-1);
      if (last !== undefined && last >= to) return Math.max(counted + lowerBound(leaf.keys, to), 0);
      counted += leaf.keys.length;
    }
    return counted;
  }

  #leafOf(key: string): Leaf<V> {
    let node = this.#root;
    while (!isLeaf(node)) node = node.children[childPosition(node.separators, key)] as Node<V>;
    return node;
  }

  #insertUnder(node: Node<V>, key: string, value: V): Split<V> | null {
    if (isLeaf(node)) return this.#insertIntoLeaf(node, key, value);
    const at = childPosition(node.separators, key);
    const split = this.#insertUnder(node.children[at] as Node<V>, key, value);
    if (split === null) return null;
    node.separators.splice(at, 0, split.separator);
    node.children.splice(at + 1, 0, split.right);
    if (node.children.length <= NODE_CAPACITY) return null;
    const half = node.children.length >>> 1;
    const right: Inner<V> = { separators: node.separators.splice(half), children: node.children.splice(half) };
    return { separator: node.separators.pop() as string, right };
  }

  #insertIntoLeaf(leaf: Leaf<V>, key: string, value: V): Split<V> | null {
    const at = lowerBound(leaf.keys, key);
    if (leaf.keys[at] === key) return null;
    leaf.keys.splice(at, 0, key);
    leaf.values.splice(at, 0, value);
    this.#size += 1;
    this.#changes += 1;
    if (leaf.keys.length <= NODE_CAPACITY) return null;
    // Ascending inserts are the common case (times, identifiers): leave the left leaf full then.
    const cut = at === leaf.keys.length - 1 && leaf.next === null ? at : leaf.keys.length >>> 1;
    const right: Leaf<V> = {
      keys: leaf.keys.splice(cut),
      values: leaf.values.splice(cut),
      next: leaf.next,
      prev: leaf,
    };
    if (leaf.next !== null) leaf.next.prev = right;
    leaf.next = right;
    return { separator: right.keys[0] as string, right };
  }

  /** Removes the key below `node`; true when `node` is empty afterwards. Only empty nodes are given back. */
  #deleteUnder(node: Node<V>, key: string): boolean {
    if (isLeaf(node)) {
      const at = lowerBound(node.keys, key);
      if (node.keys[at] !== key) return false;
      node.keys.splice(at, 1);
      node.values.splice(at, 1);
      this.#size -= 1;
      this.#changes += 1;
      if (node.keys.length > 0) return false;
      if (node.prev !== null) node.prev.next = node.next;
      if (node.next !== null) node.next.prev = node.prev;
      return true;
    }
    const at = childPosition(node.separators, key);
    if (!this.#deleteUnder(node.children[at] as Node<V>, key)) return false;
    node.children.splice(at, 1);
    node.separators.splice(Math.max(at - 1, 0), 1);
    return node.children.length === 0;
  }
}
