import { runAlone } from '@linli/kit/runtime/infrastructure.ts';
import { residentsModule } from './module.ts';

await runAlone(residentsModule);
