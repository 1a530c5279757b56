import { generateKeyPairSync } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { IDENTITY_HEADER, identityKey, signIdentity } from '@linli/kit/security/identity.ts';
import { SignJWT, UnsecuredJWT } from 'jose';
import { START_LIMIT_MS } from '../actors.ts';
import { type Product, startProduct } from '../product.ts';
import { COMMUNITY, OTHER_COMMUNITY } from '../scenarios/neighbourhood.ts';
import { type Everything, settleEverything } from './everything.ts';

let product: Product;
let world: Everything;
let before: unknown;

beforeAll(async () => {
  product = await startProduct();
  world = await settleEverything(product);
  before = await world.snapshot();
}, START_LIMIT_MS);
afterAll(() => product.stop());
afterEach(async () => expect(await world.snapshot()).toEqual(before));

const ask = (query: string, variables: Record<string, unknown> = {}, bearer?: string) =>
  product.ask<Record<string, unknown>>(bearer ?? world.place.operator, query, variables);
const codeOf = async (query: string, variables?: Record<string, unknown>) => {
  const { errors = [] } = await ask(query, variables);
  for (const { message } of errors) expect(message).not.toBe('');
  return errors[0]?.extensions.code;
};

describe('an id that names nothing', () => {
  const BY_ID = [
    'area',
    'building',
    'household',
    'person',
    'memberReport',
    'partyOrganization',
    'partyMember',
    'unitReport',
    'coBuildingContract',
    'issue',
    'timeAccount',
    'estate',
  ];
  it.each(BY_ID)('finds no %s', async (field) => {
    for (const id of ['unknown', '', '{"$gt":""}', "' OR 1=1 --", '__proto__', '\u0000', '长'.repeat(10_000)]) {
      const query = `query ($id: ID!) { ${field}(id: $id) { id } }`;
      expect(await ask(query, { id })).toEqual({ data: { [field]: null } });
    }
    expect(await codeOf(`query ($id: ID!) { ${field}(id: $id) { id } }`, { id: { $gt: '' } })).toBe('BAD_USER_INPUT');
  });

  it('is nothing to somebody of another community either, where rows are not public', async () => {
    const { memberReportId, unitReportId, contractId, householdId, personId, partyOrganizationId, issueId } = world.ids;
    const foreign = await world.place.as('DISTRICT_OPERATOR', OTHER_COMMUNITY, 'per_test_foreign');
    const { data } = await ask(
      `{ memberReport(id: "${memberReportId}") { id } unitReport(id: "${unitReportId}") { id } coBuildingContract(id: "${contractId}") { id }
         household(id: "${householdId}") { id } person(id: "${personId}") { id } partyOrganization(id: "${partyOrganizationId}") { id }
         issue(id: "${issueId}") { id } ledgerCheck(communityId: "${COMMUNITY}") { intact } }`,
      {},
      foreign,
    );
    expect(new Set(Object.values(data))).toEqual(new Set([null]));
  });
});

describe('a page', () => {
  const LISTS = [
    'memberReports',
    'residents',
    'responders',
    'timeAccounts',
    'estates',
    'buildings',
    'partyOrganizations',
  ];
  const page = (list: string, args: string) =>
    `query ($id: ID = "${COMMUNITY}") { area(id: $id) { ${list}(${args}) { nodes { id } } } }`;

  it.each(LISTS)('of %s is of a possible size and place', async (list) => {
    for (const args of [
      'first: -1',
      'last: -1',
      'first: 101',
      'first: 1, last: 1',
      'first: 1, before: "x"',
      'last: 1, after: "x"',
    ]) {
      expect([args, await codeOf(page(list, args))]).toEqual([args, 'BAD_USER_INPUT']);
    }
    expect(await codeOf(page(list, 'first: 1000000'))).toMatch(/BAD_USER_INPUT|OPERATION_TOO_COMPLEX/);
    expect(await codeOf(page(list, 'first: 99999999999'))).toMatch(/GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT/);
    expect((await ask(page(list, 'first: 0'))).data).toEqual({ area: { [list]: { nodes: [] } } });
  });

  it.each(LISTS)('of %s begins at a cursor of this list only', async (list) => {
    const made = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const forged = [made([{ v: { $gt: '' } }, 'x']), made([{ v: 1 }, { $gt: '' }]), made(null), made([])];
    for (const cursor of ['nonsense', '', '长', ...forged]) {
      expect([cursor, await codeOf(page(list, `first: 1, after: ${JSON.stringify(cursor)}`))]).toEqual([
        cursor,
        'BAD_USER_INPUT',
      ]);
    }
  });
});

