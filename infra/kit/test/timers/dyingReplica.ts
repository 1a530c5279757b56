// A replica that takes up a document and never comes to an end with it; the test kills it.
import { startQueuedTimers } from '../../src/timers/queuedTimers.ts';
import { linkTo } from '../redis/testRedis.ts';
import { documents, processOf } from './world.ts';

const [url = '', prefix = ''] = process.argv.slice(2);
const { context, fire } = processOf();
const hold = (): Promise<undefined> => {
  process.stdout.write('held\n');
  return new Promise(() => {});
};
const { kind } = documents({ held: Date.now() });
startQueuedTimers(context, 'test', await linkTo(url, context, prefix), fire, [{ ...kind, fire: hold }]);
