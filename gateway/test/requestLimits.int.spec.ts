import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, askAsResident, bearer, expectRefused, resident } from './client.ts';
import { startTestGraph, type TestGraph } from './testGraph.ts';

const POINTS = 3;
const query = '{ issueCount }';
const schema = '{ __typename }';
const headers = { 'accept-language': 'en' };

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph({ GATEWAY_RATE_POINTS: String(POINTS), GATEWAY_RATE_SECONDS: '2' });
});
afterAll(() => graph.stop());

describe('requests beyond the limit', () => {
  it('are refused for the viewer who sends them, with the time to come again, and for nobody else', async () => {
    for (let count = 0; count < POINTS; count += 1)
      expect((await askAsResident(graph, { query })).body.errors).toBeUndefined();
    const refused = await askAsResident(graph, { query, headers });
    expectRefused(refused, 429, 'TOO_MANY_REQUESTS', /try again in [12] seconds/);
    const wait = Number(refused.headers.get('retry-after'));
    expect(wait).toBeGreaterThanOrEqual(1);
    const other = await bearer(graph.folder, { ...resident, sub: 'per_other' });
    expect((await ask(graph.url, { query, headers: { authorization: other } })).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, wait * 1_000));
    expect((await askAsResident(graph, { query })).status).toBe(200);
  });

  it('are refused by address where there is no good token, whatever the request says of its address', async () => {
    const forged = { authorization: 'Bearer not.a.token', ...headers };
    const statuses: number[] = [];
    for (let count = 0; count < POINTS; count += 1)
      statuses.push(
        (await ask(graph.url, { query, headers: { ...forged, 'x-forwarded-for': `10.0.0.${count}` } })).status,
      );
    expect(statuses).toEqual([401, 401, 401]);
    expectRefused(await ask(graph.url, { query, headers: forged }), 429, 'TOO_MANY_REQUESTS', /try again/);
    expectRefused(await ask(graph.url, { query: schema, headers }), 429, 'TOO_MANY_REQUESTS', /try again/);
    const metrics = await (await fetch(new URL('/metrics', graph.url))).text();
    expect(metrics).toMatch(/linli_gateway_requests_limited_total\{caller="viewer"\} 1/);
    expect(metrics).toMatch(/linli_gateway_requests_limited_total\{caller="address"\} 2/);
  });

  it('are told apart by what a trusted proxy says', async () => {
    const behind = await startTestGraph({ GATEWAY_RATE_POINTS: '1', GATEWAY_TRUSTED_PROXIES: '127.0.0.1,::1' });
    const from = async (address: string) =>
      (await ask(behind.url, { query: schema, headers: { 'x-forwarded-for': address } })).status;
    expect([await from('10.0.0.1'), await from('10.0.0.1'), await from('10.0.0.2')]).toEqual([200, 429, 200]);
    await behind.stop();
  });

  it('do not exist where the limit is 0', async () => {
    const free = await startTestGraph({ GATEWAY_RATE_POINTS: '0' });
    for (let count = 0; count < 5; count += 1) expect((await askAsResident(free, { query })).status).toBe(200);
    await free.stop();
  });
});
