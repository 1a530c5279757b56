import { Int32 } from 'bson';
import { EngineError } from '../../src/errors.ts';
import {
  compileFilter,
  compileProjection,
  compileSort,
  compileUpdate,
  isReplacement,
  isTruthy,
  upsertDocument,
} from '../../src/values/index.ts';
import type { Doc } from '../../src/values/index.ts';
import { docAt, text } from './collections.ts';
import type { Database } from './collections.ts';

function updateOne(docs: Doc[], spec: Doc, counts: { n: number; modified: number }): Doc[] {
  const filter = docAt(spec, 'q');
  const update = spec.get('u') as Doc | Doc[];
  const arrayFilters = spec.get('arrayFilters') as Doc[] | undefined;
  const options = { filter, ...(arrayFilters ? { arrayFilters } : {}) };
  const matches = compileFilter(filter);
  const { apply } = compileUpdate(update, options);
  const multi = spec.get('multi') === true;
  if (multi && isReplacement(update))
    throw new EngineError('FailedToParse', 'multi update is not supported for replacement-style update');
  let matched = 0;
  const now = new Date();
  const result = docs.map((doc) => {
    if ((matched > 0 && !multi) || !matches(doc)) return doc;
    matched += 1;
    const changed = apply(doc, { now, isInsert: false });
    if (changed !== doc) counts.modified += 1;
    return changed;
  });
  counts.n += matched;
  if (matched > 0 || spec.get('upsert') !== true) return result;
  counts.n += 1;
  return [...result, upsertDocument(filter, update, options)];
}

/** Runs the writes of a command; unordered ones go on after an error, which is thrown at the end. */
function eachWrite(command: Doc, field: string, write: (spec: Doc) => void): void {
  let failed: unknown;
  for (const spec of command.get(field) as Doc[]) {
    try {
      write(spec);
    } catch (error) {
      if (command.get('ordered') !== false) throw error;
      failed = error;
    }
  }
  if (failed) throw failed;
}

/** Runs the command as far as values are concerned. */
export function update(database: Database, command: Doc): Doc[] {
  const name = text(command, 'update');
  const counts = { n: 0, modified: 0 };
  eachWrite(command, 'updates', (spec) => database.write(name, updateOne(database.read(name) ?? [], spec, counts)));
  return [
    new Map([
      ['n', new Int32(counts.n)],
      ['nModified', new Int32(counts.modified)],
    ]),
  ];
}

/** Runs the command as far as values are concerned. */
export function remove(database: Database, command: Doc): Doc[] {
  const name = text(command, 'delete');
  let n = 0;
  eachWrite(command, 'deletes', (spec) => {
    const matches = compileFilter(docAt(spec, 'q'));
    const one = Number(spec.get('limit')) === 1;
    const docs = database.read(name) ?? [];
    const doomed = docs.filter((doc) => matches(doc)).slice(0, one ? 1 : docs.length);
    n += doomed.length;
    database.write(
      name,
      docs.filter((doc) => !doomed.includes(doc)),
    );
  });
  return [new Map([['n', new Int32(n)]])];
}

/** Runs the command as far as values are concerned. */
export function findAndModify(database: Database, command: Doc): Doc[] {
  const name = text(command, 'findAndModify');
  const docs = database.read(name) ?? [];
  const filter = docAt(command, 'query');
  const matches = compileFilter(filter);
  const sort = docAt(command, 'sort');
  const candidates = docs.filter((doc) => matches(doc));
  const [target] = sort.size > 0 ? candidates.sort(compileSort(sort)) : candidates;
  const isTrue = (field: string): boolean => isTruthy(command.get(field));
  const project = compileProjection(docAt(command, 'fields'), { find: true, filter });
  const shown = (doc: Doc | undefined): Doc[] => [new Map([['value', doc ? project(doc) : null]])];
  if (isTrue('remove')) {
    database.write(
      name,
      docs.filter((doc) => doc !== target),
    );
    return shown(target);
  }
  const change = command.get('update') as Doc | Doc[];
  const arrayFilters = command.get('arrayFilters') as Doc[] | undefined;
  const options = { filter, ...(arrayFilters ? { arrayFilters } : {}) };
  const compiled = compileUpdate(change, options);
  if (!target && !isTrue('upsert')) return shown(undefined);
  const made = target
    ? compiled.apply(target, { now: new Date(), isInsert: false })
    : upsertDocument(filter, change, options);
  database.write(name, target ? docs.map((doc) => (doc === target ? made : doc)) : [...docs, made]);
  return shown(isTrue('new') ? made : target);
}
