import { expect } from '@jest/globals';
import { eventually } from '@linli/kit/testing/harness.ts';
import type { ProductClient } from './product.ts';

/** How long a product may take to start in a test, or to be set up, in milliseconds. */
export const START_LIMIT_MS = 60_000;

export type UserError = { readonly code: string; readonly message: string; readonly field: readonly string[] | null };
export type Payload<T> = T & { readonly userErrors: readonly UserError[] };

/** Codes by which a service says that news of another has not reached it yet. */
const NOT_YET = new Set(['AREA_NOT_FOUND', 'CONFLICT']);

/** Speaks for people with roles: `act` hands on what the graph says, `done` insists that it was done. */
export function actorsOf(product: ProductClient) {
  const read = async <T>(bearer: string, query: string, variables: Record<string, unknown> = {}): Promise<T> => {
    const { data, errors } = await product.ask<T>(bearer, query, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  const act = async <T>(bearer: string, field: string, input: object, selection: string): Promise<Payload<T>> => {
    const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} userErrors { code message field } } }`;
    const data = await read<Record<string, Payload<T>>>(bearer, query, { input });
    return data[field] as Payload<T>;
  };
  return {
    read,
    act,
    /** Token of somebody with one role on one node. */
    as: (role: string, node: string, sub = `per_test_${role.toLowerCase()}`) =>
      product.token({ sub, name: sub, grants: [{ role, node }] }),
    async codes(bearer: string, field: string, input: object): Promise<string[]> {
      const { userErrors } = await act(bearer, field, input, '');
      return userErrors.map(({ code }) => code);
    },
    /** Waits for the news an input depends on; any other refusal is a failure. */
    done<T>(bearer: string, field: string, input: object, selection: string): Promise<Payload<T>> {
      return eventually(async () => {
        const payload = await act<T>(bearer, field, input, selection);
        if (payload.userErrors.some(({ code }) => NOT_YET.has(code)))
          throw new Error(JSON.stringify(payload.userErrors));
        expect(payload.userErrors).toEqual([]);
        return payload;
      });
    },
  };
}

export type Actors = ReturnType<typeof actorsOf>;
