// npm run tokens: prints a token for every demo viewer, made with the development issuer's key.
import { processEnvironment, readSettings } from '@linli/kit/config/environment.ts';
import { processSettings } from '@linli/kit/runtime/run.ts';
import { DEMO_TOKEN_LIFETIME_SECONDS, demoViewers } from '../gateway/src/issuer/demoRoles.ts';
import { realmSettings } from '../gateway/src/issuer/realm.ts';
import { mintToken } from '../gateway/src/issuer/tokens.ts';

const { LINLI_DATA } = readSettings('process', processSettings, processEnvironment());
const { OIDC_ISSUER, OIDC_AUDIENCE } = readSettings('gateway', realmSettings, processEnvironment());
const realm = { issuer: OIDC_ISSUER, audience: OIDC_AUDIENCE };

for (const { key, label, claims } of demoViewers) {
  const token = await mintToken(LINLI_DATA, claims, DEMO_TOKEN_LIFETIME_SECONDS, realm);
  console.log(`# ${key}: ${label}\nBearer ${token}\n`);
}
