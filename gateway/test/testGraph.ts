import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { codedError, type RequestContext } from '@linli/kit/graphql/context.ts';
import { startSubgraph } from '@linli/kit/graphql/subgraph.ts';
import { redisModule } from '@linli/kit/redis/redis.ts';
import { defineModule, type Module } from '@linli/kit/runtime/module.ts';
import { type Running, run } from '@linli/kit/runtime/run.ts';
import { secretsModule } from '@linli/kit/security/secrets.ts';
import { parse } from 'graphql';
import { z } from 'zod';
import { composeSubgraphs } from '../../scripts/graph/supergraph.ts';
import type { Realm } from '../src/identity/authenticate.ts';
import { issuerModule } from '../src/issuer/module.ts';
import { gatewayModule } from '../src/module.ts';

export const realm: Realm = { issuer: 'http://127.0.0.1:4010', audience: 'linli' };

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@interfaceObject", "@authenticated", "@requiresScopes"])\n`;

/** Two subgraphs with an entity interface and every kind of answer the gateway has to pass on. */
export const sdl = {
  organizations: `${LINK}
    interface Area @key(fields: "id") { id: ID! name: String! }
    type Community implements Area @key(fields: "id") { id: ID! name: String! below: [Community!]! }
    type CommunityConnection { nodes: [Community!]! }
    type Caller { id: ID! name: String! locale: String! requestId: String! roles: [String!]! }
    type Query {
      community(id: ID!): Community
      communities(first: Int, last: Int): CommunityConnection!
      caller: Caller! @authenticated
      deny: Int
      secret: Int @requiresScopes(scopes: [["event:replay"]])
      crash: Int
      wait: Boolean
    }
  `,
  issues: `${LINK}
    type Area @key(fields: "id") @interfaceObject { id: ID! openIssues: Int }
    type Query { issueCount: Int }
  `,
};

/** What a test holds on to: it lets `wait` go on, and knows when somebody waits. */
export type Gate = { readonly entered: Promise<void>; open(): void };

export type TestGraph = {
  readonly url: string;
  readonly folder: string;
  readonly supergraphFile: string;
  readonly gateway: Running;
  /** The subgraph `issues`, to be stopped by tests that need it away. */
  readonly issues: Running;
  readonly gate: Gate;
  stop(): Promise<void>;
};

export function composed(graph: Readonly<Record<string, string>>): string {
  const result = composeSubgraphs(Object.entries(graph).map(([name, text]) => ({ name, contract: parse(text) })));
  if ('problems' in result) throw new Error(result.problems.join('\n'));
  return result.sdl;
}

/** Starts issuer, subgraphs and gateway, each as it would run on its own, on free ports and in a folder of its own. */
export async function startTestGraph(environment: Readonly<Record<string, string>> = {}): Promise<TestGraph> {
  const folder = mkdtempSync(join(tmpdir(), 'linli-gateway-'));
  const supergraphFile = join(folder, 'supergraph.graphql');
  writeFileSync(supergraphFile, composed(sdl));
  const shared = { LINLI_DATA: folder, LINLI_LOG_LEVEL: 'silent', ISSUER_PORT: '0', GATEWAY_PORT: '0' };
  const { gate, resolvers } = organizations();
  const issuer = await run([secretsModule, issuerModule], ['all'], shared);
  const first = await run([secretsModule, subgraphModule('organizations', folder, resolvers)], ['all'], shared);
  const issues = await run([secretsModule, subgraphModule('issues', folder, issuesResolvers)], ['all'], shared);
  const gateway = await run([secretsModule, redisModule, issuerModule, gatewayModule], ['all'], {
    ...shared,
    SUPERGRAPH_FILE: supergraphFile,
    ORGANIZATIONS_URL: first.addresses.get('organizations'),
    ISSUES_URL: issues.addresses.get('issues'),
    OIDC_JWKS_URL: `${issuer.addresses.get('issuer')}/.well-known/jwks.json`,
    ...environment,
  });
  const stop = async () => {
    for (const running of [gateway, issues, first, issuer]) await running.stop();
    rmSync(folder, { recursive: true });
  };
  return { url: String(gateway.addresses.get('gateway')), folder, supergraphFile, gateway, issues, gate, stop };
}

function subgraphModule(name: 'organizations' | 'issues', folder: string, resolvers: object): Module {
  const schemaFile = join(folder, `${name}.graphql`);
  writeFileSync(schemaFile, sdl[name]);
  return defineModule({
    name,
    description: name,
    dependsOn: ['secrets'],
    settings: z.object({}),
    start: (context) =>
      startSubgraph(context, {
        name,
        host: '127.0.0.1',
        port: 0,
        variable: 'PORT',
        schemaFile: pathToFileURL(schemaFile),
        resolvers,
        createContext: (request) => request,
      }),
  });
}

function organizations() {
  const entered = Promise.withResolvers<void>();
  const opened = Promise.withResolvers<void>();
  const community = (id: string) => ({ __typename: 'Community', id, name: `Community ${id}`, below: [] });
  const resolvers = {
    Query: {
      community: (_: unknown, { id }: { id: string }) => community(id),
      communities: () => ({ nodes: [community('are_1'), community('are_2')] }),
      caller: (_: unknown, __: unknown, { viewer, locale, requestId }: RequestContext) => ({
        ...viewer,
        locale,
        requestId,
        roles: viewer.grants.map(({ role }) => role),
      }),
      deny: () => {
        throw codedError('FORBIDDEN', 'not yours');
      },
      secret: () => 1,
      crash: () => {
        throw new Error('the password of the database is 1234');
      },
      wait: async () => {
        entered.resolve();
        await opened.promise;
        return true;
      },
    },
    Community: { __resolveReference: ({ id }: { id: string }) => community(id) },
    Area: { __resolveReference: ({ id }: { id: string }) => community(id), __resolveType: () => 'Community' },
  };
  return { gate: { entered: entered.promise, open: () => opened.resolve() }, resolvers };
}

const issuesResolvers = {
  Query: { issueCount: () => 7 },
  Area: { __resolveReference: ({ id }: { id: string }) => ({ id }), openIssues: () => 3 },
};
