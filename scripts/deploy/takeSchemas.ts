// node scripts/deploy/takeSchemas.ts <_definitions.json> <version>: takes from all schemas of a Kubernetes version those of the
// kinds we use, and writes infra/kubernetes/schemas/kubernetes-<version>.json. Where the file comes from: infra/kubernetes/schemas/NOTICE.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEMAS } from './folders.ts';

type Schema = { readonly [key: string]: unknown };

const KINDS = [
  'api.apps.v1.Deployment',
  'api.apps.v1.StatefulSet',
  'api.autoscaling.v2.HorizontalPodAutoscaler',
  'api.core.v1.ConfigMap',
  'api.core.v1.Secret',
  'api.core.v1.Service',
  'api.networking.v1.NetworkPolicy',
  'api.policy.v1.PodDisruptionBudget',
];

/** Fields that only the cluster writes. */
const OF_THE_CLUSTER = ['status', 'managedFields'];

const KEPT = ['$ref', 'type', 'enum', 'items', 'oneOf', 'required', 'additionalProperties'];

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What decides whether a value fits: without descriptions, without null, and closed against unknown fields. */
function strict(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((one) => one !== 'null').map(strict);
  if (!isSchema(value)) return value;
  const kept = Object.entries(value).filter(([key]) => KEPT.includes(key));
  const schema: Record<string, unknown> = Object.fromEntries(kept.map(([key, inner]) => [key, strict(inner)]));
  if (Array.isArray(schema['type']) && schema['type'].length === 1) schema['type'] = schema['type'][0];
  if (!isSchema(value['properties'])) return schema;
  const fields = Object.entries(value['properties']).filter(([name]) => !OF_THE_CLUSTER.includes(name));
  const properties = Object.fromEntries(fields.map(([name, field]) => [name, strict(field)]));
  return { ...schema, properties, additionalProperties: false };
}

function take(all: Schema): Record<string, unknown> {
  const taken: Record<string, unknown> = {};
  const wanted = KINDS.map((kind) => `io.k8s.${kind}`);
  for (let name = wanted.pop(); name; name = wanted.pop()) {
    if (name in taken) continue;
    if (!isSchema(all[name])) throw new Error(`there is no schema of ${name}`);
    taken[name] = strict(all[name]);
    wanted.push(
      ...[...JSON.stringify(taken[name]).matchAll(/"#\/\$defs\/([^"]+)"/g)].map(([, found]) => found as string),
    );
  }
  return Object.fromEntries(Object.entries(taken).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const [file, version] = process.argv.slice(2);
if (!file || !version) throw new Error('usage: node scripts/deploy/takeSchemas.ts <_definitions.json> <version>');
const { $defs } = JSON.parse(readFileSync(file, 'utf8')) as { $defs: Schema };
const target = join(SCHEMAS, `kubernetes-${version}.json`);
writeFileSync(target, `${JSON.stringify({ $defs: take($defs) }, null, 2)}\n`);
console.log(`${target} written; format it with biome`);
