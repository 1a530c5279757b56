// node scripts/ci/summary.ts <jest report> passed|failed: prints the last line of .ci/run.
import { readFileSync } from 'node:fs';
import { countsLine, type JestReport } from './counts.ts';

const [path = '', checks] = process.argv.slice(2);
const text = readFileSync(path, 'utf8');
console.log(countsLine(text === '' ? undefined : (JSON.parse(text) as JestReport), checks === 'failed'));
