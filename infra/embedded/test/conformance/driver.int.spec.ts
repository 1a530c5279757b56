import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EJSON } from 'bson';
import { MongoClient } from 'mongodb';
import { startEmbedded } from '../../src/index.ts';
import type { EmbeddedEngine } from '../../src/index.ts';
import { outsideReport } from './unified/outside.ts';
import type { Outside } from './unified/outside.ts';
import { runTest } from './unified/run.ts';
import type { UnifiedFile } from './unified/format.ts';

/** Set to write OUTSIDE.md instead of comparing with it. */
const UPDATE = 'UPDATE_OUTSIDE';
const folder = join(import.meta.dirname, 'driver');
const report = join(import.meta.dirname, 'OUTSIDE.md');

const files = ['crud', 'transactions'].flatMap((suite) =>
  readdirSync(join(folder, suite)).map((name) => ({
    path: `${suite}/${name}`,
    file: EJSON.parse(readFileSync(join(folder, suite, name), 'utf8')) as unknown as UnifiedFile,
  })),
);

describe('unified tests of the MongoDB drivers', () => {
  const external = process.env.MONGODB_URI;
  const outside: Outside[] = [];
  let passed = 0;
  let engine: EmbeddedEngine | undefined;
  let admin: MongoClient;

  beforeAll(async () => {
    if (external === undefined) engine = await startEmbedded({ folder: undefined, port: 0, host: '127.0.0.1' });
    admin = await new MongoClient(external ?? (engine as EmbeddedEngine).uri).connect();
  });

  afterAll(async () => {
    await admin.close();
    await engine?.stop();
  });

  describe.each(files)('$path', ({ path, file }) => {
    it.each(file.tests)('$description', async (test) => {
      const verdict = await runTest(external ?? (engine as EmbeddedEngine).uri, admin, file, test);
      if (verdict.passed) passed += 1;
      else outside.push({ path, test: test.description, refusal: verdict.refusal });
      // Another server must pass everything; the embedded one passes or refuses, and what it refuses is listed.
      if (external !== undefined) expect(verdict).toEqual({ passed: true });
    });
  });

  it('refuses exactly what OUTSIDE.md lists', () => {
    if (external !== undefined) return;
    const text = outsideReport(outside, passed, JSON.parse(readFileSync(join(folder, 'leftOut.json'), 'utf8')));
    if (process.env[UPDATE] !== undefined) writeFileSync(report, text);
    expect(readFileSync(report, 'utf8')).toBe(text);
  });
});
