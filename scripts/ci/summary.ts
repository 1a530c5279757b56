// node scripts/ci/summary.ts passed|failed <jest report> …: prints the last line of .ci/run.
import { readFileSync } from 'node:fs';
import { countsLine, type JestReport } from './counts.ts';

const [checks, ...paths] = process.argv.slice(2);
const reports = paths.map((path) => {
  const text = readFileSync(path, 'utf8');
  return text === '' ? undefined : (JSON.parse(text) as JestReport);
});
console.log(countsLine(reports, checks === 'failed'));
