import { expect, it } from '@jest/globals';
import { eventually } from '../../src/testing/harness.ts';
import { startInProcessTimers } from '../../src/timers/inProcessTimers.ts';
import { describeTimers } from './timersContract.ts';
import { documents, processOf } from './world.ts';

const HOUR_MS = 3_600_000;

describeTimers('in process', async () => startInProcessTimers);

it('timers try a document that failed again as soon as ever, though the clock is set back meanwhile', async () => {
  const process = processOf();
  const { kind, asked } = documents({ bad: Date.now() - 2 * HOUR_MS });
  const timers = startInProcessTimers(process.context, process.fire, [kind]);
  await eventually(async () => expect(asked).toHaveLength(1));
  process.move(-HOUR_MS);
  await eventually(async () => expect(asked.length).toBeGreaterThan(1));
  await timers.stop();
});
