import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { StartError } from '@linli/kit/config/environment.ts';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { demoViewers } from '../src/issuer/demoRoles.ts';
import { mintToken, publicKeys } from '../src/issuer/tokens.ts';

const realm = { issuer: 'https://issuer.example', audience: 'linli' };

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'linli-issuer-')), 'data');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

describe('development tokens', () => {
  it.each(demoViewers)('of $key hold with the published keys', async ({ claims }) => {
    const token = await mintToken(folder, claims, 60, realm);
    const { payload } = await jwtVerify(token, createLocalJWKSet(publicKeys(folder)), {
      ...realm,
      algorithms: ['ES256'],
    });
    expect(payload).toMatchObject(claims);
  });

  it('publish nothing private', () => {
    expect(publicKeys(folder).keys[0]).toEqual({
      kty: 'EC',
      crv: 'P-256',
      alg: 'ES256',
      use: 'sig',
      x: expect.any(String),
      y: expect.any(String),
      kid: expect.any(String),
    });
  });

  it('are signed by one key kept for its owner alone, whoever is first to make it', async () => {
    const script = `import { publicKeys } from ${JSON.stringify(new URL('../src/issuer/tokens.ts', import.meta.url).href)};
      process.stdout.write(publicKeys(${JSON.stringify(folder)}).keys[0].kid);`;
    const runs = Array.from({ length: 4 }, () =>
      promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]),
    );
    const kids = (await Promise.all(runs)).map(({ stdout }) => stdout);
    expect(new Set([...kids, publicKeys(folder).keys[0]?.kid]).size).toBe(1);
    expect(readdirSync(folder)).toEqual(['issuer.json']);
    expect(statSync(join(folder, 'issuer.json')).mode & 0o777).toBe(0o600);
  });

  it('are not made with a damaged key', () => {
    publicKeys(folder);
    writeFileSync(join(folder, 'issuer.json'), '{}');
    expect(() => publicKeys(folder)).toThrow(StartError);
  });
});
