import { fileURLToPath } from 'node:url';
import { processEnvironment } from '@linli/kit/config/environment.ts';
import { createHttpServer } from '@linli/kit/http/server.ts';
import type { ModuleContext, RunningModule } from '@linli/kit/runtime/module.ts';
import { identityKey } from '@linli/kit/security/identity.ts';
import { secrets } from '@linli/kit/security/secrets.ts';
import { addExplorer } from './explorer/explorer.ts';
import { startGraph } from './graph.ts';
import { authenticator } from './identity/authenticate.ts';
import { requestLimits } from './limits/requestLimits.ts';
import { type GatewaySettings, keysUrl, subgraphUrls } from './settings.ts';
import { openSubgraphs } from './subgraphs/subgraphs.ts';
import { supergraphFile } from './supergraph/supergraphFile.ts';

const SUPERGRAPH = new URL('../supergraph.graphql', import.meta.url);

/** Starts the gateway on its port. @throws StartError */
export async function startGateway(context: ModuleContext, settings: GatewaySettings): Promise<RunningModule> {
  const realm = { issuer: settings.OIDC_ISSUER, audience: settings.OIDC_AUDIENCE };
  const authenticate = authenticator(context, realm, keysUrl(settings, context.production));
  // Apollo's gateway reports to its maker every hour unless this variable, read nowhere else, says no.
  Object.assign(processEnvironment(), { APOLLO_TELEMETRY_DISABLED: 'true' });
  const subgraphs = openSubgraphs(context, subgraphUrls(settings));
  const { app, listen } = createHttpServer(context, {
    name: 'gateway',
    host: settings.GATEWAY_HOST,
    port: settings.GATEWAY_PORT,
    variable: 'GATEWAY_PORT',
    trustedProxies: settings.GATEWAY_TRUSTED_PROXIES,
  });
  const graph = await startGraph(context, app, {
    supergraph: supergraphFile(context, settings.SUPERGRAPH_FILE ?? fileURLToPath(SUPERGRAPH)),
    subgraphs,
    admit: requestLimits(context, authenticate, {
      points: settings.GATEWAY_RATE_POINTS,
      seconds: settings.GATEWAY_RATE_SECONDS,
    }),
    identityKey: identityKey(context.use(secrets).identity),
  });
  const stop = async () => {
    await graph.stop();
    await subgraphs.close();
  };
  try {
    if (!context.production) addExplorer(app, context, realm);
    const address = await listen();
    context.onDraining(() => graph.stop());
    return { address: `${address}/graphql`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
