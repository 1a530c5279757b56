import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkCharacter } from '@linli/kit/graphql/input.ts';
import { START_LIMIT_MS } from '../actors.ts';
import { type GraphAnswer, type Product, startProduct } from '../product.ts';
import { COMMUNITY, OTHER_COMMUNITY } from '../scenarios/neighbourhood.ts';
import { CREDIT_CODE, type Everything, settleEverything, THIS_YEAR } from './everything.ts';
import { filled, type Filling, type ListLength, type Mutation, mutations, operationOf, partsOf } from './mutations.ts';

let product: Product;
let world: Everything;
let before: unknown;

beforeAll(async () => {
  product = await startProduct();
  world = await settleEverything(product);
  before = await world.snapshot();
}, START_LIMIT_MS);
afterAll(() => product.stop());

/** Nothing of what a group of tests has sent may have changed anything. */
const unchanged = async () => expect(await world.snapshot()).toEqual(before);

type Refused = { readonly userErrors: readonly { code: string; message: string }[] } | null;

/** The codes with which the graph refuses; every one with a message, none for an accident of its own. */
function codesOf({ data, errors = [] }: GraphAnswer<Record<string, Refused>>): string[] {
  const refusals = Object.values(data ?? {}).flatMap((payload) => payload?.userErrors ?? []);
  for (const { message } of [...errors, ...refusals]) expect(message).not.toBe('');
  const codes = [...errors.map(({ extensions }) => extensions.code), ...refusals.map(({ code }) => code)];
  expect(codes).not.toEqual([]);
  expect(codes).not.toContain('INTERNAL_SERVER_ERROR');
  return [...new Set(codes)];
}

const send = async (mutation: Mutation, filling: Filling, length?: ListLength, bearer = world.place.operator) =>
  codesOf(await product.ask(bearer, operationOf(mutation), { input: filled(mutation.input, filling, length) }));

const ID_NUMBER = `44089919910101123${checkCharacter('44089919910101123')}`;

/** Values that fit by the name of their field. */
const sound: Filling = (field, type, [firstValue]) => {
  if (firstValue) return firstValue;
  const byName: Record<string, unknown> = {
    ...world.ids,
    idNumber: ID_NUMBER,
    creditCode: CREDIT_CODE,
    phone: '13812345678',
    contactPhone: '13812345678',
    code: 'X-01',
    adminCode: '990101',
    url: 'https://example.org/photo.jpg',
    sha256: 'ab'.repeat(32),
    startsOn: `${THIS_YEAR}-01-01`,
    endsOn: `${THIS_YEAR + 1}-01-01`,
    joinedOn: '2001-07-01',
    categoryCode: 'HH-01',
    parentKey: undefined,
    idempotencyKey: `test-${Math.random()}`,
    builtYear: 2001,
    weeklyMinutes: 60,
    stars: 3,
  };
  if (field in byName) return byName[field];
  return (
    { ID: 'unknown', DateTime: '2026-01-01T00:00:00.000Z', LocalDate: '2026-01-01', Int: 1, SafeInt: 1, Float: 1 }[
      type
    ] ?? 'text'
  );
};

const having = (...kinds: readonly string[]) =>
  mutations.filter(({ input }) => kinds.some((kind) => partsOf(input).scalars.has(kind)));

describe.each(['x_unknown', '{"$gt":""}', "' OR 1=1 --", '__proto__', '$where', '\u0000', ''])('the id %j', (id) => {
  it.each(having('ID'))('is unknown to $name', async (mutation) => {
    const codes = await send(mutation, (field, type, values) => (type === 'ID' ? id : sound(field, type, values)));
    expect(codes).not.toContain('FORBIDDEN');
  });

  it('has changed nothing', unchanged);
});

describe('ids of another community', () => {
  it.each(having('ID'))('are out of reach of its operator: $name', async (mutation) => {
    const foreign = await world.place.as('DISTRICT_OPERATOR', OTHER_COMMUNITY, 'per_test_foreign');
    const grid: Record<string, unknown> = { kind: 'GRID', parentId: COMMUNITY, adminCode: undefined };
    const filling: Filling = (field, type, values) =>
      /^areas?Define$/.test(mutation.name) && field in grid ? grid[field] : sound(field, type, values);
    for (const code of await send(mutation, filling, undefined, foreign)) {
      expect(['NOT_FOUND', 'FORBIDDEN']).toContain(code);
    }
  });

  it('has changed nothing', unchanged);
});

describe('values of another kind', () => {
  const OPERATOR = { $gt: '' };

  it.each(having('ID', 'String', 'DateTime', 'LocalDate'))('operators as strings: $name', async (mutation) => {
    const filling: Filling = (field, type, values) =>
      ['Int', 'SafeInt', 'Float', 'Boolean'].includes(type) || values.length ? sound(field, type, values) : OPERATOR;
    expect(await send(mutation, filling)).toEqual(['BAD_USER_INPUT']);
  });

  it.each(having('enum'))('words that are in no enumeration: $name', async (mutation) => {
    const filling: Filling = (field, type, values) => (values.length ? 'NONSENSE' : sound(field, type, values));
    expect(await send(mutation, filling)).toEqual(['BAD_USER_INPUT']);
  });

  it.each(
    having('Int', 'SafeInt', 'Float').flatMap((mutation) =>
      [-5, 2_147_483_647].map((number) => ({ ...mutation, number })),
    ),
  )('the number $number: $name', async ({ number, ...mutation }) => {
    const filling: Filling = (field, type, values) =>
      ['Int', 'SafeInt', 'Float'].includes(type) ? number : sound(field, type, values);
    const codes = await send(mutation, filling);
    expect(codes).toContain(mutation.name === 'communityRegrid' ? 'CONFLICT' : 'INVALID_INPUT');
  });

  it.each(having('Int', 'SafeInt', 'Float'))('words and fractions as numbers: $name', async (mutation) => {
    for (const value of ['1; DROP TABLE', 1e300]) {
      const filling: Filling = (field, type, values) =>
        ['Int', 'SafeInt', 'Float'].includes(type) ? value : sound(field, type, values);
      expect(['BAD_USER_INPUT', 'INVALID_INPUT']).toContain((await send(mutation, filling))[0]);
    }
  });

  it('has changed nothing', unchanged);
});

describe('too much', () => {
  const ofStrings: Filling = (field, type, values) =>
    type === 'String' && !values.length ? '长'.repeat(5_000) : sound(field, type, values);

  it.each(having('String'))('text of 5,000 characters: $name', async (mutation) => {
    expect(await send(mutation, ofStrings)).toContain('INVALID_INPUT');
  });

  it.each(mutations.filter(({ input }) => partsOf(input).lists.size > 0))(
    'lists of 3,000 entries: $name',
    async (mutation) => {
      for (const list of partsOf(mutation.input).lists) {
        const codes = await send(mutation, sound, (field) => (field === list ? 3_000 : 1));
        expect(['INVALID_INPUT', 'PAYLOAD_TOO_LARGE']).toContain(codes[0]);
      }
    },
  );

  it('a body of 5 MB is not read to its end', async () => {
    const [mutation] = having('String') as [Mutation];
    const filling: Filling = (field, type, values) =>
      type === 'String' ? 'x'.repeat(5_000_000) : sound(field, type, values);
    expect(await send(mutation, filling)).toEqual(['PAYLOAD_TOO_LARGE']);
  });

  it('has changed nothing', unchanged);
});
