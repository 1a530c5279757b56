// Whether manifests fit each other: what no schema can say.
import { groupId } from '@linli/kit/events/kafka/topics.ts';
import type { Manifest } from './kustomize.ts';

type Labels = Readonly<Record<string, string>>;
type Selector = { readonly matchLabels?: Labels } | undefined;
type Probe = { readonly httpGet?: { readonly port: string } } | undefined;

type Container = {
  readonly image: string;
  readonly args: readonly string[];
  readonly ports: readonly { readonly name: string; readonly containerPort: number }[];
  readonly envFrom?: readonly { readonly configMapRef?: { readonly name: string } }[];
  readonly env?: readonly {
    readonly name: string;
    readonly valueFrom?: { readonly secretKeyRef: { readonly name: string; readonly key: string } };
  }[];
  readonly startupProbe?: Probe;
  readonly readinessProbe?: Probe;
  readonly livenessProbe?: Probe;
  readonly resources?: { readonly requests?: object; readonly limits?: { readonly memory?: string } };
  readonly securityContext?: { readonly readOnlyRootFilesystem?: boolean };
};

type Workload = Manifest & {
  readonly spec: {
    readonly replicas?: number;
    readonly selector: Selector;
    readonly template: {
      readonly metadata: { readonly labels: Labels };
      readonly spec: {
        readonly containers: readonly Container[];
        readonly securityContext?: { runAsNonRoot?: boolean };
      };
    };
  };
};

export type Known = {
  /** Names of all settings the product reads. */
  readonly settings: ReadonlySet<string>;
  /** Names of all targets it can start. */
  readonly targets: ReadonlySet<string>;
  /** Keys by the name of the secret. */
  readonly secrets: ReadonlyMap<string, ReadonlySet<string>>;
};

const isWorkload = (manifest: Manifest): manifest is Workload => ['Deployment', 'StatefulSet'].includes(manifest.kind);
const nameOf = ({ kind, metadata }: Manifest): string => `${kind} ${metadata.name}`;
const fits = (selector: Labels = {}, labels: Labels = {}): boolean =>
  Object.entries(selector).every(([key, value]) => labels[key] === value);
const labelsOf = (workload: Workload): Labels => workload.spec.template.metadata.labels;
const containerOf = (workload: Workload): Container => workload.spec.template.spec.containers[0] as Container;

/** What is wrong with a set of manifests that are applied together; nothing when they fit. */
export function faultsOf(manifests: readonly Manifest[], known: Known): string[] {
  const workloads = manifests.filter(isWorkload);
  const images = new Set(workloads.map((workload) => containerOf(workload).image));
  return [
    ...(images.size === 1 ? [] : [`the image is not the same everywhere: ${[...images].join(', ')}`]),
    ...[...images]
      .filter((image) => !/:[\w.-]+$/.test(image) || image.endsWith(':latest'))
      .map((image) => `${image} is not pinned`),
    ...workloads.flatMap((workload) => workloadFaults(workload, manifests, known)),
    ...manifests.flatMap((manifest) => referenceFaults(manifest, workloads)),
    ...addressFaults(manifests),
  ].filter(Boolean);
}

function workloadFaults(workload: Workload, manifests: readonly Manifest[], known: Known): string[] {
  const name = nameOf(workload);
  const container = containerOf(workload);
  const faults: string[] = [];
  if (!fits(workload.spec.selector?.matchLabels, labelsOf(workload)))
    faults.push(`${name} does not select its own pods`);
  for (const probe of ['startupProbe', 'readinessProbe', 'livenessProbe'] as const) {
    const port = container[probe]?.httpGet?.port;
    if (!container.ports.some((one) => one.name === port))
      faults.push(`${name}: ${probe} asks no port of the container`);
  }
  if (!container.resources?.requests || !container.resources.limits?.memory) faults.push(`${name} has no resources`);
  if (!container.securityContext?.readOnlyRootFilesystem || !workload.spec.template.spec.securityContext?.runAsNonRoot)
    faults.push(`${name} may write its file system or run as root`);
  const targets = container.args.flatMap((arg) => arg.replace('--target=', '').split(','));
  for (const target of targets)
    if (!known.targets.has(target)) faults.push(`${name} starts "${target}", which does not exist`);
  return [...faults, ...environmentFaults(name, container, manifests, known)];
}

