import { join } from 'node:path';
import type { TokenClaims } from '@linli/gateway/authenticate';
import { DEMO_TOKEN_LIFETIME_SECONDS, demoViewers } from '@linli/gateway/demoRoles';
import { realmSettings } from '@linli/gateway/realm';
import { mintToken } from '@linli/gateway/tokens';
import { type Environment, readSettings } from '@linli/kit/config/environment.ts';
import { processSettings } from '@linli/kit/runtime/run.ts';
import { exampleSettings } from './example/settings.ts';
import { loadExampleOnce } from './example/loadOnce.ts';
import { FIRST_QUERY } from './firstQuery.ts';
import { progressBar } from './progressBar.ts';

/** Loads the example into the whole product where it is wanted, then prints tokens and a first query. */
export async function welcome(gateway: string, environment: Environment): Promise<void> {
  const settings = readSettings('process', processSettings, environment);
  const { OIDC_ISSUER, OIDC_AUDIENCE } = readSettings('issuer', realmSettings, environment);
  const realm = { issuer: OIDC_ISSUER, audience: OIDC_AUDIENCE };
  const tokenOf = (claims: TokenClaims) => mintToken(settings.LINLI_DATA, claims, DEMO_TOKEN_LIFETIME_SECONDS, realm);
  if (readSettings('example', exampleSettings, environment).LINLI_EXAMPLE) {
    const operator = demoViewers.find(({ key }) => key === 'district-operator');
    if (!operator) throw new Error('the example load needs the demo viewer "district-operator"');
    const stateFile = join(settings.LINLI_DATA, 'example.json');
    await loadExampleOnce({ url: gateway, operator: operator.claims, tokenOf, stateFile, onProgress: progressBar() });
  }
  print('\nBearer tokens for trying out (development only):');
  for (const { key, label, claims } of demoViewers) print(`\n${key} (${label})\n${await tokenOf(claims)}`);
  print(
    `\nExplorer: ${new URL('/', gateway).href}\nA first query, for the token of community-secretary:\n\n${FIRST_QUERY}\n`,
  );
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
