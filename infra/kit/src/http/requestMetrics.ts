import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import { Counter, Histogram, type Registry } from 'prom-client';

/** Upper bounds of the duration histogram, in seconds. */
const DURATION_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Measures GraphQL requests of one server, by status. */
export function measureRequests(app: FastifyInstance, metrics: Registry, server: string): void {
  const name = 'linli_http_request_seconds';
  const seconds =
    (metrics.getSingleMetric(name) as Histogram<'server' | 'status'> | undefined) ??
    new Histogram({
      name,
      help: 'How long GraphQL requests took, by server and HTTP status',
      labelNames: ['server', 'status'],
      buckets: DURATION_BUCKETS,
      registers: [metrics],
    });
  app.addHook('onResponse', async (request, reply) => {
    if (!request.url.startsWith('/graphql')) return;
    seconds.observe({ server, status: reply.statusCode }, reply.elapsedTime / 1_000);
  });
}

/** Counts errors in the answers of one server by `extensions.code`. */
export function countErrors(metrics: Registry, server: string): ApolloServerPlugin<BaseContext> {
  const name = 'linli_graphql_errors_total';
  const errors =
    (metrics.getSingleMetric(name) as Counter<'server' | 'code'> | undefined) ??
    new Counter({
      name,
      help: 'Errors in GraphQL answers, by server and code; INTERNAL_SERVER_ERROR is a fault of ours',
      labelNames: ['server', 'code'],
      registers: [metrics],
    });
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response: { body } }) {
          if (body.kind !== 'single') return;
          for (const { extensions } of body.singleResult.errors ?? [])
            errors.inc({ server, code: String(extensions?.['code'] ?? 'UNKNOWN') });
        },
      };
    },
  };
}
