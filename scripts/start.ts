import { processEnvironment } from '@linli/kit/config/environment.ts';
import { main } from '@linli/kit/runtime/main.ts';
import type { Running } from '@linli/kit/runtime/run.ts';
import { modules, serviceNames } from './modules.ts';

const environment = processEnvironment();

await main(modules, process.argv.slice(2), { environment, onRunning });

async function onRunning({ addresses }: Running): Promise<void> {
  for (const [name, address] of addresses) process.stdout.write(`${name.padEnd(16)}${address}\n`);
  const gateway = addresses.get('gateway');
  const whole = [...serviceNames, 'issuer'].every((name) => addresses.has(name));
  if (!gateway || !whole) return;
  const { welcome } = await import('./welcome.ts');
  await welcome(gateway, environment);
}
