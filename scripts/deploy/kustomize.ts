// Renders what infra/kubernetes uses of kustomize, so that the checks need nothing but npm. Where kubectl is installed,
// checkKubernetes.ts compares the result with its own.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';

export type Manifest = {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string; readonly labels?: Record<string, string> };
} & Readonly<Record<string, unknown>>;

type Kustomization = {
  readonly namespace?: string;
  readonly resources?: readonly string[];
  readonly images?: readonly { name: string; newName: string; newTag: string }[];
  readonly configMapGenerator?: readonly { name: string; behavior?: 'merge'; literals: readonly string[] }[];
  readonly patches?: readonly { path: string; target: { kind: string; labelSelector?: string } }[];
};

const KNOWN = ['apiVersion', 'kind', 'namespace', 'resources', 'images', 'configMapGenerator', 'patches'];

/** The manifests of a folder with a `kustomization.yaml`. @throws for what this renderer does not know. */
export function render(folder: string): Manifest[] {
  const given = parse(readFileSync(join(folder, 'kustomization.yaml'), 'utf8'), { merge: true }) as Kustomization;
  const unknown = Object.keys(given).filter((key) => !KNOWN.includes(key));
  if (unknown.length > 0)
    throw new Error(`${folder}/kustomization.yaml: ${unknown.join(', ')} cannot be rendered here`);
  const resources = given.resources?.flatMap((name) => read(join(folder, name))) ?? [];
  const configured = generate(resources, given.configMapGenerator ?? []);
  const patched = configured.map((manifest) => patch(folder, manifest, given.patches ?? []));
  return patched.map((manifest) => place(withImages(manifest, given.images ?? []), given.namespace));
}

function read(path: string): Manifest[] {
  return statSync(path).isDirectory() ? render(path) : readManifests(path);
}

/** The manifests of a file as they stand. @throws for what is no YAML. */
export function readManifests(file: string): Manifest[] {
  return parseAllDocuments(readFileSync(file, 'utf8')).map((document) => {
    const [error] = document.errors;
    if (error) throw new Error(`${file}: ${error.message}`);
    return document.toJS() as Manifest;
  });
}

function generate(manifests: Manifest[], generators: NonNullable<Kustomization['configMapGenerator']>): Manifest[] {
  return generators.reduce((all, { name, behavior, literals }) => {
    const entries = literals.map((literal) => [literal.split('=', 1)[0], literal.slice(literal.indexOf('=') + 1)]);
    const data: unknown = Object.fromEntries(entries);
    if (!behavior) return [...all, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data } as Manifest];
    return all.map((manifest) =>
      manifest.kind === 'ConfigMap' && manifest.metadata.name === name ? merge(manifest, { data }) : manifest,
    ) as Manifest[];
  }, manifests);
}

function patch(folder: string, manifest: Manifest, patches: NonNullable<Kustomization['patches']>): Manifest {
  return patches
    .filter(({ target }) => target.kind === manifest.kind && selects(target.labelSelector, manifest.metadata.labels))
    .reduce((state, { path }) => {
      const { metadata: _, ...change } = parse(readFileSync(join(folder, path), 'utf8')) as Manifest;
      return merge(state, change) as Manifest;
    }, manifest);
}

const selects = (selector: string | undefined, labels: Record<string, string> = {}): boolean =>
  !selector || selector.split(',').every((term) => labels[term.split('=', 1)[0] ?? ''] === term.split('=')[1]);

/** Strategic merge: maps deeply, lists of named things by name, other lists whole. */
function merge(before: unknown, change: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(change) && change.every(isNamed)) {
    const changed = new Map(change.map((item) => [item.name, item]));
    const kept = before.filter(isNamed);
    const names = new Set(kept.map(({ name }) => name));
    return [
      ...change.filter(({ name }) => !names.has(name)),
      ...kept.map((item) => (changed.has(item.name) ? merge(item, changed.get(item.name)) : item)),
    ];
  }
  if (!isMap(before) || !isMap(change)) return change;
  const merged = Object.entries(change).map(([key, value]) => [key, key in before ? merge(before[key], value) : value]);
  return { ...before, ...Object.fromEntries(merged) };
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNamed = (value: unknown): value is { name: string } => isMap(value) && typeof value['name'] === 'string';

function withImages<T>(value: T, images: NonNullable<Kustomization['images']>): T {
  if (Array.isArray(value)) return value.map((item) => withImages(item, images)) as T;
  if (!isMap(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => {
    const image = key === 'image' ? images.find(({ name }) => name === inner) : undefined;
    return [key, image ? `${image.newName}:${image.newTag}` : withImages(inner, images)];
  });
  return Object.fromEntries(entries) as T;
}

const place = (manifest: Manifest, namespace: string | undefined): Manifest =>
  namespace ? { ...manifest, metadata: { ...manifest.metadata, namespace } } : manifest;
