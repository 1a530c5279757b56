// A replica of the ledger as a process of its own, for tests that kill it or give it another clock: prints "running" once
// it is, and does what lines of its input say: "certify <person> <sequence>", "move <milliseconds>".
import { createInterface } from 'node:readline';
import { infrastructureModules } from '../../src/runtime/infrastructure.ts';
import { main } from '../../src/runtime/main.ts';
import type { Database } from '../../src/mongo/database.ts';
import { certify, ledgerModule } from './ledger.ts';

const running = Promise.withResolvers<Database>();
const modules = [...infrastructureModules(() => true), ledgerModule(({ database }) => running.resolve(database))];
const onRunning = async (): Promise<void> => void process.stdout.write('running\n');

createInterface({ input: process.stdin }).on('line', (line) => {
  void (async () => {
    const [command, name = '', number] = line.split(' ');
    if (command === 'certify') await certify(await running.promise, name, Number(number));
    if (command === 'move') (await import('../clock/skewedClock.ts')).moveClock(Number(name));
    process.stdout.write(`${line}\n`);
  })();
});
await main(modules, [], { targets: ['ledger'], onRunning });