describe('an operation', () => {
  it.each([
    ['that cannot be read', '{ area(', 'GRAPHQL_PARSE_FAILED'],
    ['with an unknown field', '{ areas { secrets } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'that nests too deeply',
      `{ me { area { ${'parent { '.repeat(16)} id ${'}'.repeat(16)} } } }`,
      'OPERATION_TOO_COMPLEX',
    ],
    [
      'with 10,000 aliases',
      `{ ${Array.from({ length: 10_000 }, (_, index) => `a${index}: me { id }`).join(' ')} }`,
      'GRAPHQL_PARSE_FAILED',
    ],
    [
      'with 200 aliases',
      `{ ${Array.from({ length: 200 }, (_, index) => `a${index}: me { id }`).join(' ')} }`,
      'OPERATION_TOO_COMPLEX',
    ],
    [
      'that circles in fragments',
      '{ me { ...A } } fragment A on Person { ...B } fragment B on Person { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'with a wrong filter',
      '{ memberReports(filter: { status: [NONSENSE] }) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['that subscribes', 'subscription { me { id } }', 'BAD_REQUEST'],
  ])('%s is refused with a code', async (_, query, code) => {
    expect(await codeOf(query)).toBe(code);
  });

  it('of 5 MB is not read', async () => {
    expect(await codeOf(`{ me { id } } # ${'x'.repeat(5_000_000)}`)).toBe('PAYLOAD_TOO_LARGE');
  });

  it('in another form than JSON, or as a batch, is refused', async () => {
    const authorization = `Bearer ${world.place.operator}`;
    const send = async (body: string, type = 'application/json') => {
      const response = await fetch(product.url, {
        method: 'POST',
        headers: { authorization, 'content-type': type },
        body,
      });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      return ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;
    };
    const query = JSON.stringify({ query: '{ me { id } }' });
    expect(await send('')).toBe('BAD_REQUEST');
    expect(await send('{"query":')).toBe('BAD_REQUEST');
    expect(await send(`[${query},${query}]`)).toBe('BAD_REQUEST');
    expect(await send(query, 'text/plain')).toBe('BAD_REQUEST');
    expect(await send('{"query":{"$gt":""}}')).toBe('BAD_REQUEST');
  });
});

describe('somebody who is not who they say', () => {
  const QUERY = `{ memberReports { totalCount } }`;
  const refused = async (bearer: string | undefined, headers: Record<string, string> = {}) =>
    (await product.ask(bearer, QUERY, {}, headers)).errors?.[0]?.extensions.code;
  const claims = { name: 'x', grants: [{ role: 'DISTRICT_OPERATOR', node: COMMUNITY }] };

  it('is refused by the gateway: expired, forged, unsigned, altered', async () => {
    const issuer = product.settings['OIDC_ISSUER'] as string;
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const forged = new SignJWT(claims).setProtectedHeader({ alg: 'ES256' }).setSubject('per_test').setIssuer(issuer);
    const unsigned = new UnsecuredJWT(claims).setSubject('per_test').setIssuer(issuer).setAudience('linli');
    expect(await refused(await product.token({ sub: 'per_test', ...claims }, -3_600))).toBe('UNAUTHENTICATED');
    expect(await refused(await forged.setAudience('linli').setExpirationTime('1h').sign(privateKey))).toBe(
      'UNAUTHENTICATED',
    );
    expect(await refused(unsigned.setExpirationTime('1h').encode())).toBe('UNAUTHENTICATED');
    expect(await refused(`${world.place.operator.slice(0, -8)}AAAAAAAA`)).toBe('UNAUTHENTICATED');
    expect(await refused('nonsense')).toBe('UNAUTHENTICATED');
    expect(await refused(undefined)).toBe('UNAUTHENTICATED');
  });

  const viewer = {
    id: 'per_test',
    name: 'x',
    grants: [{ role: 'X', node: COMMUNITY, scopes: ['member-report:read'] }],
  };
  const forgedIdentity = () => signIdentity(identityKey('a secret that nobody has given to anybody'), viewer);

  it('is refused by the gateway also with an identity header, and gains nothing by it beside a good token', async () => {
    const headers = { [IDENTITY_HEADER]: await forgedIdentity() };
    expect(await refused(undefined, headers)).toBe('UNAUTHENTICATED');
    const own = await product.ask<{ memberReports: object }>(world.place.resident, QUERY, {}, headers);
    expect(own).toEqual({ data: { memberReports: { totalCount: 0 } } });
  });

  it.each(['ORGANIZATIONS', 'RESIDENTS', 'ISSUES', 'VOLUNTEERING', 'PROPERTY'])(
    'is refused by %s itself',
    async (name) => {
      const ways: Record<string, string>[] = [
        {},
        { authorization: `Bearer ${world.place.operator}` },
        { [IDENTITY_HEADER]: 'nonsense' },
        { [IDENTITY_HEADER]: world.place.operator },
        { [IDENTITY_HEADER]: await forgedIdentity() },
        { [IDENTITY_HEADER]: new UnsecuredJWT(claims).setSubject('per_test').setIssuer('linli-gateway').encode() },
      ];
      for (const headers of ways) {
        const response = await fetch(product.settings[`${name}_URL`] as string, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify({ query: '{ _service { sdl } }' }),
        });
        expect(response.status).toBe(401);
        expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
      }
    },
  );
});
