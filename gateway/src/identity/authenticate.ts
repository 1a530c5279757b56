import type { Locale } from '@linli/kit/graphql/locale.ts';
import type { ModuleContext } from '@linli/kit/runtime/module.ts';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import { HeaderMap } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import { z } from 'zod';
import { gatewayError, type MessageName } from '../messages.ts';
import { withScopes } from './roles.ts';

/** Signature algorithms accepted; symmetric ones and `none` never are. */
export const TOKEN_ALGORITHMS = ['ES256', 'RS256'];

/** How far clocks of issuer and gateway may differ, in seconds. */
export const CLOCK_TOLERANCE_SECONDS = 30;

/** Roles one token may carry: with their scopes they travel in one request header of at most 16 KB. */
export const MAX_GRANTS = 12;

/** How long the issuer's keys are kept, the pause between two askings for unknown keys, and the wait for an answer. */
export const KEYS_KEPT_MS = 600_000;
export const KEYS_PAUSE_MS = 10_000;
export const KEYS_TIMEOUT_MS = 5_000;

/** What a role is granted on: an area with everything below, a handling unit, or an organization. */
const NODE = /^(?:are|hun|org)_[\w-]{1,60}$/;

const claims = z.object({
  sub: z.string().min(1).max(64),
  name: z.string().max(100).default(''),
  grants: z
    .array(
      z.object({
        role: z.string().max(64),
        node: z.string().regex(NODE, 'not the id of an area, a handling unit or an organization'),
      }),
    )
    .max(MAX_GRANTS)
    .default([]),
});

/** What a token says of its bearer. */
export type TokenClaims = z.input<typeof claims>;

export type Realm = { readonly issuer: string; readonly audience: string };

/** Who bears this `Authorization` header; nobody without one. @throws GraphQLError UNAUTHENTICATED for a bad one. */
export type Authenticate = (authorization: string | undefined, locale: Locale) => Promise<Viewer | undefined>;

export function authenticator(context: Pick<ModuleContext, 'log' | 'clock'>, realm: Realm, keysUrl: URL): Authenticate {
  const keys = createRemoteJWKSet(keysUrl, {
    cacheMaxAge: KEYS_KEPT_MS,
    cooldownDuration: KEYS_PAUSE_MS,
    timeoutDuration: KEYS_TIMEOUT_MS,
  });
  const verify = async (token: string, locale: Locale): Promise<JWTPayload> => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        ...realm,
        algorithms: TOKEN_ALGORITHMS,
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        currentDate: context.clock(),
        requiredClaims: ['sub', 'exp'],
      });
      return payload;
    } catch (error) {
      const fault = faultOf(error);
      if (fault) throw unauthenticated(fault.name, locale, fault.params);
      context.log.error({ err: error, url: keysUrl.href }, "the identity provider's keys cannot be read");
      throw unavailable(locale);
    }
  };
  return async (authorization, locale) => {
    if (authorization === undefined) return undefined;
    const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    if (!token) throw unauthenticated('TOKEN_MALFORMED', locale);
    const parsed = claims.safeParse(await verify(token, locale));
    if (!parsed.success) throw unauthenticated('TOKEN_CLAIMS', locale, { problem: firstProblem(parsed.error) });
    const { grants, unknown } = withScopes(parsed.data.grants);
    if (unknown.length) context.log.warn({ viewer: parsed.data.sub, unknown }, 'token with unknown roles, left out');
    return { id: parsed.data.sub, name: parsed.data.name, grants };
  };
}

/** Refuses a caller, with the status and header that HTTP asks for (RFC 9110 §15.5.2). */
export function unauthenticated(
  name: MessageName,
  locale: Locale,
  params?: Readonly<Record<string, string>>,
): GraphQLError {
  const headers = new HeaderMap([['www-authenticate', 'Bearer']]);
  return gatewayError('UNAUTHENTICATED', name, locale, params, { status: 401, headers });
}

function unavailable(locale: Locale): GraphQLError {
  const code = 'IDENTITY_PROVIDER_UNAVAILABLE';
  return gatewayError(code, code, locale, {}, { status: 503, headers: new HeaderMap() });
}

type Fault = { name: MessageName; params?: Readonly<Record<string, string>> };

const FORGED = [errors.JWSSignatureVerificationFailed, errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys];
const MALFORMED = [errors.JWSInvalid, errors.JWTInvalid, errors.JOSEAlgNotAllowed, errors.JOSENotSupported];

/** What is wrong with the token; nothing when the fault lies with the identity provider. */
function faultOf(error: unknown): Fault | undefined {
  if (error instanceof errors.JWTExpired) return { name: 'TOKEN_EXPIRED' };
  if (error instanceof errors.JWTClaimValidationFailed)
    return { name: 'TOKEN_FOREIGN', params: { claim: error.claim } };
  if (FORGED.some((kind) => error instanceof kind)) return { name: 'TOKEN_FORGED' };
  if (MALFORMED.some((kind) => error instanceof kind)) return { name: 'TOKEN_MALFORMED' };
  return undefined;
}

function firstProblem(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue ? `${issue.path.join('.')}: ${issue.message}` : '';
}
