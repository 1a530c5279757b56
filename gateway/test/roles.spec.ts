import { describe, expect, it } from '@jest/globals';
import { identityKey, signIdentity } from '@linli/kit/security/identity.ts';
import { MAX_GRANTS } from '../src/identity/authenticate.ts';
import { ROLES, type RoleName, SCOPES, withScopes } from '../src/identity/roles.ts';

const names = Object.keys(ROLES) as RoleName[];

describe('the roles', () => {
  it.each(names)('%s has distinct scopes', (name) => {
    expect(new Set(ROLES[name].scopes).size).toBe(ROLES[name].scopes.length);
  });

  it('let nobody but the district operator define areas, manage accounts or replay events', () => {
    const others = names
      .filter((name) => name !== 'DISTRICT_OPERATOR')
      .flatMap((name) => ROLES[name].scopes as readonly string[]);
    for (const scope of ['area:define', 'time-account:manage', 'calendar:define', 'event:replay'])
      expect(others).not.toContain(scope);
  });

  it('let only secretary and district operator read personal data in the clear', () => {
    const readers = names.filter((name) => (ROLES[name].scopes as readonly string[]).includes('person:read-clear'));
    expect(readers).toEqual(['COMMUNITY_SECRETARY', 'DISTRICT_OPERATOR']);
  });

  it('give their scopes to grants; unknown ones, also names every object has, are left out', () => {
    const node = 'are_1';
    const granted = ['RESIDENT', 'EMPEROR', 'constructor', '__proto__'].map((role) => ({ role, node }));
    expect(withScopes(granted)).toEqual({
      grants: [{ role: 'RESIDENT', node, scopes: ROLES.RESIDENT.scopes }],
      unknown: ['EMPEROR', 'constructor', '__proto__'],
    });
  });
});

describe('the largest identity', () => {
  it('fits into the headers a server reads (16 KB) with room for others', async () => {
    const grant = { role: 'DISTRICT_OPERATOR', node: `are_${'4'.repeat(60)}`, scopes: SCOPES };
    const viewer = {
      id: 'p'.repeat(64),
      name: '名'.repeat(100),
      grants: Array.from({ length: MAX_GRANTS }, () => grant),
    };
    expect((await signIdentity(identityKey('x'.repeat(32)), viewer)).length).toBeLessThan(14_000);
  });
});
