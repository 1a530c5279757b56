import { EngineError } from '../errors.ts';
import { typeName } from './kinds.ts';
import { long } from './numbers.ts';
import type { PipelineEnv, Stage } from './pipelineTypes.ts';
import { TICK } from './tick.ts';
import { isDoc } from './types.ts';
import type { Doc, Value } from './types.ts';

type Unwind = { names: string[]; index: string[] | undefined; keepsEmpty: boolean };

function parse(spec: Value): Unwind {
  const path = isDoc(spec) ? spec.get('path') : spec;
  if (!isDoc(spec) && typeof spec !== 'string') {
    throw new EngineError(
      15981,
      `expected either a string or an object as specification for $unwind stage, got ${typeName(spec)}`,
    );
  }
  const options: Doc = isDoc(spec) ? spec : new Map();
  const unknown = [...options.keys()].find(
    (name) => !['path', 'includeArrayIndex', 'preserveNullAndEmptyArrays'].includes(name),
  );
  if (unknown !== undefined) throw new EngineError(28811, `unrecognized option to $unwind stage: ${unknown}`);
  if (path === undefined) throw new EngineError(28812, 'no path specified to $unwind stage');
  if (typeof path !== 'string')
    throw new EngineError(28808, `expected a string as the path for $unwind stage, got ${typeName(path)}`);
  if (!path.startsWith('$'))
    throw new EngineError(28818, `path option to $unwind stage should be prefixed with a '$': ${path}`);
  if (path.length === 1) throw new EngineError(40352, 'FieldPath cannot be constructed with empty string');
  const names = path.slice(1).split('.');
  if (names.some((name) => name === '' || name.startsWith('$'))) {
    throw new EngineError(16410, `FieldPath field names may not be empty or start with '$': ${path}`);
  }
  const keeps = options.get('preserveNullAndEmptyArrays') ?? false;
  if (typeof keeps !== 'boolean') {
    throw new EngineError(
      28809,
      `expected a boolean for the preserveNullAndEmptyArrays option to $unwind stage, got ${typeName(keeps)}`,
    );
  }
  return { names, index: indexPath(options.get('includeArrayIndex')), keepsEmpty: keeps };
}

function indexPath(value: Value | undefined): string[] | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'string' || value === '') {
    throw new EngineError(
      28810,
      `expected a non-empty string for the includeArrayIndex option to $unwind stage, got ${typeName(value)}`,
    );
  }
  if (value.startsWith('$'))
    throw new EngineError(
      28822,
      `includeArrayIndex option to $unwind stage should not be prefixed with a '$': ${value}`,
    );
  return value.split('.');
}

function valueAt(doc: Doc, names: string[]): Value | undefined {
  let value: Value | undefined = doc;
  for (const name of names) value = isDoc(value) ? value.get(name) : undefined;
  return value;
}

/** A copy of a document with another value at a path of documents; undefined removes the field. */
function withValue(doc: Doc, names: string[], value: Value | undefined): Doc {
  const [name = '', ...rest] = names;
  const copy = new Map(doc);
  const inner = doc.get(name);
  const next = rest.length === 0 ? value : withValue(isDoc(inner) ? inner : new Map(), rest, value);
  if (next === undefined) copy.delete(name);
  else copy.set(name, next);
  return copy;
}

/** `$unwind`: one document per array element. */
export function unwindStage(spec: Value, env: PipelineEnv): Stage {
  const { names, index, keepsEmpty } = parse(spec);
  const numbered = (doc: Doc, place: Value): Doc => (index ? withValue(doc, index, place) : doc);
  return function* (input) {
    for (const doc of input) {
      if (doc === TICK) {
        yield TICK;
        continue;
      }
      env.budget?.check();
      const value = valueAt(doc, names);
      if (Array.isArray(value) && value.length > 0) {
        for (let i = 0; i < value.length; i++) yield numbered(withValue(doc, names, value[i]), long(BigInt(i)));
      } else if (value === undefined || value === null || Array.isArray(value)) {
        if (keepsEmpty) yield numbered(Array.isArray(value) ? withValue(doc, names, undefined) : doc, null);
      } else yield numbered(doc, null);
    }
  };
}
