import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphQLDataSource } from '@apollo/gateway';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createLogger } from '@linli/kit/logging.ts';
import { Histogram, Registry } from 'prom-client';
import {
  MAX_REQUESTS_PER_SUBGRAPH,
  MAX_SUBGRAPH_ANSWER_BYTES,
  type SubgraphSource,
  subgraphSource,
} from '../src/subgraphs/subgraphSource.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

let server: Server | undefined;
let source: SubgraphSource | undefined;
afterEach(async () => {
  await source?.close();
  server?.closeAllConnections();
  server?.close();
});

async function open(handler: Handler, timeoutMs?: number): Promise<SubgraphSource> {
  const listening = Promise.withResolvers<void>();
  server = createServer((request, response) => void handler(request, response)).listen(0, '127.0.0.1', () =>
    listening.resolve(),
  );
  await listening.promise;
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql?version=1`);
  const seconds = new Histogram({
    name: 'seconds',
    help: 'seconds',
    labelNames: ['subgraph', 'outcome'] as const,
    registers: [new Registry()],
  });
  source = subgraphSource({
    name: 'issues',
    url,
    log: createLogger('silent'),
    seconds,
    ...(timeoutMs && { timeoutMs }),
  });
  return source;
}

const context = {
  locale: 'en',
  viewer: undefined,
  forwarded: { 'content-type': 'application/json', 'x-request-id': 'r1' },
};

function ask(subgraph: SubgraphSource) {
  const request = { query: 'query Q($a: Int) { a }', variables: { a: 1 }, operationName: 'Q' };
  return subgraph.process({ kind: 'incoming operation', request, context } as unknown as Parameters<
    GraphQLDataSource['process']
  >[0]);
}

const unavailable = { message: /service issues is not available/, extensions: { code: 'SUBGRAPH_UNAVAILABLE' } };

async function expectFailure(subgraph: SubgraphSource, { message, extensions } = unavailable): Promise<void> {
  const failure = ask(subgraph);
  await expect(failure).rejects.toMatchObject({ extensions });
  await expect(failure).rejects.toThrow(message);
}

describe('a subgraph source', () => {
  it('sends operation, variables and headers to the whole address', async () => {
    const subgraph = await open(async (request, response) => {
      const body = JSON.parse(Buffer.concat(await request.toArray()).toString());
      const { url, method, headers } = request;
      response.end(JSON.stringify({ data: { url, method, id: headers['x-request-id'], body } }));
    });
    expect((await ask(subgraph)).data).toEqual({
      url: '/graphql?version=1',
      method: 'POST',
      id: 'r1',
      body: { query: 'query Q($a: Int) { a }', variables: { a: 1 }, operationName: 'Q' },
    });
  });

  it('passes GraphQL errors on whatever the status', async () => {
    const errors = [{ message: 'no', extensions: { code: 'BAD_USER_INPUT' } }];
    const subgraph = await open((_, response) => response.writeHead(400).end(JSON.stringify({ errors })));
    expect((await ask(subgraph)).errors).toEqual(errors);
  });

  it.each([
    ['nothing', 200, ''],
    ['a page', 502, '<html></html>'],
    ['broken JSON', 200, '{"data":'],
    ['other JSON', 200, '{"hello":"world"}'],
    ['null', 200, '{"data":null}'],
    ['that it does not know this gateway', 401, '{"errors":[{"message":"no"}]}'],
  ])('calls a subgraph unavailable that answers %s', async (_, status, text) => {
    await expectFailure(await open((__, response) => response.writeHead(status).end(text)));
  });

  it('calls a subgraph unavailable that hangs up', async () => {
    await expectFailure(await open((request) => request.socket.destroy()));
  });

  it('gives up on one that never answers', async () => {
    await expectFailure(await open(() => {}, 50));
  });

  it('gives up on one that never ends its answer', async () => {
    await expectFailure(await open((_, response) => response.write('{"data":'), 50));
  });

  it('does not read an answer that is too large', async () => {
    const subgraph = await open((_, response) =>
      response.end(`{"data":{"a":"${'x'.repeat(MAX_SUBGRAPH_ANSWER_BYTES)}"}}`),
    );
    await expectFailure(subgraph, { message: /too large/, extensions: { code: 'PAYLOAD_TOO_LARGE' } });
  });

  it('refuses at once what would wait in too long a queue', async () => {
    const waiting: (() => void)[] = [];
    const subgraph = await open((_, response) => void waiting.push(() => response.end('{"data":{"a":1}}')));
    const running = Array.from({ length: MAX_REQUESTS_PER_SUBGRAPH }, () => ask(subgraph));
    await expectFailure(subgraph);
    const release = setInterval(() => waiting.splice(0).forEach((answer) => answer()), 1);
    expect(await Promise.all(running)).toHaveLength(MAX_REQUESTS_PER_SUBGRAPH);
    expect((await ask(subgraph)).data).toEqual({ a: 1 });
    clearInterval(release);
  });

  it('knows whether the subgraph is healthy', async () => {
    let status = 200;
    const subgraph = await open((request, response) =>
      response.writeHead(request.url === '/healthz' ? status : 500).end(),
    );
    expect(await subgraph.health()).toBeUndefined();
    status = 500;
    expect(await subgraph.health()).toBe('answers with status 500');
    server?.closeAllConnections();
    server?.close();
    expect(await subgraph.health()).toMatch(/does not answer/);
  });
});
