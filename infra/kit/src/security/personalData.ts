import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { Secrets } from './secrets.ts';

const ALGORITHM = 'aes-256-gcm';
const VERSION = 'v1';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Letters of a person id taken from its keyed hash: 125 bits. */
const PERSON_ID_LETTERS = 25;

/** Encrypts personal data at rest and names persons without showing who they are (PIPL arts. 51, 73). */
export type PersonalData = {
  /** AES-256-GCM; the context (e.g. `memberReport.phone`) must be the same when opening. */
  seal(context: string, text: string): string;
  /** @throws when the value was changed or sealed in another context. */
  open(context: string, sealed: string): string;
  /** Keyed hash under which a value can be found without being readable. */
  blindIndex(context: string, text: string): string;
  /** The same person has the same id in every service: a keyed hash of the citizen id number. */
  personId(idNumber: string): string;
};

export function personalDataOf(secrets: Secrets): PersonalData {
  const derive = (secret: string, purpose: string) => Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
  const key = derive(secrets.personalData, 'seal');
  const indexKey = derive(secrets.personalData, 'blind-index');
  const personKey = derive(secrets.personId, 'person-id');
  return {
    seal: (context, text) => seal(key, context, text),
    open: (context, sealed) => open(key, context, sealed),
    blindIndex: (context, text) => createHmac('sha256', indexKey).update(`${context}\0${text}`).digest('base64url'),
    personId: (idNumber) => {
      const hash = createHmac('sha256', personKey).update(idNumber.trim().toUpperCase()).digest();
      return `per_${base32(hash).slice(0, PERSON_ID_LETTERS)}`;
    },
  };
}

function seal(key: Buffer, context: string, text: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return `${VERSION}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`;
}

function open(key: Buffer, context: string, sealed: string): string {
  const [version, encoded] = sealed.split('.');
  if (version !== VERSION || !encoded) throw new TypeError('not a sealed value');
  const bytes = Buffer.from(encoded, 'base64url');
  const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE_BYTES)).setAAD(Buffer.from(context));
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
}

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function base32(bytes: Buffer): string {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  let text = '';
  for (let shift = BigInt(bytes.length * 8 - 5); shift >= 0n; shift -= 5n)
    text += LETTERS[Number((bits >> shift) & 31n)];
  return text;
}

/** 张三丰 → 张**; a lone character stays. */
export const maskName = (name: string): string =>
  [...name].map((letter, index) => (index === 0 ? letter : '*')).join('');

/** 13812345678 → 138****5678. */
export const maskPhone = (phone: string): string =>
  phone.length < 8 ? '****' : `${phone.slice(0, 3)}****${phone.slice(-4)}`;
