import type { KeyObject } from 'node:crypto';
import { ApolloGateway, type SupergraphManager } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { StartError } from '@linli/kit/config/environment.ts';
import { localeOf } from '@linli/kit/graphql/locale.ts';
import { maskErrors } from '@linli/kit/graphql/maskErrors.ts';
import { countErrors } from '@linli/kit/http/requestMetrics.ts';
import { REQUEST_ID_HEADER } from '@linli/kit/http/server.ts';
import type { ModuleContext } from '@linli/kit/runtime/module.ts';
import { IDENTITY_HEADER, signIdentity } from '@linli/kit/security/identity.ts';
import { nameOperations } from '@linli/kit/tracing/requests.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GatewayContext } from './context.ts';
import { requireViewer } from './identity/requireViewer.ts';
import { MAX_TOKENS, operationLimits } from './limits/operationLimits.ts';
import type { Admit } from './limits/requestLimits.ts';
import type { Subgraphs } from './subgraphs/subgraphs.ts';

/** Ways of reaching the subgraphs that are weighed against each other when an operation is planned. */
export const MAX_EVALUATED_PLANS = 1_000;

/** Memory for query plans, and for parsed documents and automatically persisted queries together, in MiB. */
export const PLAN_STORE_MIB = 30;

export type GraphParts = {
  readonly supergraph: SupergraphManager;
  readonly subgraphs: Subgraphs;
  readonly admit: Admit;
  readonly identityKey: KeyObject;
};

/** Serves the supergraph on `POST /graphql`. Stopping waits for the requests that are under way. */
export async function startGraph(
  context: ModuleContext,
  app: FastifyInstance,
  parts: GraphParts,
): Promise<{ stop(): Promise<void> }> {
  const { production, log } = context;
  const gateway = new ApolloGateway({
    supergraphSdl: parts.supergraph,
    buildService: (definition) => parts.subgraphs.source(definition),
    validateSupergraph: true,
    __exposeQueryPlanExperimental: !production,
    experimental_approximateQueryPlanStoreMiB: PLAN_STORE_MIB,
    queryPlannerConfig: { debug: { maxEvaluatedPlans: MAX_EVALUATED_PLANS } },
    logger: log,
  });
  const server = new ApolloServer<GatewayContext>({
    gateway,
    introspection: !production,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    formatError: maskErrors(log),
    parseOptions: { maxTokens: MAX_TOKENS },
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    logger: log,
    plugins: [
      nameOperations,
      countErrors(context.metrics, 'gateway'),
      requireViewer,
      operationLimits(),
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await start(server);
  await app.register(fastifyApollo(server), { path: '/graphql', method: ['POST'], context: contextOf(parts) });
  return { stop: () => server.stop() };
}

async function start(server: ApolloServer<GatewayContext>): Promise<void> {
  try {
    await server.start();
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(`The supergraph cannot be served: ${(error as Error).message}`);
  }
}

/** Signs the caller's identity once per client request; what the client itself sends as identity is never read. */
function contextOf({ admit, identityKey }: GraphParts): (request: FastifyRequest) => Promise<GatewayContext> {
  return async ({ headers, id, ip }) => {
    const language = headers['accept-language'];
    const locale = localeOf(language);
    const viewer = await admit({ authorization: headers.authorization, address: ip, locale });
    const forwarded: Record<string, string> = { 'content-type': 'application/json', [REQUEST_ID_HEADER]: id };
    if (language) forwarded['accept-language'] = language;
    if (viewer) forwarded[IDENTITY_HEADER] = await signIdentity(identityKey, viewer);
    return { viewer, locale, forwarded };
  };
}
