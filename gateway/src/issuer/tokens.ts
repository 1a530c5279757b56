import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { StartError } from '@linli/kit/config/environment.ts';
import { madeOnce } from '@linli/kit/config/madeOnce.ts';
import { importJWK, type JWK, SignJWT } from 'jose';
import { z } from 'zod';
import type { Realm, TokenClaims } from '../identity/authenticate.ts';

const ALGORITHM = 'ES256';

/** An EC key on P-256 with its private part `d` (RFC 7518 §6.2). */
const storedKey = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string(),
  kid: z.string(),
});

type StoredKey = z.output<typeof storedKey>;

/** The development issuer's public keys. */
export function publicKeys(dataFolder: string): { keys: JWK[] } {
  const { d: _, ...key } = developmentKey(dataFolder);
  return { keys: [{ ...key, alg: ALGORITHM, use: 'sig' }] };
}

/** A token of the development issuer. `lifetime` in seconds; a negative one is expired already. */
export async function mintToken(
  dataFolder: string,
  claims: TokenClaims,
  lifetime: number,
  realm: Realm,
): Promise<string> {
  const stored = developmentKey(dataFolder);
  const now = Math.floor(Date.now() / 1_000);
  return new SignJWT({ name: claims.name, grants: claims.grants })
    .setProtectedHeader({ alg: ALGORITHM, kid: stored.kid })
    .setSubject(claims.sub)
    .setIssuer(realm.issuer)
    .setAudience(realm.audience)
    .setIssuedAt(now)
    .setExpirationTime(now + lifetime)
    .sign(await importJWK(stored, ALGORITHM));
}

/**
 * The signing key, made once and kept in the data folder; whoever comes first makes it, whichever process that is.
 * @throws StartError when the file is damaged.
 */
function developmentKey(dataFolder: string): StoredKey {
  const file = join(dataFolder, 'issuer.json');
  try {
    return storedKey.parse(JSON.parse(madeOnce(file, newKey)));
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(`${file} cannot be read. Delete it: a new key is made, and tokens made with the old one end.`);
  }
}

function newKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid: randomUUID() });
}
