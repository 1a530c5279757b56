import type { GraphAnswer, Product } from '../product.ts';
import { filled, type Filling, type ListLength, type Mutation, operationOf } from './mutations.ts';
import { soundLengthsFor } from './soundInputs.ts';

/** Requests under way at once. */
const AT_ONCE = 8;

/** Mutations of one request where several go together. */
const TOGETHER = 15;

type Refusal = { readonly code: string; readonly message: string; readonly field?: readonly string[] | null };
type Answer = GraphAnswer<Record<string, { readonly userErrors: readonly Refusal[] } | null> | null>;

/** Nonsense for each of some mutations. */
export type Nonsense = {
  readonly bearer: string;
  filling(mutation: Mutation): Filling;
  /** Lists are of a sound length without it. */
  length?(mutation: Mutation): ListLength;
  /** Whether these are the codes to refuse it with. */
  right(codes: readonly string[], mutation: Mutation): boolean;
  /** Several mutations to a request; not for what the gateway refuses as a whole. */
  readonly together?: boolean;
};

/**
 * Sends nonsense to mutations. Each has to refuse it with the right codes, every one with a message and none for an
 * accident of its own.
 * @returns those that did not, with what they said
 */
export async function wrongAnswers(
  { ask }: Pick<Product, 'ask'>,
  mutations: readonly Mutation[],
  { bearer, filling, length = soundLengthsFor, right, together = false }: Nonsense,
): Promise<string[]> {
  const wrong: string[] = [];
  const send = async (batch: readonly Mutation[]): Promise<void> => {
    const inputs = batch.map((one) => [one.name, filled(one.input, filling(one), length(one))] as const);
    const { data, errors = [] }: Answer = await ask(bearer, operationOf(batch), Object.fromEntries(inputs));
    // An error beside the payloads takes the answers of the others with it.
    if (errors.length > 0 && batch.length > 1) {
      for (const one of batch) await send([one]);
      return;
    }
    for (const one of batch) {
      const thrown = errors.map(({ extensions, message }) => ({ code: extensions.code, message }));
      const refusals: Refusal[] = [...thrown, ...(data?.[one.name]?.userErrors ?? [])];
      const codes = [...new Set(refusals.map(({ code }) => code))];
      if (!isRefusal(refusals) || !right(codes, one)) wrong.push(`${one.name}: ${refusals.map(shown).join(' · ')}`);
    }
  };
  const size = together ? TOGETHER : 1;
  const waiting = Array.from({ length: Math.ceil(mutations.length / size) }, (_, index) =>
    mutations.slice(index * size, (index + 1) * size),
  );
  const sender = async () => {
    for (let batch = waiting.shift(); batch; batch = waiting.shift()) await send(batch);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sender));
  return wrong;
}

const isRefusal = (refusals: readonly Refusal[]): boolean =>
  refusals.length > 0 && refusals.every(({ code, message }) => message !== '' && code !== 'INTERNAL_SERVER_ERROR');

const shown = ({ code, message, field }: Refusal): string =>
  `${code} ${field?.join('.') ?? ''} (${message.slice(0, 80)})`;
