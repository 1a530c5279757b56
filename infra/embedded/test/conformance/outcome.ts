import { EngineError } from '../../src/errors.ts';
import { compileFilter, compilePipeline, compileProjection, compileSort } from '../../src/values/index.ts';
import type { Doc, Value } from '../../src/values/index.ts';
import { canonical } from './canonical.ts';
import { docAt, text } from './collections.ts';
import type { Database } from './collections.ts';
import { parseDoc, parseValue } from './extendedJson.ts';
import type { Step } from './recognise.ts';
import { findAndModify, remove, update } from './writes.ts';

/** What came out of a step: texts of documents, or an error. */
export type Result = { rows: string[] } | { error: string };

function find(docs: Doc[], command: Doc): Doc[] {
  const filter = docAt(command, 'filter');
  const matches = compileFilter(filter);
  let found = docs.filter((doc) => matches(doc));
  const sort = docAt(command, 'sort');
  if (sort.size > 0) found = found.toSorted(compileSort(sort));
  const skip = Number(command.get('skip') ?? 0);
  const limit = Math.abs(Number(command.get('limit') ?? 0)) || found.length;
  const projection = compileProjection(docAt(command, 'projection'), { find: true, filter });
  return found.slice(skip, skip + limit).map(projection);
}

function filtered(docs: Doc[], { args, operators = [] }: Step): Doc[] {
  let found = docs;
  const sort: Doc = new Map();
  operators.forEach((operator, i) => {
    if (operator === 'count') return;
    const spec = parseDoc(args[i] as string);
    if (operator === 'sort') for (const [path, direction] of spec) sort.set(path, direction);
    else {
      const condition =
        operator === '$filter'
          ? spec
          : new Map([...spec].map(([path, value]) => [path, new Map([[operator, value]]) as Value]));
      const matches = compileFilter(condition);
      found = found.filter((doc) => matches(doc));
    }
  });
  return sort.size > 0 ? found.toSorted(compileSort(sort)) : found;
}

function rowsOf(database: Database, step: Step): Doc[] {
  const [first = '', second = ''] = step.args;
  const command = (): Doc => parseDoc(first);
  const readCollection = (name: string): Doc[] => database.read(name) ?? [];
  switch (step.op) {
    case 'project':
      return [...compilePipeline([new Map([['$project', parseDoc(second)]])]).run([parseDoc(first)])];
    case 'addFields':
      return [...compilePipeline([new Map([['$addFields', parseDoc(second)]])]).run([parseDoc(first)])];
    case 'unwind': {
      const spec = second.trim().startsWith('{') ? parseValue(second) : second;
      return [...compilePipeline([new Map([['$unwind', spec]])]).run([parseDoc(first)])];
    }
    case 'aggregate': {
      const stages = command().get('pipeline') as Doc[];
      return [...compilePipeline(stages, { readCollection }).run(readCollection(text(command(), 'aggregate')))];
    }
    case 'find':
      return find(readCollection(text(command(), 'find')), command());
    case 'filter':
      return filtered(readCollection(step.collection ?? ''), step);
    case 'update':
      return update(database, command());
    case 'delete':
      return remove(database, command());
    case 'findAndModify':
      return findAndModify(database, command());
    default:
      throw new Error(`no such step: ${step.op}`);
  }
}

/** Collections a command reads or writes. */
const namesIn = (step: Step): string[] => [
  ...(step.collection === undefined ? [] : [step.collection]),
  ...[
    ...step.args
      .join(' ')
      .matchAll(/"(?:aggregate|find|update|delete|findAndModify|from|coll|\$unionWith)"\s*:\s*"([^"]+)"/g),
  ].map(([, name]) => name as string),
];

const REPLY_FIELDS: Readonly<Record<string, string[]>> = {
  update: ['n', 'nModified'],
  delete: ['n'],
  findAndModify: ['value'],
};

/** Expected rows in the form `rowsOf` gives: replies of commands reduced to the fields compared. */
function wantedOf(step: Step): Result | undefined {
  const { expected, op, operators } = step;
  if (!expected || 'error' in expected) return expected;
  if (operators?.includes('count')) return { rows: expected.rows.map((row) => row.trim()) };
  const fields = REPLY_FIELDS[op];
  const docs = expected.rows.map(parseDoc);
  if (fields && docs.some((doc) => doc.has('writeErrors'))) return { error: 'write error' };
  return {
    rows: docs
      .map((doc) => canonical(fields ? new Map(fields.map((name) => [name, doc.get(name) ?? null])) : doc))
      .sort(),
  };
}

function actualOf(database: Database, step: Step): Result {
  try {
    const docs = rowsOf(database, step);
    if (step.operators?.includes('count')) return { rows: [String(docs.length)] };
    return { rows: docs.map(canonical).sort() };
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return { error: error.message };
  }
}

/** Runs a step; not comparable when a collection it concerns has unknown content. */
export function outcome(
  database: Database,
  step: Step,
): { actual: Result; wanted: Result | undefined; comparable: boolean } {
  const comparable = namesIn(step).every((name) => database.read(name) !== undefined);
  const actual = comparable ? actualOf(database, step) : { rows: [] };
  return { actual, wanted: wantedOf(step), comparable };
}
