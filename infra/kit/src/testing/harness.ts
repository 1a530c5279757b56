import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contracts } from '@linli/contracts';
import { processEnvironment } from '../config/environment.ts';
import { infrastructureModules } from '../runtime/infrastructure.ts';
import type { Module } from '../runtime/module.ts';
import { run } from '../runtime/run.ts';
import { IDENTITY_HEADER, identityKey, signIdentity } from '../security/identity.ts';
import { personalDataOf } from '../security/personalData.ts';
import type { Viewer } from '../security/viewer.ts';
import { dropDatabases } from './documents.ts';
import { createProbe } from './probe.ts';
import { readRoundTrips } from './roundTrips.ts';

export type GraphAnswer<T> = {
  readonly data: T;
  readonly errors?: readonly { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
};

/** How long `eventually` waits before it gives up, in milliseconds. */
export const EVENTUALLY_LIMIT_MS = 10_000;

/**
 * Runs one service on the real drivers: embedded engine in a fresh folder, or MongoDB by `MONGODB_URI` in databases of its own.
 * `ask` speaks GraphQL to the subgraph as the gateway would.
 */
export async function startTestService(module: Module, settings: Record<string, string> = {}, clock?: () => Date) {
  const folder = mkdtempSync(join(tmpdir(), 'linli-test-'));
  const probe = createProbe(contracts);
  const prefix = `test_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;
  const uri = processEnvironment()['MONGODB_URI'];
  const environment = {
    LINLI_DATA: folder,
    LINLI_LOG_LEVEL: 'error',
    DOCUMENTS_PORT: '0',
    DOCUMENTS_PREFIX: prefix,
    MONGODB_URI: uri,
    [`${module.name.toUpperCase()}_PORT`]: '0',
    ...settings,
  };
  const modules = [...infrastructureModules(() => true), probe.module, module];
  const running = await run(modules, ['probe', module.name], environment, clock ? { clock } : {});
  const url = running.addresses.get(module.name) as string;
  const key = identityKey(probe.secrets().identity);

  const ask = async <T>(
    viewer: Viewer,
    query: string,
    variables: Record<string, unknown> = {},
    language = 'en',
  ): Promise<GraphAnswer<T>> => {
    const headers = {
      'content-type': 'application/json',
      'accept-language': language,
      [IDENTITY_HEADER]: await signIdentity(key, viewer),
    };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    return (await response.json()) as GraphAnswer<T>;
  };

  return {
    url,
    ask,
    probe,
    personId: (idNumber: string) => personalDataOf(probe.secrets()).personId(idNumber),
    /** Round trips to the documents so far. */
    roundTrips: async (): Promise<number> => {
      return readRoundTrips(await (await fetch(new URL('/metrics', url))).text());
    },
    async stop() {
      await running.stop();
      if (uri) await dropDatabases(uri, prefix);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type TestService = Awaited<ReturnType<typeof startTestService>>;

/** Waits until the condition holds; for effects that come by event. @throws the last failure after the limit. */
export async function eventually<T>(attempt: () => Promise<T>, limit = EVENTUALLY_LIMIT_MS): Promise<T> {
  const until = Date.now() + limit;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}

/** A viewer with these scopes on this node. */
export const viewerWith = (id: string, node: string, scopes: readonly string[], role = 'TEST'): Viewer => ({
  id,
  name: id,
  grants: [{ role, node, scopes }],
});
