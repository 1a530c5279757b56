import { describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import { IDENTITY_SKEW_SECONDS, identityKey, identityVerifier, signIdentity } from '../src/security/identity.ts';
import { maskName, maskPhone, personalDataOf } from '../src/security/personalData.ts';
import { mayAnywhere, mayOn, nodesFor, type Viewer } from '../src/security/viewer.ts';

const secrets = { identity: 'i'.repeat(32), personalData: 'd'.repeat(32), personId: 'p'.repeat(32) };
const viewer: Viewer = {
  id: 'per_1',
  name: '王',
  grants: [{ role: 'GRID_WORKER', node: 'are_2', scopes: ['issue:dispatch'] }],
};

describe('R4 personal data', () => {
  const data = personalDataOf(secrets);

  it('R4 opens what it sealed, only in the same context and unchanged', () => {
    const sealed = data.seal('person.phone', '13812345678');
    expect(sealed).not.toContain('138');
    expect(data.open('person.phone', sealed)).toBe('13812345678');
    expect(() => data.open('person.name', sealed)).toThrow();
    expect(() => data.open('person.phone', `${sealed.slice(0, -2)}AA`)).toThrow();
  });

  it('R4 seals the same text differently each time, and finds it by its blind index', () => {
    expect(data.seal('a', 'x')).not.toBe(data.seal('a', 'x'));
    expect(data.blindIndex('a', 'x')).toBe(data.blindIndex('a', 'x'));
    expect(data.blindIndex('a', 'x')).not.toBe(data.blindIndex('b', 'x'));
  });

  it('R4 names the same person the same, whatever the case of the check character', () => {
    expect(data.personId('11010519491231002x')).toBe(data.personId(' 11010519491231002X'));
    expect(data.personId('11010519491231002X')).toMatch(/^per_[0-9A-HJKMNP-TV-Z]{25}$/);
    expect(personalDataOf({ ...secrets, personId: 'q'.repeat(32) }).personId('11010519491231002X')).not.toBe(
      data.personId('11010519491231002X'),
    );
  });

  it('R4 masks', () => {
    expect([maskName('欧阳静怡'), maskName('王'), maskPhone('13812345678'), maskPhone('110')]).toEqual([
      '欧***',
      '王',
      '138****5678',
      '****',
    ]);
  });
});

describe('identity', () => {
  const key = identityKey(secrets.identity);
  const verify = identityVerifier(key);

  it('passes what the gateway signed', async () => {
    expect(await verify(await signIdentity(key, viewer))).toEqual(viewer);
  });

  /** An identity that has expired so many seconds ago by the clock of the service. */
  const expired = (seconds: number): Promise<string> =>
    new SignJWT({ name: '', scopes: [], grants: [] })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject('per_1')
      .setIssuer('linli-gateway')
      .setAudience('linli-subgraph')
      .setExpirationTime(Math.floor(Date.now() / 1_000) - seconds)
      .sign(key);

  it('bears clocks that differ, in either direction, the second time as the first', async () => {
    for (const seconds of [IDENTITY_SKEW_SECONDS - 30, -IDENTITY_SKEW_SECONDS]) {
      const token = await expired(seconds);
      for (const _ of ['verified', 'remembered']) expect(await verify(token)).toMatchObject({ id: 'per_1' });
    }
  });

  it('refuses everything else', async () => {
    const foreign = await signIdentity(identityKey('x'.repeat(32)), viewer);
    const late = await expired(IDENTITY_SKEW_SECONDS + 5);
    const elsewhere = await new SignJWT({})
      .setProtectedHeader({ alg: 'HS256' })
      .setAudience('other')
      .setExpirationTime('1m')
      .sign(key);
    for (const token of [undefined, '', 'nonsense', foreign, late, elsewhere])
      expect(await verify(token)).toBeUndefined();
  });
});

describe('scope', () => {
  it('reaches down the subtree of the node and nowhere else', () => {
    expect(mayOn(viewer, 'issue:dispatch', ['are_1', 'are_2', 'are_3'])).toBe(true);
    expect(mayOn(viewer, 'issue:dispatch', ['are_1'])).toBe(false);
    expect(mayOn(viewer, 'issue:read', ['are_2'])).toBe(false);
    expect(mayAnywhere(viewer, 'issue:dispatch')).toBe(true);
    expect(nodesFor(viewer, 'issue:dispatch')).toEqual(['are_2']);
  });
});
