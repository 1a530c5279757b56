import { currentTraceparent } from './spans.ts';

/** Wake-ups whose trace a process remembers; beyond that the oldest is forgotten, and fires in a trace of its own. */
export const MAX_REMEMBERED_WAKE_UPS = 10_000;

export type WakeUpTraces = {
  /** Called where a wake-up is asked for. */
  remember(key: string): void;
  /** The trace that asked, once. */
  take(key: string): string | undefined;
};

/** Ties a wake-up to the trace that asked for it, as long as this process lives. */
export function wakeUpTraces(): WakeUpTraces {
  const traces = new Map<string, string>();
  return {
    remember(key) {
      const traceparent = currentTraceparent();
      if (!traceparent) return;
      if (traces.size >= MAX_REMEMBERED_WAKE_UPS) traces.delete(traces.keys().next().value as string);
      traces.set(key, traceparent);
    },
    take(key) {
      const traceparent = traces.get(key);
      traces.delete(key);
      return traceparent;
    },
  };
}
