// Who may import what (docs/adr/0002, 0003, 0004). A rule names files and what they must not import.
import { posix } from 'node:path';
import type { Import } from './imports.ts';

/** The workspace a repository path lies in: `services/issues`, `gateway`, `infra/kit`, `scripts`; `.` for the rest. */
export function workspaceOf(path: string): string {
  return /^(?:(?:services|infra)\/[^/]+|gateway|scripts)(?=\/|$)/.exec(path)?.[0] ?? '.';
}

const WORKSPACE_OF_PACKAGE: Readonly<Record<string, string>> = {
  contracts: 'infra/contracts',
  embedded: 'infra/embedded',
  kit: 'infra/kit',
  gateway: 'gateway',
};

/** What an import leads to: a workspace of the repository, a built-in module of Node, or a package. */
export type Target =
  | { readonly kind: 'workspace'; readonly name: string }
  | { readonly kind: 'builtin' | 'package'; readonly name: string };

/** Resolves a specifier as written in the file at `path` (relative to the repository, with `/`). */
export function targetOf(path: string, specifier: string): Target {
  if (specifier.startsWith('.')) {
    return { kind: 'workspace', name: workspaceOf(posix.join(posix.dirname(path), specifier)) };
  }
  const [first = '', second = ''] = specifier.split('/');
  if (first === '@linli') return { kind: 'workspace', name: WORKSPACE_OF_PACKAGE[second] ?? `services/${second}` };
  if (first.startsWith('node:') || first === 'process') return { kind: 'builtin', name: first.replace('node:', '') };
  return { kind: 'package', name: first.startsWith('@') ? `${first}/${second}` : first };
}

/** A file with one of its imports, as a rule sees it. */
interface Use {
  readonly path: string;
  readonly workspace: string;
  readonly isTest: boolean;
  readonly target: Target;
}

interface Rule {
  readonly says: string;
  readonly broken: (use: Use) => boolean;
}

const BROKERS = ['bullmq', 'ioredis', 'kafkajs'];
const CONTRACT_PACKAGES = ['yaml', 'zod'];
const isApplication = (workspace: string) => workspace === 'gateway' || workspace.startsWith('services/');
const leads = ({ target }: Use, kind: Target['kind']) => target.kind === kind;

const RULES: readonly Rule[] = [
  {
    says: 'a service or the gateway never imports another service or the gateway',
    broken: (use) =>
      isApplication(use.workspace) &&
      isApplication(use.target.name) &&
      leads(use, 'workspace') &&
      use.target.name !== use.workspace,
  },
  {
    says: 'infra never imports a service or the gateway',
    broken: (use) => use.workspace.startsWith('infra/') && leads(use, 'workspace') && isApplication(use.target.name),
  },
  {
    says: 'infra/embedded imports no other workspace',
    broken: (use) => use.workspace === 'infra/embedded' && leads(use, 'workspace') && use.target.name !== use.workspace,
  },
  {
    says: `infra/contracts imports only ${CONTRACT_PACKAGES.join(' and ')}`,
    broken: (use) =>
      use.workspace === 'infra/contracts' &&
      (leads(use, 'workspace')
        ? use.target.name !== use.workspace
        : !use.isTest && !CONTRACT_PACKAGES.includes(use.target.name)),
  },
  {
    says: 'resolvers and the gateway never import mongoose',
    broken: (use) =>
      /^(?:gateway|services\/[^/]+\/src\/graphql)\//.test(use.path) &&
      leads(use, 'package') &&
      use.target.name === 'mongoose',
  },
  {
    says: `${BROKERS.join(', ')} are imported only in infra/kit`,
    broken: (use) => use.workspace !== 'infra/kit' && leads(use, 'package') && BROKERS.includes(use.target.name),
  },
  {
    says: 'only infra/kit, scripts and tests read the environment: take values from the configuration',
    broken: (use) =>
      !use.isTest &&
      !['infra/kit', 'scripts'].includes(use.workspace) &&
      leads(use, 'builtin') &&
      use.target.name === 'process',
  },
];

/** `path:line: rule ('specifier')` for every import of a file that breaks a rule. */
export function violations(path: string, imports: readonly Import[]): string[] {
  const workspace = workspaceOf(path);
  const isTest = /\.spec\.ts$|(?:^|\/)test\//.test(path);
  return imports.flatMap(({ specifier, line }) => {
    const use = { path, workspace, isTest, target: targetOf(path, specifier) };
    return RULES.filter(({ broken }) => broken(use)).map(({ says }) => `${path}:${line}: ${says} ('${specifier}')`);
  });
}
