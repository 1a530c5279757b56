import { StartError, port } from '@linli/kit/config/environment.ts';
import { z } from 'zod';
import { DEVELOPMENT_ISSUER, realmSettings } from './issuer/realm.ts';

/** Largest limit of requests, and longest time over which they are counted, in seconds (an hour). */
export const MAX_RATE_POINTS = 1_000_000;
export const MAX_RATE_SECONDS = 3_600;

const subgraphUrl = (name: string, standardPort: number) =>
  z.url().default(`http://127.0.0.1:${standardPort}/graphql`).describe(`address of the ${name} subgraph`);

export const gatewaySettings = z.object({
  GATEWAY_PORT: port(4000).describe('port of the gateway'),
  GATEWAY_HOST: z.string().default('127.0.0.1').describe('address the gateway listens on'),
  GATEWAY_RATE_POINTS: z.coerce
    .number()
    .int()
    .min(0)
    .max(MAX_RATE_POINTS)
    .default(10_000)
    .describe('requests one viewer, or one address without a token, may send in GATEWAY_RATE_SECONDS; 0 sets no limit'),
  GATEWAY_RATE_SECONDS: z.coerce
    .number()
    .int()
    .min(1)
    .max(MAX_RATE_SECONDS)
    .default(10)
    .describe('seconds over which GATEWAY_RATE_POINTS are counted'),
  GATEWAY_TRUSTED_PROXIES: z
    .string()
    .regex(/^[\da-fA-F.:/]+(?:,[\da-fA-F.:/]+)*$/, 'not a list of addresses or networks')
    .optional()
    .describe(
      'addresses or networks, comma separated, of proxies whose X-Forwarded-For says where a request comes from',
    ),
  SUPERGRAPH_FILE: z
    .string()
    .optional()
    .describe('composed supergraph, watched for changes; gateway/supergraph.graphql if not set'),
  ORGANIZATIONS_URL: subgraphUrl('organizations', 4001),
  RESIDENTS_URL: subgraphUrl('residents', 4002),
  ISSUES_URL: subgraphUrl('issues', 4003),
  VOLUNTEERING_URL: subgraphUrl('volunteering', 4004),
  PROPERTY_URL: subgraphUrl('property', 4005),
  ...realmSettings.shape,
  OIDC_JWKS_URL: z
    .url()
    .optional()
    .describe('public keys of the issuer; <OIDC_ISSUER>/.well-known/jwks.json if not set'),
});

export type GatewaySettings = z.output<typeof gatewaySettings>;

/** Addresses of the subgraphs by the names the supergraph gives them. */
export function subgraphUrls(settings: GatewaySettings): Map<string, URL> {
  return new Map([
    ['organizations', new URL(settings.ORGANIZATIONS_URL)],
    ['residents', new URL(settings.RESIDENTS_URL)],
    ['issues', new URL(settings.ISSUES_URL)],
    ['volunteering', new URL(settings.VOLUNTEERING_URL)],
    ['property', new URL(settings.PROPERTY_URL)],
  ]);
}

/** Where the issuer's keys are. @throws StartError when production would trust the development issuer. */
export function keysUrl({ OIDC_ISSUER, OIDC_JWKS_URL }: GatewaySettings, production: boolean): URL {
  if (production && OIDC_ISSUER === DEVELOPMENT_ISSUER) {
    throw new StartError(
      'Set OIDC_ISSUER to your identity provider: production does not trust the development issuer.',
    );
  }
  return new URL(OIDC_JWKS_URL ?? `${OIDC_ISSUER.replace(/\/$/, '')}/.well-known/jwks.json`);
}
