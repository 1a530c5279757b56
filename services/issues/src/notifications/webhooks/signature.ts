import { createHmac, timingSafeEqual } from 'node:crypto';

/** Header with time and signature: `t=<seconds since 1970>,v1=<HMAC-SHA256 in hex>`. */
export const SIGNATURE_HEADER = 'linli-signature';

/** How old a signed request may be before a receiver turns it away, in seconds. */
export const REPLAY_WINDOW_SECONDS = 300;

const hmac = (secret: string, seconds: number, body: string): string =>
  createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');

/** Signs a body together with the time of sending, so that neither can be exchanged. */
export function sign(secret: string, body: string, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1_000);
  return `t=${seconds},v1=${hmac(secret, seconds, body)}`;
}

/** As a receiver checks it: right key, right body, sent within the replay window. */
export function verify(secret: string, body: string, header: string, at: Date): boolean {
  const [, time, signature = ''] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header) ?? [];
  const seconds = Number(time);
  if (!signature || Math.abs(at.getTime() / 1_000 - seconds) > REPLAY_WINDOW_SECONDS) return false;
  return timingSafeEqual(Buffer.from(hmac(secret, seconds, body)), Buffer.from(signature));
}
