import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MAX_ALIASES, MAX_DEPTH, MAX_DIRECTIVES, MAX_TOKENS } from '../src/limits/operationLimits.ts';
import { ask, askAsResident, bearer, expectRefused } from './client.ts';
import { startTestGraph, type TestGraph } from './testGraph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

const english = { 'accept-language': 'en' };
const nested = (levels: number) =>
  `{ community(id: "are_1") ${'{ below '.repeat(levels)}{ id }${' }'.repeat(levels)} }`;
const repeated = (count: number, text: (index: number) => string) =>
  `{ ${Array.from({ length: count }, (_, index) => text(index)).join(' ')} }`;

describe('an operation', () => {
  it.each([
    ['deep', nested(MAX_DEPTH), /depth/i],
    [
      'deep behind fragments',
      `${nested(6).replace('{ id }', '{ ...F }')} fragment F on Community ${nested(MAX_DEPTH - 6)
        .replace(/^{ community\(id: "are_1"\) /, '')
        .replace(/ }$/, '')}`,
      /depth/i,
    ],
    ['full of aliases', repeated(MAX_ALIASES + 1, (index) => `a${index}: issueCount`), /aliases/i],
    ['full of directives', repeated(MAX_DIRECTIVES + 1, () => 'issueCount @include(if: true)'), /directives/i],
    [
      'asking for long lists in long lists',
      '{ communities(first: 100) { nodes { below { below { below { id name } } } } } }',
      /cost/i,
    ],
  ])('that is too %s is refused', async (_, query, reason) => {
    expectRefused(await askAsResident(graph, { query, headers: english }), 400, 'OPERATION_TOO_COMPLEX', reason);
  });

  it('is measured by the sizes in its variables', async () => {
    const query = 'query ($n: Int) { communities(first: $n) { nodes { below { below { id name } } } } }';
    expect((await askAsResident(graph, { query, variables: { n: 2 } })).body.errors).toBeUndefined();
    const answer = await askAsResident(graph, { query, variables: { n: 1_000 }, headers: english });
    expectRefused(answer, 400, 'OPERATION_TOO_COMPLEX', /cost/i);
  });

  it('with too many tokens is not parsed', async () => {
    const query = repeated(MAX_TOKENS, () => 'issueCount');
    expectRefused(await ask(graph.url, { query }), 400, 'GRAPHQL_PARSE_FAILED', /tokens/);
  });

  it('as long as the standard introspection passes', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    expect((await ask(graph.url, { query: getIntrospectionQuery() })).body.errors).toBeUndefined();
  });
});

describe('a request', () => {
  it('with a body of 5 MB is refused', async () => {
    const answer = await send(graph.url, '{"query":"{ issueCount } # and so on', {}, 5_000_000);
    expect(answer).toMatchObject({ status: 413, body: { errors: [{ extensions: { code: 'PAYLOAD_TOO_LARGE' } }] } });
  });

  it('with several operations in one body is refused', async () => {
    const { status } = await send(
      graph.url,
      JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]),
    );
    expect(status).toBe(400);
  });

  it('for operations the graph does not have is refused', async () => {
    const answer = await askAsResident(graph, { query: 'subscription { issueCount }', headers: english });
    expectRefused(answer, 400, 'BAD_REQUEST', /no operations of the kind subscription/);
  });

  it('for an operation its document does not have is refused', async () => {
    const authorization = await bearer(graph.folder);
    const answer = await send(graph.url, JSON.stringify({ query: 'query A { issueCount }', operationName: 'B' }), {
      authorization,
    });
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }] },
    });
  });

  it('that a foreign page could send unasked is refused', async () => {
    const response = await fetch(graph.url, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{__typename}"}',
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
  });
});

/** Like fetch, for requests that fetch would not send: `announced` is the length the body is said to have. */
async function send(url: string, body: string, more: Record<string, string> = {}, announced = Buffer.byteLength(body)) {
  const headers = { 'content-type': 'application/json', 'content-length': announced, ...more };
  const request = httpRequest(url, { method: 'POST', headers });
  request.write(body);
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const chunks = await response.toArray();
  request.destroy();
  return { status: response.statusCode, body: JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown };
}
