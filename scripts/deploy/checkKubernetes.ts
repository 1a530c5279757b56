// node scripts/deploy/checkKubernetes.ts [--require]: holds the manifests against what Kubernetes itself says, as far as
// the tools are installed: kubectl (is our rendering kustomize's?) and kubernetes-validate (PyPI; do they fit the schemas?).
// What cannot be checked is said, and fails with --require.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { parseAllDocuments, stringify } from 'yaml';
import { FOLDERS } from './folders.ts';
import { type Manifest, render } from './kustomize.ts';

/** The oldest and the newest Kubernetes the manifests must fit. */
const KUBERNETES_VERSIONS = ['1.31', '1.35'];

const { values } = parseArgs({ options: { require: { type: 'boolean', default: false } } });
const temporary = mkdtempSync(join(tmpdir(), 'linli-kubernetes-'));
const problems: string[] = [];

function tool(command: string, args: readonly string[]): string | undefined {
  const { error, status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (error) {
    console.log(`${command} is not installed: not checked with it`);
    if (values.require) problems.push(`${command} is required`);
    return undefined;
  }
  if (status !== 0) problems.push(`${command} ${args.join(' ')}: ${stdout}${stderr}`);
  return stdout;
}

/** In one order, and without the suffix that a generated name carries. */
function comparable(manifests: readonly Manifest[]): Map<string, unknown> {
  const text = JSON.stringify(manifests).replaceAll(/"linli-config-[a-z0-9]{10}"/g, '"linli-config"');
  return new Map(
    (JSON.parse(text) as Manifest[]).map((manifest) => [`${manifest.kind} ${manifest.metadata.name}`, manifest]),
  );
}

for (const folder of FOLDERS) {
  const ours = render(folder);
  const theirs = tool('kubectl', ['kustomize', folder]);
  if (theirs) {
    const expected = comparable(parseAllDocuments(theirs).map((document) => document.toJS() as Manifest));
    const found = comparable(ours);
    for (const name of new Set([...expected.keys(), ...found.keys()]))
      if (!isDeepStrictEqual(expected.get(name), found.get(name)))
        problems.push(`${folder}: ${name} is rendered otherwise`);
  }
  const file = join(temporary, 'manifests.yaml');
  // Kinds that an operator brings have no schema in Kubernetes.
  const own = ours.filter(({ apiVersion }) => !apiVersion.includes('keda.sh'));
  writeFileSync(file, own.map((manifest) => stringify(manifest)).join('---\n'));
  for (const version of KUBERNETES_VERSIONS) tool('kubernetes-validate', ['--strict', '--quiet', '-k', version, file]);
}
rmSync(temporary, { recursive: true });
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${FOLDERS.length} renderings of infra/kubernetes hold`);
