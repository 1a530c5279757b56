import { parseArgs } from 'node:util';
import { processEnvironment } from '@linli/kit/config/environment.ts';

const USAGE = `npm run events                                       writes the contracts of the events
npm run events -- dead-letters list [--service=<service>]
npm run events -- dead-letters show <id> [--service=<service>]
npm run events -- dead-letters replay <id> [--service=<service>]
npm run events -- dead-letters replay --all --service=<service>
npm run events -- rewind --service=<service> --from=<time>    (Kafka; the service must not be running)`;

const options = {
  service: { type: 'string' },
  all: { type: 'boolean', default: false },
  from: { type: 'string' },
} as const;

const args = process.argv.slice(2);
if (args.length === 0) {
  await import('./asyncapi.ts');
} else {
  try {
    process.stdout.write(`${await answer()}\n`);
  } catch (error) {
    process.stderr.write(`linli: ${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}

async function answer(): Promise<string> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [subject, command = '', id] = positionals;
  if (subject === 'dead-letters') {
    const { openDatabases } = await import('./events/databases.ts');
    const { deadLetters } = await import('./events/deadLetters.ts');
    const databases = await openDatabases(processEnvironment());
    try {
      return await deadLetters(databases, command, { ...values, id });
    } finally {
      await databases.close();
    }
  }
  if (subject === 'rewind') {
    const { rewind } = await import('./events/rewind.ts');
    return rewind(processEnvironment(), values);
  }
  return USAGE;
}
