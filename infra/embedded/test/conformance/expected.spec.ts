import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DEVIATIONS } from './deviations.ts';
import { Database } from './collections.ts';
import { outcome } from './outcome.ts';
import type { Step } from './recognise.ts';
import { undeclared } from './subset.ts';

/**
 * Value-semantics cases from regression outputs of microsoft/documentdb (MIT, see expected/LICENSE.md), run against the
 * value functions. Cases outside the declared subset must be refused.
 */
const FOLDER = join(import.meta.dirname, 'expected');
const SILENT = new Set<Step['op']>(['insert', 'drop', 'begin', 'rollback', 'commit', 'taint']);

type Fixture = { source: string; skipped: number; steps: Step[] };

const fixtures = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({
    name: name.replace(/\.json$/, ''),
    ...(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Fixture),
  }));

describe.each(fixtures)('$name', ({ name, steps }) => {
  const database = new Database();
  for (const step of steps) {
    if (SILENT.has(step.op)) {
      database.change(step);
      continue;
    }
    const { actual, wanted, comparable } = outcome(database, step);
    if (!comparable) continue;
    const outside = undeclared(step);
    const reason = DEVIATIONS[`${name}:${step.id}`];
    if (outside.length > 0) {
      it(`line ${step.id}: ${step.op} is refused (${outside.join(', ')})`, () =>
        expect(actual).toHaveProperty('error'));
    } else if (reason !== undefined) {
      it(`line ${step.id}: ${step.op} differs: ${reason}`, () => expect(actual).not.toEqual(wanted));
    } else if (wanted && 'error' in wanted) {
      it(`line ${step.id}: ${step.op} is an error`, () => expect(actual).toHaveProperty('error'));
    } else it(`line ${step.id}: ${step.op}`, () => expect(actual).toEqual(wanted));
  }
});
