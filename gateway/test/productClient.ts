import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processEnvironment } from '@linli/kit/config/environment.ts';
import { dropDatabases } from '@linli/kit/testing/documents.ts';
import { readRoundTrips } from '@linli/kit/testing/roundTrips.ts';
import type { TokenClaims } from '../src/identity/authenticate.ts';
import { demoViewers } from '../src/issuer/demoRoles.ts';
import { mintToken } from '../src/issuer/tokens.ts';

export type GraphAnswer<T> = {
  readonly data: T;
  readonly errors?: readonly { message: string; extensions: { code: string } }[];
};

/** A product as its users and operators meet it: GraphQL and HTTP, whatever the processes behind it. */
export type ProductClient = {
  /** The gateway's GraphQL address. */
  readonly url: string;
  /** A bearer token; `lifetime` in seconds, a negative one is expired already. */
  token(claims: TokenClaims, lifetime?: number): Promise<string>;
  /** Token of a demo viewer, by key. */
  demoToken(key: string): Promise<string>;
  ask<T>(
    bearer: string | undefined,
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<GraphAnswer<T>>;
  /** Reading round trips to the documents so far, of all services. */
  roundTrips(): Promise<number>;
};

export type Product = ProductClient & {
  readonly settings: Readonly<Record<string, string>>;
  stop(): Promise<void>;
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

export async function freePorts(count: number): Promise<number[]> {
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

/** Where the documents of a product with these settings are. */
export const documentsUri = (settings: Readonly<Record<string, string>>): string =>
  settings['MONGODB_URI'] ?? `mongodb://127.0.0.1:${settings['DOCUMENTS_PORT']}/?directConnection=true`;

/** Removes what a stopped product leaves behind. */
export async function removeProduct(settings: Readonly<Record<string, string>>): Promise<void> {
  const { MONGODB_URI: uri, DOCUMENTS_PREFIX: prefix, LINLI_DATA: folder } = settings;
  if (uri && prefix) await dropDatabases(uri, prefix);
  if (folder) rmSync(folder, { recursive: true, force: true });
}

/** What speaks to a running product as its users do. */
export function clientOf(settings: Readonly<Record<string, string>>): ProductClient {
  const url = `http://127.0.0.1:${settings['GATEWAY_PORT']}/graphql`;
  const realm = { issuer: settings['OIDC_ISSUER'] as string, audience: 'linli' };
  const token = (claims: TokenClaims, lifetime = 3_600) =>
    mintToken(settings['LINLI_DATA'] as string, claims, lifetime, realm);
  return {
    url,
    token,
    demoToken: (key) => token(demoViewers.find((viewer) => viewer.key === key)?.claims as TokenClaims),
    async ask<T>(
      bearer: string | undefined,
      query: string,
      variables: Record<string, unknown> = {},
      headers: Record<string, string> = {},
    ) {
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
    roundTrips: async () => readRoundTrips(await (await fetch(new URL('/metrics', url))).text()),
  };
}
