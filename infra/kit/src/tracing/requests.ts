import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { context, SpanKind, SpanStatusCode } from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Kind, type OperationDefinitionNode } from 'graphql';
import { activeSpan, isTracing, openSpan, TRACEPARENT } from './spans.ts';

/** Makes every GraphQL request a step of its sender's trace, or the first of a new one. */
export function traceRequests(app: FastifyInstance, service: string): void {
  if (!isTracing()) return;
  const steps = new WeakMap<FastifyRequest, NonNullable<ReturnType<typeof openSpan>>>();
  app.addHook('onRequest', (request, reply, done) => {
    if (!request.url.startsWith('/graphql')) return done();
    const name = `${request.method} /graphql`;
    const attributes = { 'linli.request_id': request.id };
    const step = openSpan(request.headers[TRACEPARENT], { service, name, kind: SpanKind.SERVER, attributes });
    if (!step) return done();
    steps.set(request, step);
    reply.raw.once('close', () => {
      step.span.setAttribute('http.response.status_code', reply.raw.statusCode);
      if (reply.raw.statusCode >= 500) step.span.setStatus({ code: SpanStatusCode.ERROR });
      step.span.end();
    });
    return done();
  });
  // Reading the body leaves the asynchronous context; what follows it is entered here.
  app.addHook('preValidation', (request, _, done) => {
    const step = steps.get(request);
    if (step) context.with(step.context, done);
    else done();
  });
}

/** Gives a request's span the name of its operation, and the codes of its errors. */
export const nameOperations: ApolloServerPlugin<BaseContext> = {
  async requestDidStart() {
    const span = activeSpan();
    if (!span) return undefined;
    return {
      async didResolveOperation({ operation, operationName }) {
        if (!operation) return;
        span.updateName(`${operation.operation} ${operationName ?? firstField(operation)}`);
        span.setAttribute('graphql.operation.type', operation.operation);
      },
      async didEncounterErrors({ errors }) {
        const codes = new Set(errors.map(({ extensions }) => String(extensions['code'] ?? 'UNKNOWN')));
        span.setAttribute('linli.error_codes', [...codes]);
      },
    };
  },
};

function firstField({ selectionSet: { selections } }: OperationDefinitionNode): string {
  const [selection] = selections;
  return selection?.kind === Kind.FIELD ? selection.name.value : 'unnamed';
}
