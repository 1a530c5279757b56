import { decodeDocument, STEPS_PER_TICK, TICK } from '../values/index.ts';
import type { Doc, Tick } from '../values/index.ts';
import type { Collection } from '../storage/collection.ts';
import type { Index } from '../storage/index.ts';
import { RECORD_SUFFIX_BYTES } from '../storage/keyString.ts';
import { isSettled, visible } from '../storage/records.ts';
import type { StoredRecord, View } from '../storage/records.ts';
import type { Budget } from './budget.ts';
import type { KeyRange, Plan } from './plan.ts';

/** What a scan looked at, for `explain`. */
export interface ScanStats {
  keysExamined: number;
  docsExamined: number;
}

/** A record that exists in the reader's view. */
export class Hit {
  readonly record: StoredRecord;
  readonly bytes: Buffer;
  #doc: Doc | undefined;

  constructor(record: StoredRecord, bytes: Buffer) {
    this.record = record;
    this.bytes = bytes;
  }

  /** The document, decoded when first asked for. */
  get doc(): Doc {
    this.#doc ??= decodeDocument(this.bytes);
    return this.#doc;
  }
}

/** What a scan needs besides its plan. */
export interface ScanInput {
  readonly collection: Collection;
  readonly view: View;
  /** Undefined lets every document through without decoding it. */
  readonly matches: ((doc: Doc) => boolean) | undefined;
  readonly budget: Budget;
  readonly stats: ScanStats;
}

/** The documents of a collection that a plan leads to and that match, in the plan's order. */
export function* scan(plan: Plan, input: ScanInput): Generator<Hit | Tick> {
  const { matches, budget, stats } = input;
  let step = 0;
  for (const hit of plan.index === null ? natural(input, plan.reverse) : indexed(plan.index, plan, input)) {
    step += 1;
    if (step % STEPS_PER_TICK === 0) yield TICK;
    budget.check();
    if (hit === null) continue;
    stats.docsExamined += 1;
    if (matches === undefined || matches(hit.doc)) yield hit;
  }
}

/** Records in natural order; null for those the reader does not see. */
function* natural({ collection, view }: ScanInput, reverse: boolean): Generator<Hit | null> {
  const records = reverse ? [...collection.records.values()].reverse() : collection.records.values();
  for (const record of records) {
    const bytes = visible(record, view);
    yield bytes === null ? null : new Hit(record, bytes);
  }
}

/** Records in the order of an index; null for entries that do not count. */
function* indexed(index: Index, plan: Plan, { view, stats }: ScanInput): Generator<Hit | null> {
  const seen = index.multikey.includes(true) ? new Set<StoredRecord>() : undefined;
  const ranges: readonly KeyRange[] = plan.reverse ? [...plan.ranges].reverse() : plan.ranges;
  for (const { from, to } of ranges) {
    for (const [key, record] of index.tree.range(from, to, plan.reverse)) {
      stats.keysExamined += 1;
      const bytes = seen?.has(record) === true ? null : visible(record, view);
      if (bytes === null || !(isSettled(record) || belongs(index, key, bytes))) {
        yield null;
        continue;
      }
      seen?.add(record);
      yield new Hit(record, bytes);
    }
  }
}

/** Whether an index entry belongs to the version of the record that the reader sees. */
const belongs = (index: Index, entry: string, bytes: Buffer): boolean =>
  index.keysOf(decodeDocument(bytes)).includes(entry.slice(0, -RECORD_SUFFIX_BYTES));

/** Entries of an index in a plan's ranges that are visible: counts without reading documents. */
export function* countEntries(plan: Plan, { view, stats, budget }: ScanInput): Generator<1 | Tick> {
  if (plan.index === null) return;
  for (const { from, to } of plan.ranges) {
    for (const [key, record] of plan.index.tree.range(from, to)) {
      stats.keysExamined += 1;
      budget.check();
      if (stats.keysExamined % STEPS_PER_TICK === 0) yield TICK;
      if (isSettled(record)) {
        if (record.ts <= view.ts) yield 1;
        continue;
      }
      const bytes = visible(record, view);
      if (bytes !== null && belongs(plan.index, key, bytes)) yield 1;
    }
  }
}
