import type { Document } from 'mongodb';

/** One step of a unified test. */
export interface Operation {
  readonly name: string;
  /** Id of the entity it is called on, or `testRunner`. */
  readonly object: string;
  readonly arguments?: Document;
  readonly expectResult?: unknown;
  readonly expectError?: ExpectedError;
  readonly saveResultAsEntity?: string;
  readonly ignoreResultAndError?: boolean;
}

export interface ExpectedError {
  readonly isError?: boolean;
  readonly isClientError?: boolean;
  readonly errorContains?: string;
  readonly errorCode?: number;
  readonly errorCodeName?: string;
  readonly errorLabelsContain?: readonly string[];
  readonly errorLabelsOmit?: readonly string[];
  readonly errorResponse?: Document;
  readonly expectResult?: unknown;
}

/** Where a file or a test may run. */
export interface Requirement {
  readonly minServerVersion?: string;
  readonly maxServerVersion?: string;
  readonly topologies?: readonly string[];
  readonly auth?: boolean;
  readonly serverless?: string;
}

export interface CollectionData {
  readonly collectionName: string;
  readonly databaseName: string;
  readonly documents: readonly Document[];
  readonly createOptions?: Document;
}

export interface UnifiedTest {
  readonly description: string;
  readonly runOnRequirements?: readonly Requirement[];
  readonly skipReason?: string;
  readonly operations: readonly Operation[];
  readonly outcome?: readonly CollectionData[];
  readonly expectEvents?: unknown;
}

/** A file in the MongoDB drivers' unified test format. */
export interface UnifiedFile {
  readonly description: string;
  readonly schemaVersion: string;
  readonly runOnRequirements?: readonly Requirement[];
  readonly createEntities?: readonly Record<string, Document>[];
  readonly initialData?: readonly CollectionData[];
  readonly tests: readonly UnifiedTest[];
}

const TOPOLOGY = 'replicaset';

/** -1, 0 or 1 for dotted version numbers. */
function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let i = 0; i < 3; i += 1) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
}

/** Whether a replica set of the version, without authentication, meets one of the requirements. */
export function meets(requirements: readonly Requirement[] | undefined, version: string): boolean {
  if (requirements === undefined || requirements.length === 0) return true;
  return requirements.some(
    ({ minServerVersion, maxServerVersion, topologies, auth }) =>
      (minServerVersion === undefined || compareVersions(version, minServerVersion) >= 0) &&
      (maxServerVersion === undefined || compareVersions(version, maxServerVersion) <= 0) &&
      (topologies === undefined || topologies.includes(TOPOLOGY)) &&
      auth !== true,
  );
}

/** Whether a client of the file or the test reads from secondaries, which a set of one has not. */
export function needsSecondary(file: UnifiedFile, test: UnifiedTest): boolean {
  const created = test.operations
    .filter(({ name }) => name === 'createEntities')
    .map((operation) => operation.arguments);
  const used = JSON.stringify([created, test.operations]);
  return [file.createEntities ?? [], created.flatMap((entry) => entry?.entities ?? [])]
    .flat()
    .some((entity: Record<string, Document>) => {
      const { client } = entity;
      if (client?.uriOptions?.readPreference !== 'secondary') return false;
      return created.length > 0 || usesClient(file, client.id, used);
    });
}

/** Whether operations reach a client through an entity made of it. */
function usesClient(file: UnifiedFile, client: string, used: string): boolean {
  const made = new Set([client]);
  for (const entity of file.createEntities ?? []) {
    for (const definition of Object.values(entity)) {
      if (made.has(definition.client) || made.has(definition.database)) made.add(definition.id);
    }
  }
  return [...made].some((id) => used.includes(`"${id}"`));
}

/** Tests the Node driver itself does not pass: it gives a document with `_id: null` a new `_id`. */
export const DRIVER_DEVIATIONS: ReadonlySet<string> = new Set(
  ['insertOne', 'insertMany', 'bulkWrite'].map((name) => `inserting _id with type null via ${name}`),
);

const FAIL_POINTS = new Set(['failPoint', 'targetedFailPoint']);

/** Whether a test makes the server fail on purpose, which only MongoDB's own test builds can. */
export const needsFailPoint = ({ operations }: UnifiedTest): boolean =>
  operations.some(({ name }) => FAIL_POINTS.has(name));
