import { Registry } from 'prom-client';
import { createLogger } from '../../src/logging.ts';
import type { ModuleContext } from '../../src/runtime/module.ts';
import { firing, type TimerKind } from '../../src/timers/timers.ts';

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What timers need of their process; `move` puts its clock forward or back. */
export function processOf() {
  let offset = 0;
  const clock = () => new Date(Date.now() + offset);
  const context = { clock, log: createLogger('silent'), metrics: new Registry(), health: new Map() };
  return {
    context: context as unknown as ModuleContext,
    fire: firing(context, 'test'),
    move: (milliseconds: number) => void (offset += milliseconds),
  };
}

/** Documents with a due time as a service would keep them, and what deciding about them has done. */
export function documents(entries: Record<string, number> = {}) {
  const due = new Map(Object.entries(entries));
  const decided: { id: string; at: number }[] = [];
  const asked: string[] = [];
  const kind: TimerKind = {
    name: 'test',
    due: async (until, limit) =>
      [...due]
        .map(([id, at]) => ({ id, at: new Date(at) }))
        .filter(({ at }) => at <= until)
        .sort((a, b) => a.at.getTime() - b.at.getTime())
        .slice(0, limit),
    async fire(id) {
      asked.push(id);
      if (id.startsWith('bad')) throw new Error('cannot be dealt with');
      await pause(1);
      if (due.delete(id)) decided.push({ id, at: Date.now() });
      return undefined;
    },
  };
  return { due, decided, asked, kind, ids: () => decided.map(({ id }) => id) };
}
