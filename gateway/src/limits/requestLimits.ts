import { HeaderMap } from '@apollo/server';
import type { Locale } from '@linli/kit/graphql/locale.ts';
import { createRateLimiter, type RateLimit } from '@linli/kit/limits/rateLimiter.ts';
import { redis } from '@linli/kit/redis/redis.ts';
import type { ModuleContext } from '@linli/kit/runtime/module.ts';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import { Counter } from 'prom-client';
import type { Authenticate } from '../identity/authenticate.ts';
import { gatewayError } from '../messages.ts';

/** What a request says of who sends it. */
export type Caller = { readonly authorization: string | undefined; readonly address: string; readonly locale: Locale };

/** Who is asking. @throws GraphQLError UNAUTHENTICATED for a bad token, TOO_MANY_REQUESTS beyond the limit. */
export type Admit = (caller: Caller) => Promise<Viewer | undefined>;

/** Counts requests for each viewer, and for each address where there is no good token; 0 points count nothing. */
export function requestLimits(context: ModuleContext, authenticate: Authenticate, limit: RateLimit): Admit {
  if (limit.points === 0) return ({ authorization, locale }) => authenticate(authorization, locale);
  const limiter = createRateLimiter(context, context.use(redis), 'requests', limit);
  const refused = new Counter({
    name: 'linli_gateway_requests_limited_total',
    help: 'Requests refused because their caller sent too many',
    labelNames: ['caller'],
    registers: [context.metrics],
  });
  const count = async (caller: 'viewer' | 'address', id: string, locale: Locale): Promise<void> => {
    const wait = await limiter.take(`${caller}:${id}`);
    if (wait === undefined) return;
    refused.inc({ caller });
    throw tooMany(wait, locale);
  };
  return async ({ authorization, address, locale }) => {
    let viewer: Viewer | undefined;
    try {
      viewer = await authenticate(authorization, locale);
    } catch (error) {
      await count('address', address, locale);
      throw error;
    }
    await (viewer ? count('viewer', viewer.id, locale) : count('address', address, locale));
    return viewer;
  };
}

/** Says when to come again (RFC 6585 §4, RFC 9110 §10.2.3). */
function tooMany(waitMs: number, locale: Locale) {
  const seconds = String(Math.max(Math.ceil(waitMs / 1_000), 1));
  const headers = new HeaderMap([['retry-after', seconds]]);
  return gatewayError('TOO_MANY_REQUESTS', 'TOO_MANY_REQUESTS', locale, { seconds }, { status: 429, headers });
}
