import { fileURLToPath } from 'node:url';
import { ApolloServer } from '@apollo/server';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/resolverMap.js';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { DateTimeResolver } from 'graphql-scalars';
import type { FastifyRequest } from 'fastify';
import { countErrors } from '../http/requestMetrics.ts';
import { createHttpServer } from '../http/server.ts';
import type { ModuleContext } from '../runtime/module.ts';
import { IDENTITY_HEADER, identityKey, identityVerifier } from '../security/identity.ts';
import { secrets } from '../security/secrets.ts';
import type { Viewer } from '../security/viewer.ts';
import { nameOperations } from '../tracing/requests.ts';
import { enforceScopes } from './authDirectives.ts';
import type { RequestContext } from './context.ts';
import { readContract } from './contract.ts';
import { localeOf } from './locale.ts';
import { maskErrors } from './maskErrors.ts';

export type SubgraphOptions<C extends RequestContext> = {
  readonly name: string;
  readonly host: string;
  readonly port: number;
  /** Environment variable of the port, for messages. */
  readonly variable: string;
  /** `schema.graphql` of the service; files of the folder `schema/` beside it belong to it. */
  readonly schemaFile: URL;
  readonly resolvers: object;
  /** Adds the service's own loaders and use cases to the request. */
  createContext(request: RequestContext): C;
};

type Authenticated = FastifyRequest & { viewer?: Viewer };

/** Serves one Apollo subgraph on `/graphql`; only the gateway's signed callers get in. */
export async function startSubgraph<C extends RequestContext>(
  context: ModuleContext,
  options: SubgraphOptions<C>,
): Promise<{ address: string; stop(): Promise<void> }> {
  const { app, listen, close } = createHttpServer(context, options);
  const verify = identityVerifier(identityKey(context.use(secrets).identity));
  app.addHook('preHandler', async (request: Authenticated, reply) => {
    if (!request.url.startsWith('/graphql')) return;
    const header = request.headers[IDENTITY_HEADER];
    const viewer = await verify(typeof header === 'string' ? header : undefined);
    if (!viewer) {
      return reply.status(401).send({
        errors: [{ message: 'Only the gateway may ask this subgraph', extensions: { code: 'UNAUTHENTICATED' } }],
      });
    }
    request.viewer = viewer;
  });

  const typeDefs = readContract(fileURLToPath(options.schemaFile));
  const resolvers = { DateTime: DateTimeResolver, ...options.resolvers } as GraphQLResolverMap<unknown>;
  const server = new ApolloServer<C>({
    schema: enforceScopes(buildSubgraphSchema([{ typeDefs, resolvers }])),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: maskErrors(context.log),
    stopOnTerminationSignals: false,
    plugins: [nameOperations, countErrors(context.metrics, options.name), fastifyApolloDrainPlugin(app)],
    logger: context.log,
  });
  await server.start();
  const contextOf = async (request: Authenticated): Promise<C> =>
    options.createContext({
      viewer: request.viewer as Viewer,
      locale: localeOf(request.headers['accept-language']),
      requestId: request.id,
      log: context.log,
    });
  await app.register(fastifyApollo<C>(server), { path: '/graphql', method: ['POST'], context: contextOf });
  const address = await listen();
  return {
    address: `${address}/graphql`,
    async stop() {
      await server.stop();
      await close();
    },
  };
}
