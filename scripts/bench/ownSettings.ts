import { createServer } from 'node:net';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mintToken } from '@linli/gateway/tokens';
import { modules, serviceNames } from '../modules.ts';
import type { BenchProduct } from './topology.ts';

/** How long the measurements' tokens are good for, in seconds. */
const TOKEN_SECONDS = 3_600;

/** Databases of the measured product are called `<prefix>_<service>`. */
export const DATABASE_PREFIX = 'bench';

export type OwnSettings = Readonly<Record<string, string>>;

/** What the measurements need to speak to a product with these settings. */
export function accessOf(settings: OwnSettings): Pick<BenchProduct, 'url' | 'documents' | 'tokenOf'> {
  const realm = { issuer: settings['OIDC_ISSUER'] as string, audience: 'linli' };
  return {
    url: `http://127.0.0.1:${settings['GATEWAY_PORT']}/graphql`,
    documents: `mongodb://127.0.0.1:${settings['DOCUMENTS_PORT']}/?directConnection=true`,
    tokenOf: (claims) => mintToken(settings['LINLI_DATA'] as string, claims, TOKEN_SECONDS, realm),
  };
}

/** Settings of a product of its own: its data in the folder, free ports chosen once and kept there. */
export async function ownSettings(folder: string): Promise<OwnSettings> {
  const file = join(folder, 'settings.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as OwnSettings;
  const names = modules.flatMap(({ settings }) => Object.keys(settings.shape).filter((name) => name.endsWith('_PORT')));
  const ports = await freePorts(names.length);
  const portOf = Object.fromEntries(names.map((name, index) => [name, String(ports[index])]));
  const urls = serviceNames.map((name) => {
    const prefix = name.toUpperCase();
    return [`${prefix}_URL`, `http://127.0.0.1:${portOf[`${prefix}_PORT`]}/graphql`];
  });
  const settings = {
    ...portOf,
    ...Object.fromEntries(urls),
    LINLI_DATA: join(folder, 'data'),
    DOCUMENTS_PREFIX: DATABASE_PREFIX,
    LINLI_EXAMPLE: 'false',
    // One client stands for many here.
    GATEWAY_RATE_POINTS: '0',
    OIDC_ISSUER: `http://127.0.0.1:${portOf['ISSUER_PORT']}`,
  };
  writeFileSync(file, JSON.stringify(settings, null, 2));
  return settings;
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
