import { type LookupAddress, lookup } from 'node:dns';
import { BlockList, isIP } from 'node:net';

/** Longest address of an endpoint, in characters. */
export const MAX_URL_LENGTH = 500;

/** Addresses that are not reached from the public internet, or stand for others that are not (IANA special-purpose registries). */
const PRIVATE: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 96],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

const FAMILIES = { 4: 'ipv4', 6: 'ipv6' } as const;

// A list for each family: in one list the mapped addresses of IPv6 would stand for all of IPv4.
const blocked = { 4: new BlockList(), 6: new BlockList() };
for (const [network, bits] of PRIVATE) {
  const family = isIP(network) === 6 ? 6 : 4;
  blocked[family].addSubnet(network, bits, FAMILIES[family]);
}

/** Not an address of the public internet; whatever is no address at all is private, too. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  return family !== 4 && family !== 6 ? true : blocked[family].check(address, FAMILIES[family]);
}

const LOOPBACK = ['localhost', '127.0.0.1', '::1'];

/** The host without the brackets of an IPv6 address. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

/**
 * Whether an address may be called at all, as far as its words tell: https without a password; http only to this machine
 * and only outside of production; in production no literal private address. Where a name leads to is checked on connecting.
 */
export function mayCall(text: string, production: boolean): boolean {
  if (text.length > MAX_URL_LENGTH || !URL.canParse(text)) return false;
  const url = new URL(text);
  const host = hostOf(url);
  if (url.username || url.password || url.hash) return false;
  if (url.protocol === 'http:') return !production && LOOPBACK.includes(host);
  if (url.protocol !== 'https:') return false;
  if (!production) return true;
  return isIP(host) ? !isPrivateAddress(host) : !/(^|\.)(localhost|local|internal)\.?$/i.test(host);
}

type Found = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;

/** A name leads to addresses that must not be called. */
export class PrivateAddress extends Error {}

/**
 * Resolves as `net.connect` asks, and refuses names of which any address is private; the connection goes to what was
 * checked, so a name that answers differently the next time gains nothing.
 */
export function publicLookup(host: string, options: { readonly all?: boolean | undefined }, found: Found): void {
  lookup(host, { all: true }, (error, addresses) => {
    if (error) return found(error, '');
    const [first] = addresses;
    if (!first || addresses.some(({ address }) => isPrivateAddress(address)))
      return found(new PrivateAddress(host), '');
    return options.all ? found(null, addresses) : found(null, first.address, first.family);
  });
}
