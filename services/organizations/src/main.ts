import { runAlone } from '@linli/kit/runtime/infrastructure.ts';
import { organizationsModule } from './module.ts';

await runAlone(organizationsModule);
