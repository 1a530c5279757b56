import { z } from 'zod';

/** OpenTelemetry's own names. */
export const tracingSettings = z.object({
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url()
    .optional()
    .describe('OpenTelemetry collector (OTLP over HTTP, e.g. http://localhost:4318); traces are off if not set'),
  OTEL_TRACES_SAMPLER_ARG: z.coerce
    .number()
    .min(0)
    .max(1)
    .default(1)
    .describe('share of the journeys that are traced, from 0 to 1; who already has a trace decides for all'),
});

export type TracingSettings = z.output<typeof tracingSettings>;
