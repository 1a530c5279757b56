// What a source file imports, read from its text (TypeScript 7 has no compiler API to ask). The formatter puts every
// static import at the start of a line; text that only looks like an import there fails loudly rather than silently.

/** An import, export-from or dynamic import of a module named by a string, and its line (from 1). */
export interface Import {
  readonly specifier: string;
  readonly line: number;
}

const STATIC = /^[ \t]*(?:import|export)\b(?:[^;'"()=]*?\bfrom)?\s*(['"])([^'"\n]+)\1/gm;
const DYNAMIC = /(?<![\w.$])(?:import|require)\s*\(\s*(['"`])([^'"`\n]+)\1/g;

/** Every module a source text names, types included, in the order they stand. */
export function importsOf(source: string): Import[] {
  return [...source.matchAll(STATIC), ...source.matchAll(DYNAMIC)]
    .toSorted((a, b) => a.index - b.index)
    .map((match) => ({ specifier: match[2] ?? '', line: source.slice(0, match.index).split('\n').length }));
}
