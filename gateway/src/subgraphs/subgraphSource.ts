import type { GraphQLDataSource } from '@apollo/gateway';
import type { Logger } from '@linli/kit/logging.ts';
import { currentTraceparent, inSpan, TRACEPARENT } from '@linli/kit/tracing/spans.ts';
import { SpanKind } from '@opentelemetry/api';
import type { Histogram } from 'prom-client';
import { errors, Pool } from 'undici';
import type { GatewayContext } from '../context.ts';
import { gatewayError } from '../messages.ts';

/** Connections kept to one subgraph. */
export const CONNECTIONS_PER_SUBGRAPH = 64;

/** Requests to one subgraph that may run or wait for a connection; more are refused at once. */
export const MAX_REQUESTS_PER_SUBGRAPH = 1_000;

/** How long a subgraph may take for its whole answer, in milliseconds, waiting for a connection included. */
export const SUBGRAPH_TIMEOUT_MS = 10_000;

/** How long a subgraph may take to say that it is healthy, in milliseconds. */
export const HEALTH_TIMEOUT_MS = 2_000;

/** Largest answer of a subgraph, in bytes. */
export const MAX_SUBGRAPH_ANSWER_BYTES = 10_000_000;

export type SubgraphOptions = {
  readonly name: string;
  readonly url: URL;
  readonly log: Logger;
  readonly seconds: Histogram<'subgraph' | 'outcome'>;
  /** Standard: {@link SUBGRAPH_TIMEOUT_MS}. */
  readonly timeoutMs?: number;
};

export type SubgraphSource = GraphQLDataSource & {
  /** What is wrong with the subgraph, or nothing. */
  health(): Promise<string | undefined>;
  close(): Promise<void>;
};

type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** One subgraph over HTTP, with connections of its own. */
export function subgraphSource(options: SubgraphOptions): SubgraphSource {
  const { name, url, log, seconds, timeoutMs = SUBGRAPH_TIMEOUT_MS } = options;
  const pool = new Pool(url.origin, {
    connections: CONNECTIONS_PER_SUBGRAPH,
    maxResponseSize: MAX_SUBGRAPH_ANSWER_BYTES,
  });
  const path = url.pathname + url.search;
  const step = { service: 'gateway', name: `ask ${name}`, kind: SpanKind.CLIENT };
  let running = 0;

  const ask = async (body: string, headers: Readonly<Record<string, string>>): Promise<Answer> => {
    if (running >= MAX_REQUESTS_PER_SUBGRAPH) throw new Error(`${running} requests are running or waiting already`);
    running += 1;
    try {
      const signal = AbortSignal.timeout(timeoutMs);
      const response = await pool.request({ method: 'POST', path, headers, body, signal });
      const text = await response.body.text();
      // 401 means that gateway and subgraph do not share a secret: nothing a client could mend by signing in again.
      if (response.statusCode === 401) throw new Error('it does not accept the identity this gateway signs');
      return readAnswer(response.statusCode, text);
    } finally {
      running -= 1;
    }
  };

  return {
    async process({ request: { query, variables, operationName }, context }) {
      const { forwarded, locale } = context as GatewayContext;
      const stop = seconds.startTimer({ subgraph: name });
      try {
        const body = JSON.stringify({ query, variables, operationName });
        const answer = await inSpan(step, () => ask(body, traced(forwarded)));
        stop({ outcome: answer.errors ? 'errors' : 'ok' });
        return answer;
      } catch (error) {
        stop({ outcome: 'failed' });
        log.error({ err: error, subgraph: name, requestId: forwarded['x-request-id'] }, 'subgraph did not answer');
        const tooLarge = error instanceof errors.ResponseExceededMaxSizeError;
        throw tooLarge
          ? gatewayError('PAYLOAD_TOO_LARGE', 'ANSWER_TOO_LARGE', locale, { subgraph: name })
          : gatewayError('SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_UNAVAILABLE', locale, { subgraph: name });
      }
    },
    async health() {
      try {
        const signal = AbortSignal.timeout(HEALTH_TIMEOUT_MS);
        const { statusCode, body } = await pool.request({ method: 'GET', path: '/healthz', signal });
        await body.dump();
        return statusCode === 200 ? undefined : `answers with status ${statusCode}`;
      } catch (error) {
        return `does not answer: ${(error as Error).message}`;
      }
    },
    close: () => pool.close(),
  };
}

function traced(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const traceparent = currentTraceparent();
  return traceparent ? { ...headers, [TRACEPARENT]: traceparent } : headers;
}

/** @throws when the text is no GraphQL answer. */
function readAnswer(status: number, text: string): Answer {
  const answer: unknown = text.startsWith('{') ? JSON.parse(text) : undefined;
  if (isAnswer(answer)) return answer;
  throw new Error(`its answer with status ${status} is no GraphQL answer`);
}

function isAnswer(value: unknown): value is Answer {
  if (typeof value !== 'object' || value === null) return false;
  const { data, errors } = value as Partial<Record<string, unknown>>;
  return Array.isArray(errors) || (typeof data === 'object' && data !== null);
}
