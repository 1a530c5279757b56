import type { Statement } from './importExpected.ts';

/** Rows printed, or that an error was raised. */
export type Expected = { rows: string[] } | { error: string };

/** A step of a fixture: its line in the source, what it does, its texts of Extended JSON, what came out. */
export type Step = {
  id: number;
  op:
    | 'insert'
    | 'drop'
    | 'begin'
    | 'rollback'
    | 'commit'
    | 'taint'
    | 'project'
    | 'addFields'
    | 'unwind'
    | 'filter'
    | 'find'
    | 'aggregate'
    | 'update'
    | 'delete'
    | 'findAndModify';
  collection?: string;
  args: string[];
  /** Filter operators of the SQL form, by their `$` names; `sort` for the order. */
  operators?: string[];
  expected?: Expected;
};

/** Filter operators of the SQL form. */
const SQL_OPERATORS: Readonly<Record<string, string>> = {
  '@=': '$eq',
  '@!=': '$ne',
  '@>': '$gt',
  '@>=': '$gte',
  '@<': '$lt',
  '@<=': '$lte',
  '@*=': '$in',
  '@!*=': '$nin',
  '@?': '$exists',
  '@@': '$filter',
  '@#': '$type',
};

/** Texts in single quotes, with doubled quotes undone. */
const quoted = (sql: string): string[] =>
  [...sql.matchAll(/'((?:[^']|'')*)'/g)].map(([, text]) => (text as string).replaceAll("''", "'"));

const unquoteRecord = (row: string): string => {
  const found = /^\(\s*"((?:[^"]|"")*)",([tf])\)$/.exec(row.trim());
  return found ? (found[1] as string).replaceAll('""', '"').replaceAll('\\\\', '\\') : row.trim();
};

function expectedOf(output: string[]): Expected | undefined {
  const error = output.find((line) => /(^|: )ERROR: /.test(line));
  if (error !== undefined) return { error: error.replace(/^.*?ERROR:\s+/, '') };
  const dashes = output.findIndex((line) => /^[-+]+$/.test(line.trim()) && line.includes('---'));
  const end = output.findIndex((line) => /^\(\d+ rows?\)/.test(line));
  if (dashes < 0 || end < 0) return undefined;
  const rows = output.slice(dashes + 1, end).filter((line) => line.trim() !== '');
  if (rows.some((row) => row.endsWith('+'))) return undefined;
  return { rows: rows.map(unquoteRecord) };
}

function filterStep({ line, sql }: Statement, expected: Expected | undefined): Step | undefined {
  const found =
    /^select\s+(?:object_id,\s*)?(document|count\(\*\))\s+from\s+documentdb_api\.collection\('(\w+)',\s*'([^']+)'\)\s*(.*);/is.exec(
      sql,
    );
  if (!found || !expected) return undefined;
  const [, what, , collection, rest = ''] = found as unknown as [string, string, string, string, string | undefined];
  const plain = rest.replace(/OPERATOR\(documentdb_api_catalog\.([^)]+)\)/g, '$1');
  const where = /^where\s+(.*?)(?:\s*order by\s+(.*))?$/is.exec(plain);
  const order = /order by\s+(.*)$/is.exec(plain)?.[1];
  const conditions = where ? (where[1] as string).split(/\s+and\s+/i) : [];
  const operators: string[] = [];
  const args: string[] = [];
  for (const condition of conditions) {
    const parts = /^document\s*(@\S+)\s*'([^]*)'\s*$/i.exec(condition.trim());
    const operator = parts ? SQL_OPERATORS[parts[1] as string] : undefined;
    if (!parts || operator === undefined) return undefined;
    operators.push(operator);
    args.push((parts[2] as string).replaceAll("''", "'"));
  }
  for (const [, spec] of (order ?? '').matchAll(/bson_orderby\(document,\s*'([^']*)'\)/g)) {
    operators.push('sort');
    args.push(spec as string);
  }
  if (what !== 'document') operators.push('count');
  const rows =
    'rows' in expected
      ? { rows: expected.rows.map((row) => row.replace(/^[^|{]*(?:\{[^|]*\})?\s*\|\s*/, '').trim()) }
      : expected;
  return { id: line, op: 'filter', collection, args, operators, expected: rows };
}

