import { EngineError } from '../errors.ts';
import { typeName } from './kinds.ts';
import { parsePath } from './paths.ts';
import type { Change, UpdatePart } from './updatePaths.ts';
import { isDoc } from './types.ts';
import type { Doc, Value } from './types.ts';

const bad = (message: string): EngineError => new EngineError('BadValue', message);

function renameParts(path: string, role: 'source' | 'destination'): UpdatePart[] {
  if (path === '' || path.split('.').includes('')) {
    throw new EngineError(
      'EmptyFieldName',
      `The update path '${path}' contains an empty field name, which is not allowed.`,
    );
  }
  return parsePath(path).map(({ name, index }) => {
    if (name.startsWith('$')) throw bad(`The ${role} field for $rename may not be dynamic: ${path}`);
    return { kind: 'name', name, index };
  });
}

/** The value at a path through documents only. */
function valueAt(doc: Doc, parts: UpdatePart[], role: string): Value | undefined {
  let value: Value | undefined = doc;
  for (const part of parts) {
    if (Array.isArray(value)) throw bad(`The ${role} field cannot be an array element`);
    value = isDoc(value) && part.kind === 'name' ? value.get(part.name) : undefined;
  }
  return value;
}

/** `$rename` as two changes: the source is removed, the destination set; without a source neither happens. */
export function renameChanges(fields: Doc): Change[] {
  return [...fields].flatMap(([from, to]): Change[] => {
    if (typeof to !== 'string') throw bad(`The 'to' field for $rename must be a string: ${from}: ${typeName(to)}`);
    const source = renameParts(from, 'source');
    const target = renameParts(to, 'destination');
    if (from === to) throw bad(`The source and target field for $rename must differ: ${from}`);
    const read = (doc: Doc): Value | undefined => {
      const value = valueAt(doc, source, 'source');
      if (value !== undefined) valueAt(doc, target.slice(0, -1), 'destination');
      return value;
    };
    return [
      { path: from, parts: source, creates: false, apply: () => undefined },
      { path: to, parts: target, creates: true, apply: (old, state) => read(state.before) ?? old },
    ];
  });
}
