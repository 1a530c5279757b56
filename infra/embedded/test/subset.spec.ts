import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { commandTable, SUBSET, subsetTable } from '../src/subset.ts';
import { compileFilter, compilePipeline, compileUpdate } from '../src/values/index.ts';
import type { Doc, Value } from '../src/values/index.ts';

/** Set to write the tables of the README anew instead of comparing with them. */
const UPDATE = 'UPDATE_README';
const readme = join(import.meta.dirname, '..', 'README.md');

const one = (name: string, value: Value): Doc => new Map([[name, value]]);

/** Message of the error, empty when there is none. */
function refusal(compile: () => unknown): string {
  try {
    compile();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

const UNKNOWN =
  /unknown (top level )?operator|Unknown modifier|Unrecognized (pipeline stage|expression)|unknown group operator/;

const probes: Record<string, (name: string) => unknown> = {
  'filter operators': (name) =>
    ['$and', '$or', '$nor', '$expr', '$comment'].includes(name)
      ? compileFilter(one(name, []))
      : compileFilter(one('a', one(name, 1 as never))),
  'update operators': (name) => compileUpdate(one(name, one('a', 'b'))),
  'pipeline stages': (name) => compilePipeline([one(name, 'x')]),
  accumulators: (name) =>
    compilePipeline([
      one(
        '$group',
        new Map<string, Value>([
          ['_id', null],
          ['a', one(name, 'x')],
        ]),
      ),
    ]),
  'expression operators': (name) => compilePipeline([one('$addFields', one('a', one(name, 'x')))]),
};

describe('declared subset', () => {
  it.each(Object.keys(probes))('names only %s that are known, and others are not', (kind) => {
    const probe = probes[kind] as (name: string) => unknown;
    const names: readonly string[] = SUBSET[kind as keyof typeof SUBSET];
    for (const name of names) expect(`${name}: ${refusal(() => probe(name))}`).not.toMatch(UNKNOWN);
    expect(refusal(() => probe('$frobnicate'))).toMatch(UNKNOWN);
  });

  it('is what the README says', () => {
    const text = readFileSync(readme, 'utf8');
    const filled = text
      .replace(/(<!-- subset -->\n)[\s\S]*?(<!-- end -->)/, (_, start, end) => `${start}${subsetTable()}\n${end}`)
      .replace(/(<!-- commands -->\n)[\s\S]*?(<!-- end -->)/, (_, start, end) => `${start}${commandTable()}\n${end}`);
    if (process.env[UPDATE] !== undefined) writeFileSync(readme, filled);
    expect(readFileSync(readme, 'utf8')).toBe(filled);
  });
});
