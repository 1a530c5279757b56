import { z } from 'zod';

/** Who issues tokens in development; production names its own identity provider. */
export const DEVELOPMENT_ISSUER = 'http://127.0.0.1:4010';

/** Whose tokens the gateway takes, and for whom they must be made out. */
export const realmSettings = z.object({
  OIDC_ISSUER: z
    .url()
    .default(DEVELOPMENT_ISSUER)
    .describe('issuer of the tokens (their claim iss); required in production'),
  OIDC_AUDIENCE: z.string().min(1).default('linli').describe('audience the tokens are made out for (their claim aud)'),
});
