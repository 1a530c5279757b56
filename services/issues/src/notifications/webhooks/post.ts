import { type ClientRequest, type IncomingMessage, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { DeliveryError } from '../channel.ts';
import { mayCall, PrivateAddress, publicLookup } from './address.ts';

/** Milliseconds for the whole call, and bytes read of an answer before it is cut off. */
export const CALL_LIMIT_MS = 10_000;
export const MAX_ANSWER_BYTES = 65_536;

/** Whether only public addresses are called, and how long at most. */
export type Conditions = { readonly production: boolean; readonly limitMs?: number };

/** The endpoint has gone for good (RFC 9110 §15.5.11). */
const GONE = 410;

/**
 * Posts JSON and waits for a 2xx. Redirects are not followed; in production only public addresses are called.
 * @throws DeliveryError
 */
export async function post(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  { production, limitMs = CALL_LIMIT_MS }: Conditions,
): Promise<void> {
  if (!mayCall(url, production)) throw new DeliveryError('the address may not be called', true);
  const status = await call(url, body, headers, { production, limitMs }).catch((error: Error) => {
    if (error instanceof PrivateAddress) throw new DeliveryError('the name leads to a private address');
    throw new DeliveryError(reasonOf(error, limitMs));
  });
  if (status >= 200 && status < 300) return;
  throw new DeliveryError(`the endpoint answered ${status}`, status === GONE);
}

/** What may be told of a failed call: the code of the system, never what was sent. */
function reasonOf(error: NodeJS.ErrnoException, limitMs: number): string {
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return `no answer within ${limitMs} ms`;
  return `the call failed (${error.code ?? error.name})`;
}

function call(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  { production, limitMs }: Required<Conditions>,
): Promise<number> {
  const send = url.startsWith('https:') ? httpsRequest : httpRequest;
  const options = {
    method: 'POST',
    // A connection of its own: one that is kept could lead to an address that was never checked.
    agent: false as const,
    signal: AbortSignal.timeout(limitMs),
    headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    ...(production && { lookup: publicLookup }),
  };
  return new Promise((resolve, fail) => {
    const request: ClientRequest = send(url, options, (answer) => void statusOf(answer).then(resolve, fail));
    request.on('error', fail);
    request.end(body);
  });
}

/** The status once the answer is over; one that is too long counts by its status and is cut off. */
function statusOf(answer: IncomingMessage): Promise<number> {
  return new Promise((resolve, fail) => {
    const status = answer.statusCode ?? 0;
    let bytes = 0;
    answer.on('data', (part: Buffer) => {
      bytes += part.length;
      if (bytes > MAX_ANSWER_BYTES) {
        resolve(status);
        answer.destroy();
      }
    });
    answer.on('end', () => resolve(status));
    answer.on('error', fail);
  });
}
