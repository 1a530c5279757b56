import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ModuleContext } from '@linli/kit/runtime/module.ts';
import type { FastifyInstance } from 'fastify';
import type { Realm } from '../identity/authenticate.ts';
import { DEMO_TOKEN_LIFETIME_SECONDS, demoViewers } from '../issuer/demoRoles.ts';
import { mintToken } from '../issuer/tokens.ts';
import { ASSETS, contentSecurityPolicy, type Example, explorerPage } from './page.ts';

const EXAMPLES = join(import.meta.dirname, 'examples');

/** How long browsers may keep the explorer's scripts, in seconds. */
const ASSETS_KEPT_SECONDS = 3_600;

/** The example operations in the order of their file names. */
export function exampleOperations(): Example[] {
  const files = readdirSync(EXAMPLES).filter((name) => name.endsWith('.graphql'));
  return files.toSorted().map((name) => ({ name, query: readFileSync(join(EXAMPLES, name), 'utf8') }));
}

/** Serves the explorer on `GET /`; demo tokens are in it only when this process is also their issuer. */
export function addExplorer(app: FastifyInstance, context: ModuleContext, realm: Realm): void {
  const issuesTokens = context.targets.includes('issuer');
  app.get('/', async (_, reply) => {
    const nonce = randomBytes(16).toString('base64url');
    const viewers = await Promise.all(
      (issuesTokens ? demoViewers : []).map(async (viewer) => ({
        ...viewer,
        token: await mintToken(context.dataFolder, viewer.claims, DEMO_TOKEN_LIFETIME_SECONDS, realm),
      })),
    );
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', contentSecurityPolicy(nonce))
      .header('cache-control', 'no-store')
      .header('referrer-policy', 'no-referrer')
      .header('x-content-type-options', 'nosniff')
      .send(explorerPage({ nonce, examples: exampleOperations(), viewers }));
  });
  app.get<{ Params: { file: string } }>(`${ASSETS}:file`, async ({ params }, reply) => {
    const content = (await assets()).get(params.file);
    if (content === undefined) return reply.callNotFound();
    return reply
      .type(params.file.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8')
      .header('cache-control', `private, max-age=${ASSETS_KEPT_SECONDS}`)
      .header('x-content-type-options', 'nosniff')
      .send(content);
  });
}

/** Nine megabytes, loaded when somebody opens the page and not before. */
async function assets(): Promise<ReadonlyMap<string, string>> {
  const graphiql = await import('@graphql-yoga/render-graphiql/graphiql');
  return new Map([
    ['graphiql.js', graphiql.js],
    ['graphiql.css', graphiql.css],
    ['editor.worker.js', graphiql.editorWorkerService],
    ['graphql.worker.js', graphiql.graphqlWorker],
    ['json.worker.js', graphiql.jsonWorker],
  ]);
}
