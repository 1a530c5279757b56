import {
  type Attributes,
  type Context,
  context,
  isSpanContextValid,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  type SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';

/** Carries the trace of a request or a message (W3C Trace Context); in events the CloudEvents extension of this name. */
export const TRACEPARENT = 'traceparent';

const SAMPLED = 1;
const FORMAT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

/** One step of a journey. Attributes never hold what people typed in or what they are called. */
export type Step = {
  /** The service that takes the step. */
  readonly service: string;
  readonly name: string;
  readonly kind: SpanKind;
  readonly attributes?: Attributes;
};

type TracerOf = (service: string) => Tracer;

let tracerOf: TracerOf | undefined;

/** Switches spans on, or off with nothing. */
export function useTracers(tracers: TracerOf | undefined): void {
  tracerOf = tracers;
}

export const isTracing = (): boolean => tracerOf !== undefined;

/** The span this code runs in, while tracing is on. */
export const activeSpan = (): Span | undefined => (tracerOf ? trace.getActiveSpan() : undefined);

/** What to send along so that the receiver's steps belong to this trace. */
export function currentTraceparent(): string | undefined {
  const span = activeSpan()?.spanContext();
  if (!span || !isSpanContextValid(span)) return undefined;
  return `00-${span.traceId}-${span.spanId}-${span.traceFlags.toString(16).padStart(2, '0')}`;
}

/** Does `work` as a step of the trace it is called in. */
export function inSpan<T>(step: Step, work: () => Promise<T>): Promise<T> {
  return tracerOf ? runIn(tracerOf, context.active(), step, work) : work();
}

/** Does `work` as a step of the trace that sent `traceparent`; of a new one where nothing was sent. */
export function inSpanOf<T>(traceparent: unknown, step: Step, work: () => Promise<T>): Promise<T> {
  return tracerOf ? runIn(tracerOf, contextOf(traceparent), step, work) : work();
}

/** A step that ends elsewhere: the caller ends the span and runs what belongs to it in the context. */
export function openSpan(traceparent: unknown, step: Step): { span: Span; context: Context } | undefined {
  if (!tracerOf) return undefined;
  const parent = contextOf(traceparent);
  const span = startSpan(tracerOf, parent, step);
  return { span, context: trace.setSpan(parent, span) };
}

async function runIn<T>(tracers: TracerOf, parent: Context, step: Step, work: () => Promise<T>): Promise<T> {
  const span = startSpan(tracers, parent, step);
  try {
    return await context.with(trace.setSpan(parent, span), work);
  } catch (error) {
    // The name alone: messages may quote what people typed in.
    span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'Error' });
    throw error;
  } finally {
    span.end();
  }
}

function startSpan(tracers: TracerOf, parent: Context, { service, name, kind, attributes }: Step): Span {
  return tracers(service).startSpan(name, { kind, ...(attributes && { attributes }) }, parent);
}

function contextOf(traceparent: unknown): Context {
  const sender = parse(traceparent);
  return sender ? trace.setSpanContext(ROOT_CONTEXT, sender) : ROOT_CONTEXT;
}

function parse(traceparent: unknown): SpanContext | undefined {
  const [, traceId, spanId, flags] = (typeof traceparent === 'string' && FORMAT.exec(traceparent)) || [];
  if (!traceId || !spanId || !flags) return undefined;
  const sender = { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & SAMPLED, isRemote: true };
  return isSpanContextValid(sender) ? sender : undefined;
}
