import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { START_LIMIT_MS } from '../actors.ts';
import { type Product, startProduct } from '../product.ts';
import { COMMUNITY, OTHER_COMMUNITY } from '../scenarios/neighbourhood.ts';
import { type Everything, settleEverything } from './everything.ts';
import { type Filling, type Mutation, mutations, partsOf } from './mutations.ts';
import { type Nonsense, wrongAnswers } from './refusals.ts';
import { soundFor, soundLengthsFor } from './soundInputs.ts';

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

/** One more entry than the longest list may have, that of the buildings of a community. */
const LONG_LIST = 2_001;

const NUMBERS: readonly string[] = ['Int', 'SafeInt', 'Float'];

const having = (...kinds: readonly string[]) =>
  mutations.filter(({ input }) => kinds.some((kind) => partsOf(input).scalars.has(kind)));

/** Fills each input soundly but for what `spoilt` says; it returns undefined for what is to stay sound. */
const spoiling =
  (spoilt: (type: string, isEnum: boolean) => unknown) =>
  (mutation: Mutation): Filling => {
    const sound = soundFor(world, mutation);
    return (field, type, values, around) => spoilt(type, values.length > 0) ?? sound(field, type, values, around);
  };

const refuse = async (of: readonly Mutation[], nonsense: Omit<Nonsense, 'bearer'> & { bearer?: string }) =>
  expect(await wrongAnswers(product, of, { bearer: world.place.operator, ...nonsense })).toEqual([]);

const only = (code: string) => (codes: readonly string[]) => codes.length === 1 && codes[0] === code;
const among =
  (...some: string[]) =>
  (codes: readonly string[]) =>
    codes.every((code) => some.includes(code));

describe.each(['x_unknown', '{"$gt":""}', "' OR 1=1 --", '__proto__', '$where', '\u0000', ''])('the id %j', (id) => {
  it('is unknown to every mutation, and changes nothing', async () => {
    const right = (codes: readonly string[]) => !codes.includes('FORBIDDEN');
    await refuse(having('ID'), {
      filling: spoiling((type) => (type === 'ID' ? id : undefined)),
      right,
      together: true,
    });
    await unchanged();
  });
});

describe('ids of another community', () => {
  it('are out of reach of its operator, whatever the mutation', async () => {
    const bearer = await world.place.as('DISTRICT_OPERATOR', OTHER_COMMUNITY, 'per_test_foreign');
    const grid: Record<string, unknown> = { kind: 'GRID', parentId: COMMUNITY, adminCode: undefined };
    const filling = (mutation: Mutation): Filling => {
      const sound = soundFor(world, mutation);
      const defines = /^areas?Define$/.test(mutation.name);
      return (field, ...more) => (defines && field in grid ? grid[field] : sound(field, ...more));
    };
    await refuse(having('ID'), { bearer, filling, right: among('NOT_FOUND', 'FORBIDDEN') });
    await unchanged();
  });
});

describe('values of another kind', () => {
  it('operators are no strings', async () => {
    const spoilt = (type: string, isEnum: boolean) =>
      NUMBERS.includes(type) || type === 'Boolean' || isEnum ? undefined : { $gt: '' };
    await refuse(having('ID', 'String', 'DateTime', 'LocalDate'), {
      filling: spoiling(spoilt),
      right: only('BAD_USER_INPUT'),
    });
  });

  it('words that are in no enumeration', async () => {
    const filling = spoiling((_, isEnum) => (isEnum ? 'NONSENSE' : undefined));
    await refuse(having('enum'), { filling, right: only('BAD_USER_INPUT') });
  });

  it('words as truths', async () => {
    const filling = spoiling((type) => (type === 'Boolean' ? 'yes' : undefined));
    await refuse(having('Boolean'), { filling, right: only('BAD_USER_INPUT') });
  });

  it.each([-5, 2_147_483_647])('the number %i', async (number) => {
    await refuse(having(...NUMBERS), {
      filling: spoiling((type) => (NUMBERS.includes(type) ? number : undefined)),
      right: (codes, { name }) => codes.includes(name === 'communityRegrid' ? 'CONFLICT' : 'INVALID_INPUT'),
      together: true,
    });
  });

  it.each(['1; DROP TABLE', 1e300])('%j as a number', async (value) => {
    await refuse(having(...NUMBERS), {
      filling: spoiling((type) => (NUMBERS.includes(type) ? value : undefined)),
      right: ([first = '']) => among('BAD_USER_INPUT', 'INVALID_INPUT')([first]),
    });
  });

  it('have changed nothing', unchanged);
});

describe('too much', () => {
  const ofStrings = (text: string) => spoiling((type) => (type === 'String' ? text : undefined));

  it('text of 5,000 characters', async () => {
    const right = (codes: readonly string[]) => codes.includes('INVALID_INPUT');
    await refuse(having('String'), { filling: ofStrings('长'.repeat(5_000)), right });
  });

  it('lists of more entries than any may have', async () => {
    const lists = mutations.flatMap((mutation) =>
      [...partsOf(mutation.input).lists].map((list) => ({ ...mutation, list })),
    );
    await refuse(lists, {
      filling: spoiling(() => undefined),
      length: (mutation) => (field) =>
        'list' in mutation && field === mutation.list ? LONG_LIST : soundLengthsFor(mutation)(field),
      right: ([first = '']) => among('INVALID_INPUT', 'PAYLOAD_TOO_LARGE')([first]),
    });
  });

  it('a body of 5 MB is not read to its end', async () => {
    await refuse(having('String').slice(0, 1), {
      filling: ofStrings('x'.repeat(5_000_000)),
      right: only('PAYLOAD_TOO_LARGE'),
    });
  });

  it('has changed nothing', unchanged);
});
