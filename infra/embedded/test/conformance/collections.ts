import { compareValues, isDoc } from '../../src/values/index.ts';
import type { Doc } from '../../src/values/index.ts';
import { parseDoc } from './extendedJson.ts';
import type { Step } from './recognise.ts';

const UNKNOWN = Symbol('unknown content');
type Content = Doc[] | typeof UNKNOWN;

/** The collections of one fixture, in memory; contents a skipped statement changed are unknown. */
export class Database {
  private collections = new Map<string, Content>();
  private saved: Map<string, Content> | undefined;

  read(name: string | undefined): Doc[] | undefined {
    const content = this.collections.get(name ?? '') ?? [];
    return content === UNKNOWN ? undefined : content;
  }

  write(name: string, docs: Doc[]): void {
    this.collections.set(name, docs);
  }

  change({ op, collection = '', args }: Step): void {
    if (op === 'begin') this.saved = new Map(this.collections);
    else if (op === 'rollback' || op === 'commit') {
      if (op === 'rollback') this.collections = this.saved ?? this.collections;
      this.saved = undefined;
    } else if (op === 'taint') this.collections.set(collection, UNKNOWN);
    else if (op === 'drop') this.collections.delete(collection);
    else if (op === 'insert') {
      const docs = this.read(collection);
      const given = parseDoc(args[0] as string);
      const doc: Doc = new Map([...[...given].filter(([name]) => name === '_id'), ...given]);
      const present = docs?.some((other) => compareValues(other.get('_id'), doc.get('_id')) === 0);
      if (docs && !(doc.has('_id') && present)) this.write(collection, [...docs, doc]);
    }
  }
}

/** A text field of a command. */
export const text = (command: Doc, name: string): string => String(command.get(name));

/** A document field of a command, empty when absent. */
export const docAt = (command: Doc, name: string): Doc => {
  const value = command.get(name);
  return isDoc(value) ? value : new Map();
};
