import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { ulid } from 'ulid';
import { StartError } from '../config/environment.ts';
import type { ModuleContext } from '../runtime/module.ts';
import { traceRequests } from '../tracing/requests.ts';
import { measureRequests } from './requestMetrics.ts';

/** Largest request body in bytes; larger ones are answered with 413 and `PAYLOAD_TOO_LARGE`. */
export const MAX_BODY_BYTES = 1_000_000;

/** Longest time a request may take to arrive, in milliseconds. */
export const REQUEST_ARRIVAL_LIMIT_MS = 15_000;

/** Carries the request id through gateway, subgraphs and logs. */
export const REQUEST_ID_HEADER = 'x-request-id';

const REQUEST_ID = /^[\w-]{8,64}$/;

export type HttpServer = { readonly app: FastifyInstance; listen(): Promise<string>; close(): Promise<void> };

export type HttpOptions = {
  readonly name: string;
  readonly host: string;
  readonly port: number;
  readonly variable: string;
  /** Proxies, comma separated, whose `X-Forwarded-For` is believed; nobody's if not given. */
  readonly trustedProxies?: string | undefined;
};

/** An HTTP server with `/healthz`, `/readyz` and `/metrics` covering everything in the process. */
export function createHttpServer(context: ModuleContext, options: HttpOptions): HttpServer {
  const app = fastify({
    loggerInstance: context.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: REQUEST_ARRIVAL_LIMIT_MS,
    forceCloseConnections: 'idle',
    trustProxy: options.trustedProxies ?? false,
    genReqId: (request) => {
      const given = request.headers[REQUEST_ID_HEADER];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : ulid();
    },
  });
  app.setErrorHandler((error: { statusCode?: number; message: string }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error, requestId: request.id }, 'request failed');
    // Fastify would close the connection, and a client that is still sending would lose the answer; Node reads the rest away.
    if (status === 413) reply.removeHeader('connection');
    void reply.status(status).send({
      errors: [{ message: status >= 500 ? 'Internal error' : error.message, extensions: { code: codeOf(status) } }],
    });
  });
  addHeaders(app);
  traceRequests(app, options.name);
  measureRequests(app, context.metrics, options.name);
  addHealthRoutes(app, context);
  return { app, listen: () => listen(app, options), close: () => app.close() };
}

function addHeaders(app: FastifyInstance): void {
  let stopping = false;
  app.addHook('preClose', async () => {
    stopping = true;
  });
  app.addHook('onSend', async (request, reply) => {
    void reply.header(REQUEST_ID_HEADER, request.id);
    // A connection kept open by its client would hold up stopping.
    if (stopping) void reply.header('connection', 'close');
  });
}

function addHealthRoutes(app: FastifyInstance, context: ModuleContext): void {
  app.get('/healthz', async () => ({ status: 'ok', targets: context.targets }));
  // As Kubernetes' own servers do: `?exclude=subgraph` leaves out what need not keep callers away.
  app.get<{ Querystring: { exclude?: string | string[] } }>('/readyz', async ({ query }, reply) => {
    const excluded = [query.exclude ?? []].flat();
    const wanted = [...context.health].filter(
      ([name]) => !excluded.some((part) => name === part || name.startsWith(`${part}.`)),
    );
    const checks = await Promise.all(wanted.map(async ([name, check]) => [name, (await check()) ?? 'ok'] as const));
    const ready = checks.every(([, state]) => state === 'ok');
    return reply
      .status(ready ? 200 : 503)
      .send({ status: ready ? 'ready' : 'not ready', checks: Object.fromEntries(checks) });
  });
  app.get('/metrics', async (_, reply) =>
    reply.type(context.metrics.contentType).send(await context.metrics.metrics()),
  );
}

async function listen(app: FastifyInstance, { name, host, port, variable }: HttpOptions): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new StartError(
      `Port ${port} of "${name}" is in use. Stop the program that uses it or set ${variable} to a free port.`,
    );
  }
}

function codeOf(status: number): string {
  if (status === 413) return 'PAYLOAD_TOO_LARGE';
  if (status === 429) return 'TOO_MANY_REQUESTS';
  return status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST';
}
