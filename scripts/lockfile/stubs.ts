// Which optional platform packages a package-lock.json lacks, and the entries that stand in for them.

/** One entry of the `packages` map of a version 3 lockfile, as far as this tool reads or writes it. */
export interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface Lockfile {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

/** What a platform package runs on, in the words of npm's `os`, `cpu` and `libc` fields. */
export type Platform = Required<Pick<LockEntry, 'os' | 'cpu'>> & Pick<LockEntry, 'libc'>;

const OS: Readonly<Record<string, string>> = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  win: 'win32',
  win32: 'win32',
  windows: 'win32',
};

/** `64` is turbo's way of saying x64. */
const CPU: Readonly<Record<string, string>> = {
  64: 'x64',
  arm: 'arm',
  arm64: 'arm64',
  ia32: 'ia32',
  loong64: 'loong64',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  x64: 'x64',
};

const LIBC: Readonly<Record<string, string>> = {
  gnu: 'glibc',
  gnueabihf: 'glibc',
  musl: 'musl',
  musleabihf: 'musl',
};

/** Reads the platform out of a package name such as `@oxlint/binding-linux-arm-musleabihf`; undefined if it names none. */
export function platformOf(packageName: string): Platform | undefined {
  const words = packageName.replace(/^@[^/]+\//, '').split('-');
  const find = (table: Readonly<Record<string, string>>) => words.map((word) => table[word]).find((hit) => hit);
  const [os, cpu, libc] = [find(OS), find(CPU), find(LIBC)];
  if (!os || !cpu) return undefined;
  return libc && os === 'linux' ? { os: [os], cpu: [cpu], libc: [libc] } : { os: [os], cpu: [cpu] };
}

/** The lockfile path a dependency of `from` resolves to, walking up as Node does; undefined if there is none. */
function resolveIn(packages: Lockfile['packages'], from: string, name: string): string | undefined {
  for (let folder = from; ; ) {
    const candidate = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (packages[candidate]) return candidate;
    if (folder === '') return undefined;
    const cut = folder.lastIndexOf('/node_modules/');
    folder = cut < 0 ? '' : folder.slice(0, cut);
  }
}

/** Stub entries by lockfile path, and the names whose platform cannot be read from the name. */
export interface Stubs {
  readonly entries: Readonly<Record<string, LockEntry>>;
  readonly unreadable: readonly string[];
}

/**
 * Finds every optional dependency with an exact version that no entry of the lockfile provides. The stub carries the
 * platform, so npm skips it elsewhere and fetches it by name and version where it fits.
 */
export function missingStubs({ packages }: Lockfile): Stubs {
  const entries: Record<string, LockEntry> = {};
  const unreadable: string[] = [];
  for (const [from, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const found = resolveIn({ ...packages, ...entries }, from, name);
      if (found && (entries[found] ?? packages[found])?.version === version) continue;
      if (found && !/^\d/.test(version)) continue;
      const platform = platformOf(name);
      if (!platform || !/^\d/.test(version)) {
        unreadable.push(`${name}@${version}`);
        continue;
      }
      const path = found ? `${from}/node_modules/${name}` : `node_modules/${name}`;
      entries[path] = { version, ...platform, ...(entry.dev ? { dev: true } : {}), optional: true };
    }
  }
  return { entries, unreadable };
}

/** The lockfile with its stubs, in npm's own order, and without the address of the registry it was made with. */
export function completeLockfile<T extends Lockfile>(lock: T, stubs: Stubs): T {
  const all = Object.entries({ ...lock.packages, ...stubs.entries }).map(([path, entry]) => {
    const { resolved, ...rest } = entry;
    return [path, resolved && /^https?:/.test(resolved) ? rest : entry] as const;
  });
  all.sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(all) };
}
