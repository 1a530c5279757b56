import { SpanKind } from '@opentelemetry/api';
import { Counter, Histogram, type Registry } from 'prom-client';
import type { ModuleContext } from '../runtime/module.ts';
import { inSpanOf } from '../tracing/spans.ts';

/** Longest sleep before looking at the documents again, in milliseconds. */
export const TIMER_SLEEP_LIMIT_MS = 60_000;

/** Milliseconds after which a document that could not be dealt with is tried again. */
export const TIMER_RETRY_MS = 6_000;

/** Documents taken up in one go. */
export const TIMER_BATCH = 100;

/** A document and when it wants to be dealt with. */
export type Due = {
  readonly id: string;
  readonly at: Date;
  /** The trace that asked for it, where it is known. */
  readonly traceparent?: string | undefined;
};

/** One kind of wake-up. The due time lives in the document; firing decides again and may find nothing to do. */
export type TimerKind = {
  readonly name: string;
  /** Documents one process deals with at the same time; one after the other if not given. */
  readonly concurrency?: number;
  /** Documents due at or before `until`, earliest first. */
  due(until: Date, limit: number): Promise<Due[]>;
  /** Answers when the document is due next, if it is. */
  fire(id: string): Promise<Date | undefined>;
};

export type Timers = {
  /** This document is due at this time; `timer` is the name of its kind. */
  expect(timer: string, id: string, at: Date): void;
  stop(): Promise<void>;
};

export type Fired = { readonly ok: boolean; readonly next?: Date | undefined };

/** Deals with one document; what goes wrong is logged, and the document stays due. */
export type Fire = (kind: TimerKind, due: Due) => Promise<Fired>;

export function firing(context: Pick<ModuleContext, 'clock' | 'log' | 'metrics'>, service: string): Fire {
  const { fired, late } = timerMetrics(context.metrics);
  return async (kind, { id, at, traceparent }) => {
    const labels = { service, timer: kind.name };
    late.observe(labels, Math.max(context.clock().getTime() - at.getTime(), 0) / 1_000);
    try {
      const step = { service, name: `timer ${kind.name}`, kind: SpanKind.INTERNAL };
      const next = await inSpanOf(traceparent, step, () => kind.fire(id));
      fired.inc({ ...labels, result: 'done' });
      return { ok: true, next };
    } catch (error) {
      fired.inc({ ...labels, result: 'failed' });
      context.log.error({ err: error, timer: kind.name, id }, 'timer is tried again');
      return { ok: false };
    }
  };
}

type Metrics = ReturnType<typeof define>;

const known = new WeakMap<Registry, Metrics>();

/** The metrics of the timers of a process, shared by its services. */
function timerMetrics(registry: Registry): Metrics {
  const metrics = known.get(registry) ?? define(registry);
  known.set(registry, metrics);
  return metrics;
}

function define(registry: Registry) {
  const registers = [registry];
  return {
    fired: new Counter({
      name: 'linli_timers_fired_total',
      help: 'Due documents dealt with',
      labelNames: ['service', 'timer', 'result'],
      registers,
    }),
    late: new Histogram({
      name: 'linli_timers_late_seconds',
      help: 'Seconds from the due time to dealing with the document',
      labelNames: ['service', 'timer'],
      buckets: [0.1, 1, 5, 30, 120, 600],
      registers,
    }),
  };
}
