import { EngineError } from '../errors.ts';
import { compileArrayFilters, parseUpdatePath } from './arrayFilters.ts';
import type { ArrayFilters } from './arrayFilters.ts';
import type { ExpressionEnv } from './expressionTypes.ts';
import { compileFilter } from './filter.ts';
import type { Filter } from './filter.ts';
import { identicalValue } from './identical.ts';
import type { Position } from './paths.ts';
import { compileUpdatePipeline } from './updatePipeline.ts';
import { renameChanges } from './updateRename.ts';
import { FIELD_OPS } from './updateOps.ts';
import { applyChange } from './updatePaths.ts';
import type { Change, UpdateState } from './updatePaths.ts';
import { typeName } from './kinds.ts';
import { isDoc } from './types.ts';
import type { Doc, Value } from './types.ts';

/** What an update depends on besides its document. */
export type UpdateOptions = {
  arrayFilters?: Doc[];
  /** The filter of the command: finds the element the positional `$` stands for. */
  filter?: Doc;
  /** Whether the update makes the document of an upsert. */
  upsertInsert?: boolean;
  env?: ExpressionEnv;
};

/** Circumstances of one application. `positional` overrides the element found through the filter. */
export type UpdateContext = { now: Date; isInsert: boolean; positional?: number };

/** A compiled update. `apply` never changes its argument and gives back the same document when nothing changes. */
export type Update = { apply: (doc: Doc, context: UpdateContext) => Doc };

const immutable = (message: string): EngineError => new EngineError('ImmutableField', message);

/** Order in which operators run: by path, names by their text and indexes by their number. */
function byPath(a: Change, b: Change): number {
  const left = a.path.split('.');
  const right = b.path.split('.');
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const x = left[i] as string;
    const y = right[i] as string;
    if (x === y) continue;
    if (/^\d+$/.test(x) && /^\d+$/.test(y)) return Number(x) - Number(y);
    return x < y ? -1 : 1;
  }
  return left.length - right.length;
}

function checkConflicts(sorted: readonly Change[]): void {
  const seen = new Set(sorted.map(({ path }) => path));
  const met = new Set<string>();
  for (const { path } of sorted) {
    const names = path.split('.');
    const parents = names.map((_, i) => names.slice(0, i + 1).join('.'));
    const clash = met.has(path) ? path : parents.slice(0, -1).find((parent) => seen.has(parent));
    if (clash !== undefined) {
      throw new EngineError(
        'ConflictingUpdateOperators',
        `Updating the path '${path}' would create a conflict at '${clash}'`,
      );
    }
    met.add(path);
  }
}

function operatorChanges(name: string, fields: Value, filters: ArrayFilters, env: ExpressionEnv): Change[] {
  const make = FIELD_OPS[name];
  if (!make && name !== '$rename') {
    throw new EngineError(
      'FailedToParse',
      `Unknown modifier: ${name}. Expected a valid update modifier or pipeline-style update specified as an array`,
    );
  }
  if (!isDoc(fields)) {
    throw new EngineError(
      'FailedToParse',
      `Modifiers operate on fields but we found type ${typeName(fields)} instead. For example: {$mod: {<field>: ...}} not {${name}: ${typeName(fields)}}`,
    );
  }
  if (!make) return renameChanges(fields);
  return [...fields].map(([path, operand]) => ({
    path,
    parts: parseUpdatePath(path, filters),
    ...make(operand, path, env),
  }));
}

function positionOf(filter: Filter | undefined, doc: Doc): number | undefined {
  const position: Position = {};
  filter?.(doc, position);
  return position.index;
}

function checkId(before: Value | undefined, after: Value | undefined): void {
  if (before !== undefined && !identicalValue(before, after)) {
    throw immutable(`Performing an update on the path '_id' would modify the immutable field '_id'`);
  }
}

function compileOperators(update: Doc, options: UpdateOptions): Update {
  const filters = compileArrayFilters(options.arrayFilters ?? [], options.env ?? {});
  const changes = [...update].flatMap(([name, fields]) => operatorChanges(name, fields, filters, options.env ?? {}));
  filters.checkUsed();
  changes.sort(byPath);
  checkConflicts(changes);
  const positional = changes.some(({ parts }) => parts.some(({ kind }) => kind === 'positional'));
  const filter = positional && options.filter ? compileFilter(options.filter, options.env) : undefined;
  return {
    apply: (doc, { now, isInsert, positional: given }) => {
      const id = doc.get('_id');
      const state: UpdateState = {
        now,
        positional: given ?? positionOf(filter, doc),
        owned: new Set(),
        before: doc,
      };
      let result = doc;
      for (const change of changes) if (isInsert || !change.insertOnly) result = applyChange(result, change, state);
      if (result !== doc) checkId(id, result.get('_id'));
      return result;
    },
  };
}

function compileReplacement(replacement: Doc): Update {
  for (const name of replacement.keys()) {
    if (name.startsWith('$')) {
      throw new EngineError(
        'DollarPrefixedFieldName',
        `The dollar ($) prefixed field '${name}' in '${name}' is not allowed in the context of an update's replacement document. Consider using an aggregation pipeline with $replaceWith.`,
      );
    }
  }
  return { apply: (doc) => replaced(doc, replacement) };
}

/** The new document with the old `_id`, which comes first. */
function replaced(doc: Doc, replacement: Doc): Doc {
  const id = doc.get('_id');
  const given = replacement.get('_id');
  if (id !== undefined && given !== undefined && !identicalValue(id, given)) {
    throw immutable(
      `After applying the update, the (immutable) field '_id' was found to have been altered to _id: ${String(given)}`,
    );
  }
  const result: Doc = new Map();
  const kept = id ?? given;
  if (kept !== undefined) result.set('_id', kept);
  for (const [name, value] of replacement) if (name !== '_id') result.set(name, value);
  return identicalValue(doc, result) ? doc : result;
}

function compilePipelineForm(stages: Doc[], env: ExpressionEnv): Update {
  const run = compileUpdatePipeline(stages, env);
  return {
    apply: (doc) => {
      const made = run(doc);
      const id = doc.get('_id');
      const result = id !== undefined && !made.has('_id') ? new Map([['_id', id] as const, ...made]) : made;
      checkId(id, result.get('_id'));
      return identicalValue(doc, result) ? doc : result;
    },
  };
}

/** Whether an update replaces the whole document. */
export const isReplacement = (update: Doc | Doc[]): update is Doc =>
  !Array.isArray(update) && !update.keys().next().value?.startsWith('$');

/**
 * Compiles an update once for many documents: operators, a replacement, or a pipeline.
 * @throws EngineError 9, 2, 14 (malformed), 40 (conflicting paths), 52, 56; `apply` throws 66 when `_id` would change
 */
export function compileUpdate(update: Doc | Doc[], options: UpdateOptions = {}): Update {
  if (Array.isArray(update)) {
    if (options.arrayFilters?.length)
      throw new EngineError('FailedToParse', 'arrayFilters may not be specified for pipeline-style updates');
    return compilePipelineForm(update, options.env ?? {});
  }
  if (!isReplacement(update)) return compileOperators(update, options);
  if (options.arrayFilters?.length)
    throw new EngineError('FailedToParse', 'arrayFilters may not be specified for replacement-style updates');
  return compileReplacement(update);
}
