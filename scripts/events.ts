import { parseArgs } from 'node:util';
import { processEnvironment } from '@linli/kit/config/environment.ts';

const USAGE = `npm run events                                       writes the contracts of the events
npm run events -- dead-letters list [--service=<service>]
npm run events -- dead-letters show <id> [--service=<service>]
npm run events -- dead-letters replay <id> [--service=<service>]
npm run events -- dead-letters replay --all --service=<service>
npm run events -- rewind --service=<service> --from=<time>    (Kafka; the service must not be running)
npm run events -- rebuild --service=<service> --consumer=<name> [--consumer=<name>] [--from=<time>] [--empty] [--id=<id>]
                                                             (Kafka; beside the running service)`;

const options = {
  service: { type: 'string' },
  all: { type: 'boolean', default: false },
  from: { type: 'string' },
  consumer: { type: 'string', multiple: true },
  empty: { type: 'boolean', default: false },
  id: { type: 'string' },
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
      return await deadLetters(databases, command, { service: values.service, all: values.all, id });
    } finally {
      await databases.close();
    }
  }
  if (subject === 'rewind') {
    const { rewind } = await import('./events/rewind.ts');
    return rewind(processEnvironment(), values);
  }
  if (subject === 'rebuild') {
    const { rebuildProjections } = await import('./events/rebuild.ts');
    return rebuildProjections(processEnvironment(), values, (line) => process.stderr.write(`${line}\n`));
  }
  return USAGE;
}
