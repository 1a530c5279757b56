// The issues service in a process of its own, which a test kills: takes one event from its command line.
import { areaRegridded } from '@linli/contracts';
import { processEnvironment } from '@linli/kit/config/environment.ts';
import { infrastructureModules } from '@linli/kit/runtime/infrastructure.ts';
import { run } from '@linli/kit/runtime/run.ts';
import { createProbe } from '@linli/kit/testing/probe.ts';
import { issuesModule } from '../src/module.ts';

const probe = createProbe([areaRegridded]);
await run(
  [...infrastructureModules(() => true), probe.module, issuesModule],
  ['probe', 'issues'],
  processEnvironment(),
);
await probe.publishText(areaRegridded.type, 'killed', process.argv[2] as string);
process.stdout.write('taken\n');
