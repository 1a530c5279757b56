import type { TokenClaims } from '@linli/gateway/authenticate';

/** How long the loader waits for news to reach every service before it gives up, in milliseconds. */
const NEWS_LIMIT_MS = 30_000;

type UserError = { readonly code: string; readonly message: string; readonly field: readonly string[] | null };

/** Codes that pass by themselves: the area's news has not arrived yet, or another write was faster. */
const PASSING = new Set(['AREA_NOT_FOUND', 'CONFLICT']);

export type Client = {
  /** Sends one operation with one field; answers that field's value. @throws when the graph says no. */
  ask<T>(query: string, variables?: Record<string, unknown>): Promise<T>;
  /** The same graph as somebody else sees it. */
  as(claims: TokenClaims): Promise<Client>;
};

export type TokenMaker = (claims: TokenClaims) => Promise<string>;

/** Speaks GraphQL to the gateway as any front end would. */
export async function createClient(url: string, claims: TokenClaims, tokenOf: TokenMaker): Promise<Client> {
  const token = await tokenOf(claims);
  const send = async (query: string, variables: Record<string, unknown>) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'accept-language': 'en' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as {
      data?: Record<string, unknown>;
      errors?: { message: string }[];
    };
    if (errors?.length || !data)
      throw new Error(`the graph answered ${JSON.stringify(errors?.slice(0, 3)).slice(0, 2_000)}`);
    return Object.values(data)[0] as { userErrors?: readonly UserError[] };
  };
  return {
    as: (other) => createClient(url, other, tokenOf),
    async ask<T>(query: string, variables: Record<string, unknown> = {}) {
      const until = Date.now() + NEWS_LIMIT_MS;
      for (;;) {
        const value = await send(query, variables);
        const refused = value?.userErrors ?? [];
        if (refused.length === 0) return value as T;
        // What else is wrong may only follow from it: a parent in the same input that is not there yet.
        if (!refused.some(({ code }) => PASSING.has(code)) || Date.now() > until)
          throw new Error(`the graph refused: ${JSON.stringify(refused.slice(0, 3))}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
  };
}

/** Works on all items, at most `limit` at once, and stops at the first failure. */
export async function inParallel<T>(
  items: readonly T[],
  limit: number,
  work: (item: T, index: number) => Promise<void>,
): Promise<void> {
  const entries = items.entries();
  const worker = async () => {
    for (const [index, item] of entries) await work(item, index);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
}
