import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { modules } from '../modules.ts';
import { FOLDERS, ROOT } from './folders.ts';
import { type Manifest, render } from './kustomize.ts';
import { settingNames } from './settings.ts';
import { faultsOf, type Known } from './structure.ts';

const secret = parse(readFileSync(join(ROOT, 'infra/kubernetes/secret.example.yaml'), 'utf8')) as {
  metadata: { name: string };
  stringData: object;
};
const known: Known = {
  settings: settingNames(),
  targets: new Set(modules.map(({ name }) => name)),
  secrets: new Map([[secret.metadata.name, new Set(Object.keys(secret.stringData))]]),
};

describe('infra/kubernetes', () => {
  it.each(FOLDERS.map((folder) => [basename(folder), folder]))('%s fits together', (_, folder) => {
    expect(faultsOf(render(folder), known)).toEqual([]);
  });

  it('runs every service and the gateway, each with a service and a disruption budget', () => {
    const names = ['gateway', 'issues', 'organizations', 'property', 'residents', 'volunteering'];
    for (const folder of FOLDERS.slice(0, 2)) {
      const manifests = render(folder);
      const named = (kind: string) =>
        manifests
          .filter((one) => one.kind === kind)
          .map(({ metadata }) => metadata.name)
          .sort();
      expect([named('Deployment'), named('Service'), named('PodDisruptionBudget')]).toEqual([names, names, names]);
    }
  });
});

/** The district's manifests with one text replaced by another. */
function broken(before: string, after: string, kind: string, name: string): string[] {
  const manifests = render(join(ROOT, 'infra/kubernetes/overlays/district')).map((manifest) => {
    if (manifest.kind !== kind || manifest.metadata.name !== name) return manifest;
    const text = JSON.stringify(manifest);
    expect(text).toContain(before);
    return JSON.parse(text.replace(before, after)) as Manifest;
  });
  return faultsOf(manifests, known);
}

describe('faultsOf', () => {
  it.each([
    [
      '"matchLabels":{"app.kubernetes.io/name":"issues"}',
      '"matchLabels":{"app.kubernetes.io/name":"tasks"}',
      'Deployment',
      'issues',
      'does not select its own pods',
    ],
    [
      '"selector":{"app.kubernetes.io/name":"issues"}',
      '"selector":{"app.kubernetes.io/name":"tasks"}',
      'Service',
      'issues',
      'selects the pods of 0 deployments',
    ],
    ['"targetPort":"graphql"', '"targetPort":"http"', 'Service', 'issues', 'no container has the port http'],
    ['"name":"linli-config"', '"name":"config"', 'Deployment', 'issues', 'reads the configuration config'],
    ['"key":"MONGODB_URI"', '"key":"MONGO_URI"', 'Deployment', 'issues', 'reads the secret linli-secrets/MONGO_URI'],
    ['"name":"MONGODB_URI"', '"name":"MONGO_URI"', 'Deployment', 'issues', 'sets MONGO_URI, which nothing reads'],
    [
      '"image":"registry.example.org/linli:',
      '"image":"elsewhere/linli:',
      'Deployment',
      'issues',
      'not the same everywhere',
    ],
    ['--target=issues', '--target=tasks', 'Deployment', 'issues', 'starts "tasks"'],
    [
      '"readOnlyRootFilesystem":true',
      '"readOnlyRootFilesystem":false',
      'Deployment',
      'issues',
      'may write its file system',
    ],
    ['"linli/role":"gateway"', '"linli/role":"door"', 'NetworkPolicy', 'gateway-to-subgraphs', 'lets nothing in'],
    [
      'http://issues:4003',
      'http://issues:4030',
      'ConfigMap',
      'linli-config',
      'ISSUES_URL=http://issues:4030/graphql leads nowhere',
    ],
    ['"name":"gateway"}', '"name":"door"}', 'HorizontalPodAutoscaler', 'gateway', 'scales door'],
    ['kafka-bootstrap', 'kafka', 'ScaledObject', 'issues', 'looks at another broker'],
    ['linli.issues', 'issues', 'ScaledObject', 'issues', 'looks at another broker or group'],
  ])('finds %s changed to %s', (before, after, kind, name, fault) => {
    expect(broken(before, after, kind, name).join('\n')).toContain(fault);
  });
});
