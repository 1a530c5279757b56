import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { StartError } from '@linli/kit/config/environment.ts';
import { run } from '@linli/kit/runtime/run.ts';
import { redisModule } from '@linli/kit/redis/redis.ts';
import { secretsModule } from '@linli/kit/security/secrets.ts';
import { issuerModule } from '../src/issuer/module.ts';
import { gatewayModule } from '../src/module.ts';
import { ask, askAsResident } from './client.ts';
import { composed, sdl, startTestGraph, type TestGraph } from './testGraph.ts';

let graph: TestGraph;
beforeEach(async () => {
  graph = await startTestGraph();
});
afterEach(() => graph.stop());

/** Asks again and again until the answer is as wanted; the test's own time limit ends it. */
async function until<T>(read: () => Promise<T>, wanted: (value: T) => boolean): Promise<T> {
  for (;;) {
    const value = await read();
    if (wanted(value)) return value;
    await pause(100);
  }
}

const metric = async (name: string) => {
  const text = await (await fetch(new URL('/metrics', graph.url))).text();
  return text.split('\n').find((line) => line.startsWith(name));
};
const fields = async () => {
  const { body } = await ask(graph.url, { query: '{ __type(name: "Query") { fields { name } } }' });
  return (body.data as { __type: { fields: { name: string }[] } }).__type.fields.map(({ name }) => name);
};

describe('a changed supergraph', () => {
  it('is taken over while running when valid, and never when not', async () => {
    writeFileSync(
      graph.supergraphFile,
      composed({ ...sdl, issues: sdl.issues.replace('issueCount', 'fresh: Int issueCount') }),
    );
    await until(fields, (names) => names.includes('fresh'));

    for (const invalid of ['type Query {', composed({ strangers: sdl.organizations })]) {
      const refused = 'linli_gateway_supergraph_reloads_total{result="refused"}';
      const before = await metric(refused);
      writeFileSync(graph.supergraphFile, invalid);
      await until(
        () => metric(refused),
        (line) => line !== before,
      );
      expect((await askAsResident(graph, { query: '{ issueCount }' })).body).toEqual({ data: { issueCount: 7 } });
      expect(await fields()).toContain('fresh');
    }
  });
});

describe('stopping', () => {
  it('lets a request under way finish and takes no new ones', async () => {
    const answer = askAsResident(graph, { query: '{ wait }' });
    await graph.gate.entered;
    const stopped = graph.gateway.stop();
    await until(
      () =>
        ask(graph.url, { query: '{ __typename }' }).then(
          () => false,
          () => true,
        ),
      (refused) => refused,
    );
    graph.gate.open();
    const { body, headers } = await answer;
    expect(body).toEqual({ data: { wait: true } });
    expect(headers.get('connection')).toBe('close');
    await stopped;
  });
});

describe('starting', () => {
  const start = (environment: Record<string, string>, targets = ['gateway']) =>
    run([secretsModule, redisModule, issuerModule, gatewayModule], targets, {
      LINLI_DATA: graph.folder,
      LINLI_LOG_LEVEL: 'silent',
      GATEWAY_PORT: '0',
      ISSUER_PORT: '0',
      SUPERGRAPH_FILE: graph.supergraphFile,
      ...environment,
    });
  const production = {
    LINLI_ENV: 'production',
    LINLI_IDENTITY_SECRET: 'a'.repeat(32),
    LINLI_PERSONAL_DATA_SECRET: 'b'.repeat(32),
    LINLI_PERSON_ID_SECRET: 'c'.repeat(32),
  };

  it.each([
    ['without a supergraph', { SUPERGRAPH_FILE: '/nowhere/supergraph.graphql' }, /npm run compose/],
    ['in production without an identity provider', production, /OIDC_ISSUER/],
  ])('%s ends with a readable error', async (_, environment, message) => {
    const failure = start(environment);
    await expect(failure).rejects.toThrow(StartError);
    await expect(failure).rejects.toThrow(message);
  });

  it('on a port in use ends with a readable error', async () => {
    await expect(start({ GATEWAY_PORT: new URL(graph.url).port })).rejects.toThrow(/Port \d+ of "gateway" is in use/);
  });

  it('the development issuer in production is refused', async () => {
    await expect(start(production, ['issuer'])).rejects.toThrow(/development issuer does not run in production/);
  });

  it('in production hides the schema and has no explorer', async () => {
    const running = await start({ ...production, OIDC_ISSUER: 'https://id.example' });
    const url = String(running.addresses.get('gateway'));
    expect((await ask(url, { query: '{ __schema { queryType { name } } }' })).status).toBe(400);
    expect((await ask(url, { query: '{ __typename }' })).body).toEqual({ data: { __typename: 'Query' } });
    expect((await fetch(new URL('/', url))).status).toBe(404);
    await running.stop();
  });
});
