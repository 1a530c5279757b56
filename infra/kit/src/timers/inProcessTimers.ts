import type { ModuleContext } from '../runtime/module.ts';
import { wakeUpTraces } from '../tracing/wakeUps.ts';
import type { Fire, TimerKind, Timers } from './timers.ts';
import { lookAndFire, startWatch } from './watch.ts';

/** Wake-ups within this process, rebuilt from the documents: nothing is lost with the process, nothing fires early. */
export function startInProcessTimers(
  context: Pick<ModuleContext, 'clock' | 'log'>,
  fire: Fire,
  kinds: readonly TimerKind[],
): Timers {
  const traces = wakeUpTraces();
  const fireTraced: Fire = (kind, due) => fire(kind, { ...due, traceparent: traces.take(`${kind.name} ${due.id}`) });
  const watches = new Map(
    kinds.map((kind) => [kind.name, startWatch(context, kind.name, lookAndFire(kind, fireTraced))] as const),
  );
  return {
    expect(timer, id, at) {
      traces.remember(`${timer} ${id}`);
      watches.get(timer)?.lookAt(at.getTime());
    },
    stop: async () => void (await Promise.all([...watches.values()].map((watch) => watch.stop()))),
  };
}
