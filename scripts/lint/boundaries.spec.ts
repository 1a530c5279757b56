import { describe, expect, it } from '@jest/globals';
import { importsOf } from './imports.ts';
import { targetOf, violations, workspaceOf } from './rules.ts';

const specifiersIn = (...lines: string[]) => importsOf(lines.join('\n')).map(({ specifier }) => specifier);

/** The rules an import breaks, without file and line. */
const broken = (path: string, specifier: string) =>
  violations(path, [{ specifier, line: 1 }]).map((line) => /^[^ ]+ (.*) \('/.exec(line)?.[1]);

describe('importsOf', () => {
  it('finds every form of import, types and re-exports included', () => {
    const found = specifiersIn(
      "import a from 'one';",
      "import type { B } from 'two';",
      'import {',
      '  c as d, // the best one',
      '  type E,',
      '} from "three";',
      "import 'four';",
      "export * as f from 'five';",
      "export { g } from 'six';",
      "const h = await import('seven');",
      "type I = import('eight').I;",
      "import j, * as k from 'nine';",
    );
    expect(found).toEqual(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']);
  });

  it('leaves declarations and prose alone', () => {
    const found = specifiersIn(
      "export const from = 'x';",
      "export function f(from = 'y') {}",
      "// import a from 'z';",
      " * import b from 'z';",
      "log('import c from z');",
      "object.import('z');",
    );
    expect(found).toEqual([]);
  });

  it('tells the line', () => {
    expect(importsOf("\n\nimport { a } from 'x';\n")).toEqual([{ specifier: 'x', line: 3 }]);
  });
});

describe('targetOf', () => {
  it.each([
    [
      'services/issues/src/intake/report.ts',
      '../../../residents/src/x.ts',
      { kind: 'workspace', name: 'services/residents' },
    ],
    ['services/issues/src/intake/report.ts', '../config.ts', { kind: 'workspace', name: 'services/issues' }],
    ['scripts/start.ts', '@linli/issues/module', { kind: 'workspace', name: 'services/issues' }],
    ['gateway/src/main.ts', '@linli/kit/config', { kind: 'workspace', name: 'infra/kit' }],
    ['gateway/src/main.ts', '@linli/gateway/module', { kind: 'workspace', name: 'gateway' }],
    ['gateway/src/main.ts', 'node:fs/promises', { kind: 'builtin', name: 'fs' }],
    ['gateway/src/main.ts', '@apollo/server/plugin', { kind: 'package', name: '@apollo/server' }],
    ['gateway/src/main.ts', 'graphql/language/index.js', { kind: 'package', name: 'graphql' }],
  ])('%s → %s', (path, specifier, target) => {
    expect(targetOf(path, specifier)).toEqual(target);
  });

  it('knows where a file lies', () => {
    expect(
      ['services/issues/src/a.ts', 'infra/kit/src/a.ts', 'gateway/a.ts', 'scripts/a.ts', 'jest.config.mjs'].map(
        workspaceOf,
      ),
    ).toEqual(['services/issues', 'infra/kit', 'gateway', 'scripts', '.']);
  });
});

describe('boundaries', () => {
  it.each([
    ['services/issues/src/a.ts', '@linli/residents/module', 'another service'],
    ['services/issues/test/a.int.spec.ts', '../../residents/src/module.ts', 'another service'],
    ['services/issues/src/a.ts', '@linli/gateway/module', 'another service'],
    ['gateway/src/a.ts', '@linli/issues/module', 'another service'],
    ['infra/kit/src/a.ts', '../../../services/issues/src/module.ts', 'infra never'],
    ['infra/kit/src/a.ts', '@linli/gateway/module', 'infra never'],
    ['infra/embedded/src/a.ts', '@linli/kit', 'infra/embedded imports no other'],
    ['infra/embedded/test/a.spec.ts', '../../kit/src/index.ts', 'infra/embedded imports no other'],
    ['infra/contracts/src/a.ts', '@linli/kit', 'infra/contracts imports only'],
    ['infra/contracts/src/a.ts', 'lodash', 'infra/contracts imports only'],
    ['infra/contracts/src/a.ts', 'node:fs', 'infra/contracts imports only'],
    ['infra/contracts/test/a.spec.ts', '@linli/kit', 'infra/contracts imports only'],
    ['services/issues/src/graphql/Query.ts', 'mongoose', 'never import mongoose'],
    ['gateway/src/a.ts', 'mongoose', 'never import mongoose'],
    ['services/issues/src/a.ts', 'kafkajs', 'only in infra/kit'],
    ['gateway/src/a.ts', 'ioredis', 'only in infra/kit'],
    ['scripts/bench/main.ts', 'bullmq', 'only in infra/kit'],
    ['services/issues/src/a.ts', 'node:process', 'read the environment'],
    ['gateway/src/a.ts', 'process', 'read the environment'],
  ])('%s may not import %s', (path, specifier, rule) => {
    expect(broken(path, specifier)).toEqual([expect.stringContaining(rule)]);
  });

  it.each([
    ['services/issues/src/a.ts', '@linli/kit/outbox'],
    ['services/issues/src/a.ts', '@linli/contracts'],
    ['services/issues/src/a.ts', '../config.ts'],
    ['services/issues/src/intake/issueRepository.ts', 'mongoose'],
    ['services/issues/test/a.int.spec.ts', 'node:process'],
    ['gateway/src/a.ts', '@linli/kit'],
    ['infra/kit/src/bus/kafka.ts', 'kafkajs'],
    ['infra/kit/src/config.ts', 'node:process'],
    ['infra/kit/src/a.ts', '@linli/contracts'],
    ['infra/contracts/src/a.ts', 'zod'],
    ['infra/contracts/src/a.ts', './b.ts'],
    ['infra/contracts/test/a.spec.ts', '@jest/globals'],
    ['infra/embedded/test/a.spec.ts', 'mongoose'],
    ['scripts/start.ts', '@linli/issues/module'],
  ])('%s may import %s', (path, specifier) => {
    expect(broken(path, specifier)).toEqual([]);
  });
});
