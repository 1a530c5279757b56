import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IDENTITY_HEADER, identityKey, signIdentity } from '@linli/kit/security/identity.ts';
import { decodeProtectedHeader, SignJWT, UnsecuredJWT } from 'jose';
import { ask, askAsResident, bearer, expectRefused, resident } from './client.ts';
import { realm, startTestGraph, type TestGraph } from './testGraph.ts';

const CALLER = '{ caller { id name locale requestId roles } }';
const english = { 'accept-language': 'en' };

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

/** An identity as the gateway itself would sign it, in the hands of a client. */
async function operatorIdentity(): Promise<Record<string, string>> {
  const { identity } = JSON.parse(readFileSync(join(graph.folder, 'secrets.json'), 'utf8'));
  return { [IDENTITY_HEADER]: await signIdentity(identityKey(identity), { id: 'per_operator', name: '', grants: [] }) };
}

describe('a caller with a good token', () => {
  it('reaches the subgraph as the person of the token, with language and request id', async () => {
    const headers = { 'accept-language': 'en-GB', 'x-request-id': 'test-request-1' };
    const { status, headers: given, body } = await askAsResident(graph, { query: CALLER, headers });
    expect(status).toBe(200);
    expect(body).toEqual({
      data: {
        caller: { id: 'per_test', name: '测试居民', locale: 'en', requestId: 'test-request-1', roles: ['RESIDENT'] },
      },
    });
    expect(given.get('x-request-id')).toBe('test-request-1');
  });

  it('gets data joined over an entity interface', async () => {
    const { body } = await askAsResident(graph, { query: '{ community(id: "are_9") { name openIssues } }' });
    expect(body).toEqual({ data: { community: { name: 'Community are_9', openIssues: 3 } } });
  });

  it('loses roles nobody knows and keeps the others', async () => {
    const grants = [{ role: 'EMPEROR', node: 'are_1' }, ...(resident.grants ?? [])];
    const authorization = await bearer(graph.folder, { ...resident, grants });
    const { body } = await ask(graph.url, { query: '{ caller { roles } }', headers: { authorization } });
    expect(body).toEqual({ data: { caller: { roles: ['RESIDENT'] } } });
  });

  it('cannot pass for somebody else with an identity header of its own, even a good one', async () => {
    const { body } = await askAsResident(graph, { query: '{ caller { id } }', headers: await operatorIdentity() });
    expect(body).toEqual({ data: { caller: { id: 'per_test' } } });
  });

  it('is refused what needs a scope its role lacks', async () => {
    const { body } = await askAsResident(graph, { query: '{ secret }' });
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('a caller without a token', () => {
  it('may look at the schema', async () => {
    const { status, body } = await ask(graph.url, { query: '{ __typename __schema { queryType { name } } }' });
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ __typename: 'Query' });
  });

  it.each([CALLER, '{ __typename issueCount }', 'query { ...F } fragment F on Query { issueCount }'])(
    'is refused data: %s',
    async (query) => {
      const answer = await ask(graph.url, { query, headers: english });
      expectRefused(answer, 401, 'UNAUTHENTICATED', /Sign in first/);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
      expect(answer.body.data).toBeUndefined();
    },
  );

  it('is refused data with an identity header of its own', async () => {
    expectRefused(
      await ask(graph.url, { query: CALLER, headers: await operatorIdentity() }),
      401,
      'UNAUTHENTICATED',
      /请先登录/,
    );
  });
});

describe('a bad token', () => {
  /** Even the schema is refused, which callers without any token may see. */
  const refused = async (authorization: string, reason: RegExp) => {
    const answer = await ask(graph.url, { query: '{ __typename }', headers: { ...english, authorization } });
    expectRefused(answer, 401, 'UNAUTHENTICATED', reason);
  };
  const forger = () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const forgery = (header: { alg: string; kid?: string }) =>
    new SignJWT(resident as Record<string, unknown>)
      .setProtectedHeader(header)
      .setIssuer(realm.issuer)
      .setAudience(realm.audience)
      .setExpirationTime('1h');

  it('is refused when expired', async () => refused(await bearer(graph.folder, resident, -3_600), /expired/));

  it('is refused when made out for another audience or by another issuer', async () => {
    await refused(await bearer(graph.folder, resident, 60, { ...realm, audience: 'other' }), /claim aud/);
    await refused(await bearer(graph.folder, resident, 60, { ...realm, issuer: 'https://other.example' }), /claim iss/);
  });

  it('is refused when signed with a key of nobody, even under the name of a good one', async () => {
    const { kid } = decodeProtectedHeader((await bearer(graph.folder)).slice('Bearer '.length));
    await refused(`Bearer ${await forgery({ alg: 'ES256' }).sign(forger())}`, /not signed by a key/);
    await refused(`Bearer ${await forgery({ alg: 'ES256', kid: 'unknown' }).sign(forger())}`, /not signed by a key/);
    await refused(`Bearer ${await forgery({ alg: 'ES256', kid: String(kid) }).sign(forger())}`, /not signed by a key/);
  });

  it('is refused without signature or with a symmetric one', async () => {
    const unsecured = new UnsecuredJWT(resident as Record<string, unknown>)
      .setIssuer(realm.issuer)
      .setAudience(realm.audience);
    await refused(`Bearer ${unsecured.setExpirationTime('1h').encode()}`, /signed JWT/);
    await refused(`Bearer ${await forgery({ alg: 'HS256' }).sign(Buffer.alloc(32))}`, /signed JWT/);
  });

  it('is refused when altered', async () => {
    const [header, payload, signature] = (await bearer(graph.folder)).split('.');
    const claims = JSON.parse(Buffer.from(String(payload), 'base64url').toString());
    const richer = Buffer.from(JSON.stringify({ ...claims, sub: 'per_other' })).toString('base64url');
    await refused([header, richer, signature].join('.'), /not signed by a key/);
  });

  it.each(['Basic YTpi', 'Bearer', 'Bearer a b', 'Bearer abc'])('is refused when it is none: %s', (value) =>
    refused(value, /Bearer <token>/),
  );

  it('is refused when its claims are not as agreed', async () => {
    await refused(
      await bearer(graph.folder, { ...resident, grants: [{ role: 'RESIDENT', node: '*' }] }),
      /grants\.0\.node/,
    );
  });
});

describe('an identity provider that does not answer', () => {
  it('is said to be away; nobody gets in as nobody', async () => {
    const lost = await startTestGraph({ OIDC_JWKS_URL: 'http://127.0.0.1:1/jwks.json' });
    try {
      const { status, body } = await askAsResident(lost, { query: '{ __typename }' });
      expect(status).toBe(503);
      expect(body.data).toBeUndefined();
    } finally {
      await lost.stop();
    }
  });
});
