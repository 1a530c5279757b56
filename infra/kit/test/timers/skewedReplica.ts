// A replica with a clock of its own whose documents are in Redis, where replicas share them: prints what it decides and
// when by its clock. A line "move <milliseconds>" on its input sets its clock.
import { createInterface } from 'node:readline';
import { startQueuedTimers } from '../../src/timers/queuedTimers.ts';
import type { TimerKind } from '../../src/timers/timers.ts';
import { moveClock } from '../clock/skewedClock.ts';
import { linkTo } from '../redis/testRedis.ts';
import { processOf } from './world.ts';

const [url = '', prefix = '', sweepMs = ''] = process.argv.slice(2);
const { context, fire } = processOf();
const link = await linkTo(url, context, prefix);
const documents = `${prefix}.documents`;
const kind: TimerKind = {
  name: 'test',
  async due(until, limit) {
    const found = await link.commands.zrangebyscore(documents, 0, until.getTime(), 'WITHSCORES', 'LIMIT', 0, limit);
    return found.flatMap((id, index) => (index % 2 ? [] : [{ id, at: new Date(Number(found[index + 1])) }]));
  },
  async fire(id) {
    const at = Date.now();
    if ((await link.commands.zrem(documents, id)) === 1) process.stdout.write(`${JSON.stringify({ id, at })}\n`);
    return undefined;
  },
};
startQueuedTimers(context, 'test', link, fire, [kind], Number(sweepMs));
createInterface({ input: process.stdin }).on('line', (line) => moveClock(Number(line.split(' ')[1])));
process.stdout.write('"running"\n');
