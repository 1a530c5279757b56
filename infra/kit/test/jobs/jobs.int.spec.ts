import { startInProcessTimers } from '../../src/timers/inProcessTimers.ts';
import { describeJobs } from './jobsContract.ts';

describeJobs('in process', async () => startInProcessTimers);