const CALLS: readonly [RegExp, Step['op'], number][] = [
  [/^select \* from (?:documentdb_api_catalog\.)?bson_dollar_project\(/i, 'project', 2],
  [/^select bson_dollar_add_fields\(/i, 'addFields', 2],
  [/^select bson_dollar_unwind\(/i, 'unwind', 2],
  [/^select document from (?:documentdb_api_catalog\.)?bson_aggregation_pipeline\(/i, 'aggregate', 2],
  [/^select document from (?:documentdb_api_catalog\.)?bson_aggregation_find\(/i, 'find', 2],
  [/^select documentdb_api\.update\(/i, 'update', 2],
  [/^select documentdb_api\.delete\(/i, 'delete', 2],
  [/^select documentdb_api\.find_and_modify\(/i, 'findAndModify', 2],
];

/** Statements that change a collection in ways the fixtures do not carry: what follows on it cannot be compared. */
const CHANGES = /insert|update|delete|find_and_modify|drop|coll_mod|create_collection_view|merge/i;

/** Errors about the shape of commands, limits of storage and sharding: no value semantics. */
const NOT_VALUES =
  /BSON field|required|Collection name|collection name|specified location|not allowed to|not possible|must specify either|not implemented|incorrect type|wrong type|Update argument|shard key|not recognized as a valid field|maximum size|collection input|must not be NULL|cannot be NULL|transaction is aborted/i;

function callStep({ line, sql }: Statement, expected: Expected | undefined): Step | undefined {
  const call = CALLS.find(([pattern]) => pattern.test(sql));
  if (!call || !expected || ('error' in expected && NOT_VALUES.test(expected.error))) return undefined;
  if (expected && 'rows' in expected && expected.rows.some((row) => /"writeErrors"/.test(row) && NOT_VALUES.test(row)))
    return undefined;
  const args = quoted(sql);
  if (args.length !== call[2] || /%|\|\||^.*\bformat\(/i.test(sql.replace(/'(?:[^']|'')*'/g, ''))) return undefined;
  const single = ['project', 'addFields', 'unwind'].includes(call[1]);
  return { id: line, op: call[1], args: single ? args : args.slice(1), expected };
}

function stateStep({ line, sql }: Statement): Step | undefined {
  if (/^begin\b/i.test(sql)) return { id: line, op: 'begin', args: [] };
  if (/^rollback/i.test(sql)) return { id: line, op: 'rollback', args: [] };
  if (/^(commit|end)\s*;/i.test(sql)) return { id: line, op: 'commit', args: [] };
  const args = quoted(sql);
  if (
    /^select\s+(1\s+from\s+)?documentdb_api\.insert_one\('/i.test(sql) &&
    args.length >= 3 &&
    (args[2] as string).trim().startsWith('{')
  ) {
    return { id: line, op: 'insert', collection: args[1] as string, args: [args[2] as string] };
  }
  if (/drop_collection\(/i.test(sql) && args.length >= 2)
    return { id: line, op: 'drop', collection: args[1] as string, args: [] };
  return undefined;
}

/** The collection a command names. */
export const collectionOf = (command: string): string | undefined =>
  /"(?:aggregate|find|count|update|delete|findAndModify|findandmodify|insert)"\s*:\s*"([^"]+)"/.exec(command)?.[1];

/** Recognises a statement: a step, something without effect on the cases, or something the fixtures do not carry. */
export function recognise(statement: Statement): Step | 'skipped' | 'ignored' {
  const { sql, line, output } = statement;
  const state = stateStep(statement);
  if (state) return state;
  const expected = expectedOf(output);
  const step = filterStep(statement, expected) ?? callStep(statement, expected);
  if (step) return step;
  if (!/^(select|with|execute)/i.test(sql)) return 'ignored';
  const failed =
    expected !== undefined &&
    ('error' in expected || expected.rows.some((row) => /"n" : \{ "\$numberInt" : "0" \}/.test(row)));
  if (CHANGES.test(sql) && !failed && !/drop_primary_key/.test(sql)) {
    const args = quoted(sql);
    const collection = args.map(collectionOf).find((name) => name !== undefined) ?? args[1];
    if (collection !== undefined && /^\w+$/.test(collection)) return { id: line, op: 'taint', collection, args: [] };
  }
  return 'skipped';
}
