import type { ModuleContext } from '../runtime/module.ts';
import { redis } from '../redis/redis.ts';
import { startInProcessTimers } from './inProcessTimers.ts';
import { firing, type TimerKind, type Timers } from './timers.ts';

/** Starts the wake-ups of one service: by queues in Redis where there is one, so that replicas share the work. */
export async function startTimers(
  context: ModuleContext,
  service: string,
  kinds: readonly TimerKind[],
): Promise<Timers> {
  const link = context.use(redis);
  const fire = firing(context, service);
  if (!link || kinds.length === 0) return startInProcessTimers(context, fire, kinds);
  const { startQueuedTimers } = await import('./queuedTimers.ts');
  return startQueuedTimers(context, service, link, fire, kinds);
}
