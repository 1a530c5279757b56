import { runAlone } from '@linli/kit/runtime/infrastructure.ts';
import { volunteeringModule } from './module.ts';

await runAlone(volunteeringModule);
