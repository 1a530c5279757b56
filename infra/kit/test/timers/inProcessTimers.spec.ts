import { startInProcessTimers } from '../../src/timers/inProcessTimers.ts';
import { describeTimers } from './timersContract.ts';

describeTimers('in process', async () => startInProcessTimers);
