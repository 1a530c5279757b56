// A replica of the ledger as a process of its own, for tests that kill it: prints "running" once it is.
import { infrastructureModules } from '../../src/runtime/infrastructure.ts';
import { main } from '../../src/runtime/main.ts';
import { ledgerModule } from './ledger.ts';

const modules = [...infrastructureModules(() => true), ledgerModule(() => {})];
const onRunning = async (): Promise<void> => void process.stdout.write('running\n');
await main(modules, [], { targets: ['ledger'], onRunning });
