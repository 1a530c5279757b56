import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askAsResident, expectRefused } from './client.ts';
import { startTestGraph, type TestGraph } from './testGraph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

describe('errors of subgraphs', () => {
  it('keep their code and message', async () => {
    const { body } = await askAsResident(graph, { query: '{ deny community(id: "are_1") { id } }' });
    expect(body.data).toEqual({ deny: null, community: { id: 'are_1' } });
    expect(body.errors).toEqual([
      { message: 'not yours', path: ['deny'], extensions: { code: 'FORBIDDEN', serviceName: 'organizations' } },
    ]);
  });

  it('that are masked stay masked, under the id the subgraph logged them', async () => {
    const { body } = await askAsResident(graph, { query: '{ crash }' });
    const [error] = body.errors ?? [];
    expect(error?.extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      errorId: expect.any(String),
      serviceName: 'organizations',
    });
    expect(error?.message).toContain(String(error?.extensions['errorId']));
    expect(JSON.stringify(body)).not.toContain('1234');
  });

  it('about variables are the client’s', async () => {
    const query = 'query ($id: ID!) { community(id: $id) { id } }';
    expect((await askAsResident(graph, { query })).body.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});

describe('metrics and readiness', () => {
  it('show every subgraph', async () => {
    await askAsResident(graph, { query: '{ issueCount }' });
    const ready = await fetch(new URL('/readyz', graph.url));
    expect(await ready.json()).toEqual({
      status: 'ready',
      checks: { 'subgraph.issues': 'ok', 'subgraph.organizations': 'ok' },
    });
    const metrics = await (await fetch(new URL('/metrics', graph.url))).text();
    expect(metrics).toMatch(/linli_gateway_subgraph_seconds_count\{subgraph="issues",outcome="ok"\} \d+/);
  });
});

describe('a subgraph that is away', () => {
  it('is named; what others answer still comes; readiness says so', async () => {
    await graph.issues.stop();
    const query = '{ issueCount community(id: "are_1") { name openIssues } }';
    const answer = await askAsResident(graph, { query, headers: { 'accept-language': 'en' } });
    expectRefused(answer, 200, 'SUBGRAPH_UNAVAILABLE', /service issues is not available/);
    expect(answer.body.data).toEqual({ issueCount: null, community: { name: 'Community are_1', openIssues: null } });
    const ready = await fetch(new URL('/readyz', graph.url));
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({
      checks: { 'subgraph.issues': expect.stringContaining('does not answer') },
    });
  });
});
