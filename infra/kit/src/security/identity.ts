import { createSecretKey, type KeyObject } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import type { Viewer } from './viewer.ts';

/** Carries the caller's identity from the gateway to the subgraphs, signed by the gateway. */
export const IDENTITY_HEADER = 'x-linli-identity';

/** How long a signed identity is good for, in seconds: one request and its retries. */
export const IDENTITY_LIFETIME_SECONDS = 60;

/** How far the clocks of the gateway and of a service may differ, in seconds; an identity is good for longer by as much. */
export const IDENTITY_SKEW_SECONDS = 300;

/** Verified identities remembered per subgraph, so that the fetches of one request verify once. */
export const IDENTITY_CACHE_SIZE = 1_000;

const ISSUER = 'linli-gateway';
const AUDIENCE = 'linli-subgraph';

export const identityKey = (secret: string): KeyObject => createSecretKey(Buffer.from(secret, 'utf8'));

export async function signIdentity(key: KeyObject, viewer: Viewer): Promise<string> {
  return new SignJWT({ name: viewer.name, ...packed(viewer.grants) })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(viewer.id)
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(`${IDENTITY_LIFETIME_SECONDS}s`)
    .sign(key);
}

/** Verifies what the gateway signed. The returned function answers `undefined` for anything else. */
export function identityVerifier(key: KeyObject): (token: string | undefined) => Promise<Viewer | undefined> {
  const known = new Map<string, { viewer: Viewer; expires: number }>();
  return async (token) => {
    if (!token) return undefined;
    const remembered = known.get(token);
    if (remembered) return remembered.expires > Date.now() ? remembered.viewer : undefined;
    try {
      const { payload } = await jwtVerify(token, key, {
        issuer: ISSUER,
        audience: AUDIENCE,
        algorithms: ['HS256'],
        clockTolerance: IDENTITY_SKEW_SECONDS,
      });
      const viewer: Viewer = {
        id: String(payload.sub),
        name: String(payload['name'] ?? ''),
        grants: unpacked(payload as unknown as Packed),
      };
      if (known.size >= IDENTITY_CACHE_SIZE) known.delete(known.keys().next().value as string);
      known.set(token, { viewer, expires: ((payload.exp ?? 0) + IDENTITY_SKEW_SECONDS) * 1_000 });
      return viewer;
    } catch {
      return undefined;
    }
  };
}

/** Grants of one role share their list of scopes, so that a header holds many of them. */
type Packed = { readonly scopes: readonly string[]; readonly grants: readonly (readonly [string, string, number])[] };

function packed(grants: Viewer['grants']): Packed {
  const lists = grants.map(({ scopes }) => scopes.join(' '));
  const scopes = [...new Set(lists)];
  return {
    scopes,
    grants: grants.map(({ role, node }, index) => [role, node, scopes.indexOf(lists[index] as string)]),
  };
}

function unpacked({ scopes, grants }: Packed): Viewer['grants'] {
  const lists = scopes.map((list) => list.split(' ').filter(Boolean));
  return grants.map(([role, node, list]) => ({ role, node, scopes: lists[list] ?? [] }));
}
