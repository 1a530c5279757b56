import { expect } from '@jest/globals';
import type { TokenClaims } from '../src/identity/authenticate.ts';
import { mintToken } from '../src/issuer/tokens.ts';
import { realm } from './testGraph.ts';

export const resident: TokenClaims = {
  sub: 'per_test',
  name: '测试居民',
  grants: [{ role: 'RESIDENT', node: 'are_440803071004' }],
};

type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
  };
};

type Request = {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly headers?: Record<string, string>;
};

/** Asks the gateway as somebody without a token. */
export async function ask(url: string, { query, variables, headers = {} }: Request): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Answer['body'] };
}

/** Asks with a good token of a resident. */
export async function askAsResident(graph: { url: string; folder: string }, request: Request): Promise<Answer> {
  const authorization = await bearer(graph.folder);
  return ask(graph.url, { ...request, headers: { authorization, ...request.headers } });
}

export async function bearer(folder: string, claims = resident, lifetime = 60, as = realm): Promise<string> {
  return `Bearer ${await mintToken(folder, claims, lifetime, as)}`;
}

export function expectRefused(answer: Answer, status: number, code: string, message: RegExp): void {
  expect({ status: answer.status, code: answer.body.errors?.[0]?.extensions['code'] }).toEqual({ status, code });
  expect(answer.body.errors?.[0]?.message).toMatch(message);
}
