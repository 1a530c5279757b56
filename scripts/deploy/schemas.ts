// Whether manifests have the fields and types that Kubernetes knows; needs nothing but npm.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { SCHEMAS } from './folders.ts';
import type { Manifest } from './kustomize.ts';

type Definition = {
  readonly properties?: {
    readonly kind?: { readonly enum?: readonly string[] };
    readonly apiVersion?: { readonly enum?: readonly string[] };
  };
};

const keyOf = (apiVersion: unknown, kind: unknown): string => `${String(apiVersion)} ${String(kind)}`;

/** A check of one manifest for each kind that has a schema. */
function readSchemas(): Map<string, ValidateFunction> {
  const files = readdirSync(SCHEMAS).filter((name) => name.endsWith('.json'));
  const read = (name: string) =>
    JSON.parse(readFileSync(join(SCHEMAS, name), 'utf8')) as { $defs: Record<string, Definition> };
  const $defs = Object.fromEntries(files.flatMap((name) => Object.entries(read(name).$defs)));
  const ajv = new Ajv({ allErrors: true, verbose: true });
  ajv.addSchema({ $defs }, 'kinds');
  const checks = new Map<string, ValidateFunction>();
  for (const [name, { properties }] of Object.entries($defs)) {
    const kind = properties?.kind?.enum?.[0];
    const check = kind && ajv.getSchema(`kinds#/$defs/${name}`);
    if (check) checks.set(keyOf(properties?.apiVersion?.enum?.[0], kind), check);
  }
  return checks;
}

/** What of the manifests Kubernetes would refuse or leave unread; nothing when all is well. */
export function schemaFaults(manifests: readonly Manifest[]): string[] {
  const checks = readSchemas();
  return manifests.flatMap((manifest) => {
    const name = `${manifest.kind} ${manifest.metadata?.name ?? '(no name)'}`;
    const check = checks.get(keyOf(manifest.apiVersion, manifest.kind));
    if (!check) return [`${name}: there is no schema of ${manifest.kind} in ${manifest.apiVersion}`];
    if (check(manifest)) return [];
    return [...new Set((check.errors ?? []).map((error) => `${name}: ${said(error)}`))];
  });
}

function said({ instancePath, keyword, params, message, data }: ErrorObject): string {
  const where = instancePath || '/';
  if (keyword === 'additionalProperties') return `${where} has no field "${String(params['additionalProperty'])}"`;
  if (keyword === 'type' || keyword === 'enum')
    return `${where} ${message ?? 'does not fit'}, not ${JSON.stringify(data)}`;
  return `${where} ${message ?? 'does not fit'}`;
}
