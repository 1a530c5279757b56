// Child process of `npm run bench -- --issues=…`: fills one total, measures, and prints the result as JSON on its last line.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { getHeapStatistics } from 'node:v8';
import { startEmbedded } from '@linli/embedded';
import { issuesModule } from '@linli/issues/module';
import { dropDatabases } from '@linli/kit/testing/documents.ts';
import { startTestService } from '@linli/kit/testing/harness.ts';
import mongoose from 'mongoose';
import { defineDistrict } from './district.ts';
import { fill } from './fill.ts';
import type { TotalResult } from './measureIssues.ts';
import { measureAll } from './questions.ts';
import { defineUnit, makeTemplates } from './templates.ts';

const MIB = 1_048_576;
const [total = 0, figures = 0] = process.argv.slice(2).map(Number);

const prefix = `bench_${process.pid}`;
const folder = mkdtempSync(join(tmpdir(), 'linli-bench-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const mongodb = process.env['MONGODB_URI'];
const engine = mongodb ? undefined : await startEmbedded({ folder, host: '127.0.0.1', port: 0 });
const uri = mongodb ?? (engine?.uri as string);
engine?.onFailure((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
const service = await startTestService(issuesModule, { MONGODB_URI: uri, DOCUMENTS_PREFIX: prefix });
const connection = await mongoose.createConnection(uri, { dbName: `${prefix}_issues` }).asPromise();
try {
  const result = await measureTotal();
  process.stdout.write(`${JSON.stringify(result)}\n`);
} finally {
  await connection.close();
  await service.stop();
  if (mongodb) await dropDatabases(mongodb, prefix);
  await engine?.stop();
}

async function measureTotal(): Promise<TotalResult> {
  await defineDistrict(service);
  await defineUnit(service);
  const templates = await makeTemplates(service, connection);
  const before = process.memoryUsage().rss;
  const began = performance.now();
  await fill(connection, templates, { total, figures: figures === 1, categories: categoriesOf() });
  const fillSeconds = (performance.now() - began) / 1_000;
  const grown = process.memoryUsage().rss - before;
  process.stderr.write(`filled ${total} in ${fillSeconds.toFixed(0)} s, ${Math.round(grown / MIB)} MiB more\n`);
  const [load = 0] = loadavg();
  const rows = await measureAll(service, connection, figures === 1);
  return {
    total,
    engine: mongodb ? 'MongoDB' : 'embedded',
    load,
    fillSeconds,
    memoryMiB: process.memoryUsage().rss / MIB,
    heapLimitMiB: getHeapStatistics().heap_size_limit / MIB,
    rows,
  };
}

function categoriesOf(): string[] {
  const file = new URL('../../../services/issues/data/catalogue.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { minors: { code: string }[] }).minors.map(({ code }) => code);
}
