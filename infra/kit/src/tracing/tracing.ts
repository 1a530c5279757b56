import { context, type Tracer } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  type SpanExporter,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import type { Logger } from '../logging.ts';
import type { TracingSettings } from './settings.ts';
import { isTracing, useTracers } from './spans.ts';

/** Spans waiting for the collector; more are dropped, so a collector that is down costs no memory. */
export const MAX_WAITING_SPANS = 4_096;

/** How long spans are gathered before they are sent, in milliseconds. */
export const SPAN_SEND_INTERVAL_MS = 1_000;

/** How long the collector may take to receive a batch, in milliseconds. */
export const SPAN_SEND_LIMIT_MS = 3_000;

export type Tracing = { stop(): Promise<void> };

/**
 * Sends the steps of this process to the collector, if there is one. Every service of the process appears under its own
 * name, `linli-<service>`, so that traces look the same in one process and in many.
 */
export function startTracing(endpoint: string, settings: TracingSettings, log: Logger): Tracing {
  if (isTracing()) return { stop: async () => {} };
  const url = `${endpoint.replace(/\/$/, '')}/v1/traces`;
  const processor = new BatchSpanProcessor({
    exporter: sayOnce(new OTLPTraceExporter({ url, timeoutMillis: SPAN_SEND_LIMIT_MS }), url, log),
    maxQueueSize: MAX_WAITING_SPANS,
    scheduledDelayMillis: SPAN_SEND_INTERVAL_MS,
    exportTimeoutMillis: SPAN_SEND_LIMIT_MS,
  });
  const sampler = new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(settings.OTEL_TRACES_SAMPLER_ARG) });
  const tracers = new Map<string, Tracer>();
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  useTracers((service) => {
    const known = tracers.get(service);
    if (known) return known;
    const resource = resourceFromAttributes({ 'service.name': `linli-${service}`, 'service.namespace': 'linli' });
    const tracer = new TracerProvider({ resource, sampler, spanProcessors: [processor] }).getTracer('linli');
    tracers.set(service, tracer);
    return tracer;
  });
  return {
    async stop() {
      useTracers(undefined);
      context.disable();
      await processor.shutdown().catch(() => {});
    },
  };
}

/** Warns when the collector stops answering, and not again until it has answered. */
function sayOnce(exporter: SpanExporter, url: string, log: Logger): SpanExporter {
  let answering = true;
  return {
    export(spans, done) {
      exporter.export(spans, (result) => {
        if (result.error && answering) log.warn({ err: result.error, url }, 'traces do not reach the collector');
        answering = !result.error;
        done(result);
      });
    },
    shutdown: () => exporter.shutdown(),
    forceFlush: async () => exporter.forceFlush?.(),
  };
}
