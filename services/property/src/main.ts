import { runAlone } from '@linli/kit/runtime/infrastructure.ts';
import { propertyModule } from './module.ts';

await runAlone(propertyModule);
