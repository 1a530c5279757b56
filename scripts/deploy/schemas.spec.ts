import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { EXAMPLE_SECRET, FOLDERS, ROOT } from './folders.ts';
import { type Manifest, readManifests, render } from './kustomize.ts';
import { schemaFaults } from './schemas.ts';

const district = render(join(ROOT, 'infra/kubernetes/overlays/district'));

/** The faults of the district's manifests with one text replaced by another. */
function faultsWith(before: string, after: string, kind: string, name: string): string[] {
  const found = district.find((one) => one.kind === kind && one.metadata.name === name);
  const text = JSON.stringify(found);
  expect(text).toContain(before);
  return schemaFaults([JSON.parse(text.replace(before, after)) as Manifest]);
}

describe('schemaFaults', () => {
  it.each(FOLDERS.map((folder) => [basename(folder), folder]))('finds none in %s', (_, folder) => {
    expect(schemaFaults(render(folder))).toEqual([]);
  });

  it('finds none in the example of the secret', () => {
    expect(schemaFaults(readManifests(EXAMPLE_SECRET))).toEqual([]);
  });

  it.each([
    ['"image":', '"imagee":', 'Deployment', 'issues', '/spec/template/spec/containers/0 has no field "imagee"'],
    ['"containerPort":4003', '"containerPort":"4003"', 'Deployment', 'issues', 'must be integer, not "4003"'],
    ['"strategy":', '"stategy":', 'Deployment', 'issues', '/spec has no field "stategy"'],
    ['"containers":[', '"containers":null,"x":[', 'Deployment', 'issues', 'must be array, not null'],
    ['"selector":', '"selectors":', 'Deployment', 'issues', "must have required property 'selector'"],
    ['"port":4003', '"port":true', 'Service', 'issues', '/spec/ports/0/port must be integer, not true'],
    ['"maxUnavailable":1', '"maxUnavailable":[1]', 'PodDisruptionBudget', 'issues', '/spec/maxUnavailable'],
    ['"podSelector":', '"podselector":', 'NetworkPolicy', 'nobody-else', '/spec has no field "podselector"'],
    ['"maxReplicas":12', '"maxReplica":12', 'HorizontalPodAutoscaler', 'gateway', 'has no field "maxReplica"'],
    ['"LINLI_ENV":"production"', '"LINLI_ENV":1', 'ConfigMap', 'linli-config', '/data/LINLI_ENV must be string, not 1'],
    ['"lagThreshold":"500"', '"lagThreshold":500', 'ScaledObject', 'issues', 'must be string, not 500'],
    ['"apps/v1"', '"apps/v1beta1"', 'Deployment', 'issues', 'there is no schema of Deployment in apps/v1beta1'],
  ])('finds %s changed to %s', (before, after, kind, name, fault) => {
    expect(faultsWith(before, after, kind, name).join('\n')).toContain(fault);
  });
});
