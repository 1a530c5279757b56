import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processEnvironment } from '@linli/kit/config/environment.ts';
import { run } from '@linli/kit/runtime/run.ts';
import { readRoundTrips } from '@linli/kit/testing/roundTrips.ts';
import { modules } from '../../scripts/modules.ts';
import type { TokenClaims } from '../src/identity/authenticate.ts';
import { demoViewers } from '../src/issuer/demoRoles.ts';
import { mintToken } from '../src/issuer/tokens.ts';

export type GraphAnswer<T> = {
  readonly data: T;
  readonly errors?: readonly { message: string; extensions: { code: string } }[];
};

const SERVERS = [
  'GATEWAY',
  'ISSUER',
  'ORGANIZATIONS',
  'RESIDENTS',
  'ISSUES',
  'VOLUNTEERING',
  'PROPERTY',
  'DOCUMENTS',
] as const;

/** Settings of a product of its own: a fresh folder, free ports, its own databases where `MONGODB_URI` is given. */
export async function productSettings(folder: string): Promise<Record<string, string>> {
  const ports = await freePorts(SERVERS.length);
  const port = new Map(SERVERS.map((name, index) => [name, ports[index]]));
  const urls = SERVERS.slice(2, 7).map((name) => [`${name}_URL`, `http://127.0.0.1:${port.get(name)}/graphql`]);
  const uri = processEnvironment()['MONGODB_URI'];
  return {
    LINLI_DATA: folder,
    LINLI_LOG_LEVEL: 'error',
    DOCUMENTS_PREFIX: `e2e_${process.pid}_${Math.random().toString(36).slice(2, 8)}`,
    OIDC_ISSUER: `http://127.0.0.1:${port.get('ISSUER')}`,
    ...(uri && { MONGODB_URI: uri }),
    ...Object.fromEntries([...port].map(([name, number]) => [`${name}_PORT`, String(number)])),
    ...Object.fromEntries(urls),
  };
}

async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'linli-e2e-'));

/** What speaks to a running product as its users do. */
export function clientOf(settings: Record<string, string>) {
  const url = `http://127.0.0.1:${settings['GATEWAY_PORT']}/graphql`;
  const realm = { issuer: settings['OIDC_ISSUER'] as string, audience: 'linli' };
  const token = (claims: TokenClaims, lifetime = 3_600) =>
    mintToken(settings['LINLI_DATA'] as string, claims, lifetime, realm);
  return {
    url,
    token,
    /** Token of a demo viewer, by key. */
    demoToken: (key: string) => token(demoViewers.find((viewer) => viewer.key === key)?.claims as TokenClaims),
    async ask<T>(
      bearer: string | undefined,
      query: string,
      variables: Record<string, unknown> = {},
      headers: Record<string, string> = {},
    ): Promise<GraphAnswer<T>> {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'accept-language': 'en',
          ...(bearer && { authorization: `Bearer ${bearer}` }),
          ...headers,
        },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as GraphAnswer<T>;
    },
    /** Reading round trips to the documents so far, of all services. */
    async roundTrips(): Promise<number> {
      return readRoundTrips(await (await fetch(new URL('/metrics', url))).text());
    },
  };
}

/** The whole product in this process, on its real drivers and ports. */
export async function startProduct(more: Record<string, string> = {}) {
  const folder = newFolder();
  const settings = { ...(await productSettings(folder)), ...more };
  const running = await run(modules, ['all'], settings);
  return {
    settings,
    ...clientOf(settings),
    async stop() {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Product = Awaited<ReturnType<typeof startProduct>>;
