import { runAlone } from '@linli/kit/runtime/infrastructure.ts';
import { issuesModule } from './module.ts';

await runAlone(issuesModule);
