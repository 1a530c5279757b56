import { port, StartError } from '@linli/kit/config/environment.ts';
import { createHttpServer } from '@linli/kit/http/server.ts';
import { defineModule } from '@linli/kit/runtime/module.ts';
import { z } from 'zod';
import { realmSettings } from './realm.ts';
import { publicKeys } from './tokens.ts';

const settings = z.object({
  ISSUER_PORT: port(4010).describe('port of the development token issuer'),
  ISSUER_HOST: z.string().default('127.0.0.1').describe('address the development token issuer listens on'),
  OIDC_ISSUER: realmSettings.shape.OIDC_ISSUER,
});

/** Publishes the keys of the tokens that `npm run tokens` makes; never in production. */
export const issuerModule = defineModule({
  name: 'issuer',
  description: 'token issuer for development',
  dependsOn: [],
  settings,
  async start(context, { ISSUER_PORT, ISSUER_HOST, OIDC_ISSUER }) {
    if (context.production) {
      throw new StartError(
        'The development issuer does not run in production. Leave the target "issuer" out and set OIDC_ISSUER.',
      );
    }
    const keys = publicKeys(context.dataFolder);
    const { app, listen, close } = createHttpServer(context, {
      name: 'issuer',
      host: ISSUER_HOST,
      port: ISSUER_PORT,
      variable: 'ISSUER_PORT',
    });
    app.get('/.well-known/jwks.json', async () => keys);
    app.get('/.well-known/openid-configuration', async () => ({
      issuer: OIDC_ISSUER,
      jwks_uri: `${OIDC_ISSUER}/.well-known/jwks.json`,
      response_types_supported: ['id_token'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['ES256'],
    }));
    return { address: await listen(), stop: close };
  },
});