function environmentFaults(name: string, container: Container, manifests: readonly Manifest[], known: Known): string[] {
  const faults: string[] = [];
  const variables = container.env?.map((variable) => variable.name) ?? [];
  for (const { configMapRef } of container.envFrom ?? []) {
    const map = manifests.find(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === configMapRef?.name);
    if (map) variables.push(...Object.keys(map['data'] as object));
    else faults.push(`${name} reads the configuration ${configMapRef?.name}, which does not exist`);
  }
  for (const { valueFrom } of container.env ?? []) {
    const reference = valueFrom?.secretKeyRef;
    if (reference && !known.secrets.get(reference.name)?.has(reference.key))
      faults.push(`${name} reads the secret ${reference.name}/${reference.key}, which does not exist`);
  }
  for (const variable of variables)
    if (!known.settings.has(variable)) faults.push(`${name} sets ${variable}, which nothing reads`);
  return faults;
}

type Spec = {
  readonly selector?: Labels & { readonly matchLabels?: Labels };
  readonly ports?: readonly { readonly port: number; readonly targetPort: string }[];
  readonly podSelector?: Selector;
  readonly ingress?: readonly {
    readonly from?: readonly { readonly podSelector?: Selector; readonly namespaceSelector?: object }[];
    readonly ports?: readonly { readonly port: string }[];
  }[];
  readonly scaleTargetRef?: { readonly name: string };
};

function referenceFaults(manifest: Manifest, workloads: readonly Workload[]): string[] {
  const spec = (manifest['spec'] ?? {}) as Spec;
  const name = nameOf(manifest);
  const selected = (selector: Labels | undefined) => workloads.filter((workload) => fits(selector, labelsOf(workload)));
  const hasPort = (found: readonly Workload[], port: string) =>
    found.every((workload) => containerOf(workload).ports.some((one) => one.name === port));
  if (manifest.kind === 'Service') {
    const found = selected(spec.selector);
    if (found.length !== 1) return [`${name} selects the pods of ${found.length} deployments`];
    return (spec.ports ?? [])
      .filter(({ targetPort }) => !hasPort(found, targetPort))
      .map(({ targetPort }) => `${name}: no container has the port ${targetPort}`);
  }
  if (manifest.kind === 'PodDisruptionBudget')
    return selected(spec.selector?.matchLabels).length === 1 ? [] : [`${name} protects no deployment`];
  if (manifest.kind === 'NetworkPolicy') {
    const found = selected(spec.podSelector?.matchLabels);
    const rules = spec.ingress ?? [];
    const inside = rules.flatMap(({ from }) => from ?? []).filter(({ namespaceSelector }) => !namespaceSelector);
    return [
      ...(found.length > 0 ? [] : [`${name} applies to nothing`]),
      ...inside
        .filter(({ podSelector }) => selected(podSelector?.matchLabels).length === 0)
        .map(() => `${name} lets nothing in`),
      ...rules
        .flatMap(({ ports }) => ports ?? [])
        .filter(({ port }) => !hasPort(found, port))
        .map(({ port }) => `${name}: no container has the port ${port}`),
    ];
  }
  if (!spec.scaleTargetRef) return [];
  const target = workloads.find(({ metadata }) => metadata.name === spec.scaleTargetRef?.name);
  if (!target) return [`${name} scales ${spec.scaleTargetRef.name}, which does not exist`];
  return target.spec.replicas === undefined ? [] : [`${name} and ${nameOf(target)} both say how many replicas`];
}

/** Addresses within the cluster lead to a service and its port; scaling by lag looks at the brokers the services use. */
function addressFaults(manifests: readonly Manifest[]): string[] {
  const services = manifests.filter(({ kind }) => kind === 'Service');
  const values = manifests
    .filter(({ kind }) => kind === 'ConfigMap')
    .flatMap((map) => Object.entries(map['data'] as Record<string, string>));
  const urls = values.filter(([key]) => key.endsWith('_URL')).map(([key, value]) => [key, new URL(value)] as const);
  const lost = urls.filter(([, url]) => {
    const service = services.find(({ metadata }) => metadata.name === url.hostname);
    return !((service?.['spec'] as Spec | undefined)?.ports ?? []).some(({ port }) => String(port) === url.port);
  });
  const brokers = values.find(([key]) => key === 'KAFKA_BROKERS')?.[1];
  const prefix = values.find(([key]) => key === 'KAFKA_TOPIC_PREFIX')?.[1] ?? 'linli';
  const scaled = manifests.filter(({ kind }) => kind === 'ScaledObject');
  const elsewhere = scaled.filter((manifest) => {
    const { triggers } = manifest['spec'] as {
      triggers: readonly { type: string; metadata: Record<string, string> }[];
    };
    const kafka = triggers.find(({ type }) => type === 'kafka')?.metadata;
    const group = groupId(prefix, manifest.metadata.name);
    return kafka?.['bootstrapServers'] !== brokers || kafka?.['consumerGroup'] !== group;
  });
  return [
    ...lost.map(([key, url]) => `${key}=${url.href} leads nowhere`),
    ...elsewhere.map((manifest) => `${nameOf(manifest)} looks at another broker or group than the service`),
  ];
}
