import { MongoClient, MongoServerError } from 'mongodb';
import type { ClientSession, Collection, Db, Document, MongoError } from 'mongodb';
import { assertMatches } from './match.ts';
import type { MatchContext } from './match.ts';
import type { CollectionData, ExpectedError, Operation, UnifiedFile, UnifiedTest } from './format.ts';
import { call } from './operations.ts';
import type { Entity } from './operations.ts';

/** How a test ended: it passed, or the server refused something it needs. */
export type Verdict = { readonly passed: true } | { readonly passed: false; readonly refusal: string };

/** Codes by which the engine refuses what lies outside its subset: unknown stage, expression and command. */
const UNSUPPORTED = new Set([40324, 168, 59]);

/** The server refused an operation that the test expects to succeed. */
class Refused extends Error {}

/** Runs one unified test. @throws when results differ from those expected */
export async function runTest(uri: string, admin: MongoClient, file: UnifiedFile, test: UnifiedTest): Promise<Verdict> {
  const entities = new Map<string, Entity>();
  const context: MatchContext = { lsidOf: (id) => (entities.get(id) as ClientSession).id };
  try {
    await loadData(admin, file.initialData ?? []);
    await createEntities(uri, file.createEntities ?? [], entities);
    for (const operation of test.operations) await runOperation(uri, admin, operation, entities, context);
    await checkOutcome(admin, test.outcome ?? [], context);
    return { passed: true };
  } catch (error) {
    if (error instanceof Refused) return { passed: false, refusal: error.message };
    throw error;
  } finally {
    await closeAll(entities);
  }
}

async function closeAll(entities: Map<string, Entity>): Promise<void> {
  for (const entity of entities.values()) if ('endSession' in entity) await entity.endSession();
  for (const entity of entities.values()) if (entity instanceof MongoClient) await entity.close();
}

async function loadData(admin: MongoClient, data: readonly CollectionData[]): Promise<void> {
  for (const { databaseName, collectionName, documents } of data) {
    const db = admin.db(databaseName);
    await db.collection(collectionName).drop();
    await db.createCollection(collectionName);
    if (documents.length > 0) await db.collection(collectionName).insertMany([...documents]);
  }
}

async function createEntities(
  uri: string,
  specs: readonly Record<string, Document>[],
  entities: Map<string, Entity>,
): Promise<void> {
  for (const spec of specs) {
    const [[kind, definition] = ['', {} as Document]] = Object.entries(spec);
    entities.set(definition.id, await createEntity(uri, kind, definition, entities));
  }
}

async function createEntity(
  uri: string,
  kind: string,
  definition: Document,
  entities: Map<string, Entity>,
): Promise<Entity> {
  if (kind === 'client') return new MongoClient(uri, definition.uriOptions ?? {}).connect();
  if (kind === 'database')
    return (entities.get(definition.client) as MongoClient).db(definition.databaseName, definition.databaseOptions);
  if (kind === 'collection')
    return (entities.get(definition.database) as Db).collection(
      definition.collectionName,
      definition.collectionOptions,
    );
  if (kind === 'session')
    return (entities.get(definition.client) as MongoClient).startSession(definition.sessionOptions);
  throw new Error(`entity ${kind} is not known to the runner`);
}

async function runOperation(
  uri: string,
  admin: MongoClient,
  operation: Operation,
  entities: Map<string, Entity>,
  context: MatchContext,
): Promise<void> {
  const { session, ...given } = operation.arguments ?? {};
  const options: Document = session === undefined ? given : { ...given, session: entities.get(session) };
  if (operation.object === 'testRunner') return runAssertion(uri, admin, operation, options, entities);
  const target = entities.get(operation.object);
  if (target === undefined) throw new Error(`no entity ${operation.object}`);
  if (operation.name === 'withTransaction') {
    const { callback, ...rest } = options;
    const body = async (): Promise<void> => {
      for (const inner of callback as Operation[]) await runOperation(uri, admin, inner, entities, context);
    };
    await (target as ClientSession).withTransaction(body, rest);
    return;
  }
  let result: unknown;
  try {
    result = await call(target, operation, options);
  } catch (error) {
    return checkError(operation, error as MongoError, context);
  }
  if (operation.expectError !== undefined)
    throw new Error(`${operation.name}: expected an error, got ${JSON.stringify(result)}`);
  if ('expectResult' in operation) assertMatches(operation.expectResult, result, context, operation.name);
  if (operation.saveResultAsEntity !== undefined) throw new Error('saved results are not known to the runner');
}

function checkError(operation: Operation, error: MongoError, context: MatchContext): void {
  const { expectError, ignoreResultAndError } = operation;
  if (ignoreResultAndError === true) return;
  const fromServer = error instanceof MongoServerError;
  if (expectError === undefined) {
    if (fromServer) throw new Refused(`${operation.name}: ${error.codeName ?? error.code} ${error.message}`);
    throw error;
  }
  const wrong = (what: string): never => {
    if (fromServer && UNSUPPORTED.has(Number(error.code)))
      throw new Refused(`${operation.name}: ${error.codeName ?? error.code} ${error.message}`);
    throw new Error(`${operation.name}: ${what}; got ${error.message}`);
  };
  const { errorContains, errorCode, errorCodeName, isClientError } = expectError;
  if (isClientError !== undefined && isClientError === fromServer)
    wrong(`expected ${isClientError ? 'the driver' : 'the server'} to refuse`);
  if (errorContains !== undefined && !error.message.toLowerCase().includes(errorContains.toLowerCase()))
    wrong(`expected '${errorContains}'`);
  if (errorCode !== undefined && error.code !== errorCode) wrong(`expected code ${errorCode}, got ${error.code}`);
  if (errorCodeName !== undefined && (error as MongoServerError).codeName !== errorCodeName)
    wrong(`expected ${errorCodeName}`);
  checkErrorParts(expectError, error, wrong, context);
}

function checkErrorParts(
  expected: ExpectedError,
  error: MongoError,
  wrong: (what: string) => never,
  context: MatchContext,
): void {
  for (const label of expected.errorLabelsContain ?? [])
    if (!error.hasErrorLabel(label)) wrong(`expected label ${label}`);
  for (const label of expected.errorLabelsOmit ?? [])
    if (error.hasErrorLabel(label)) wrong(`unexpected label ${label}`);
  if (expected.errorResponse !== undefined)
    assertMatches(expected.errorResponse, (error as MongoServerError).errorResponse, context);
  if (expected.expectResult !== undefined)
    assertMatches(expected.expectResult, (error as unknown as { result: unknown }).result, context);
}

async function runAssertion(
  uri: string,
  admin: MongoClient,
  operation: Operation,
  options: Document,
  entities: Map<string, Entity>,
): Promise<void> {
  const { databaseName, collectionName, indexName } = options;
  const check = (actual: unknown, expected: unknown): void => {
    if (actual !== expected) throw new Error(`${operation.name}: expected ${String(expected)}, got ${String(actual)}`);
  };
  switch (operation.name) {
    case 'createEntities':
      return createEntities(uri, options.entities, entities);
    case 'assertCollectionExists':
    case 'assertCollectionNotExists': {
      const found = await admin.db(databaseName).listCollections({ name: collectionName }).toArray();
      return check(found.length > 0, operation.name === 'assertCollectionExists');
    }
    case 'assertIndexExists':
    case 'assertIndexNotExists': {
      const exists = await indexExists(admin.db(databaseName).collection(collectionName), indexName);
      return check(exists, operation.name === 'assertIndexExists');
    }
    case 'assertSessionTransactionState':
      return check(transactionState(options.session as ClientSession), options.state);
    case 'assertSessionUnpinned':
      return;
    default:
      throw new Error(`assertion ${operation.name} is not known to the runner`);
  }
}

async function indexExists(collection: Collection, name: string): Promise<boolean> {
  const existing = await collection.db.listCollections({ name: collection.collectionName }).toArray();
  return existing.length > 0 && collection.indexExists(name);
}

function transactionState(session: ClientSession): string {
  const { state } = (session as unknown as { transaction: { state: string } }).transaction;
  return (
    {
      NO_TRANSACTION: 'none',
      STARTING_TRANSACTION: 'starting',
      TRANSACTION_IN_PROGRESS: 'in_progress',
      TRANSACTION_COMMITTED: 'committed',
      TRANSACTION_ABORTED: 'aborted',
    }[state] ?? state
  );
}

async function checkOutcome(
  admin: MongoClient,
  outcome: readonly CollectionData[],
  context: MatchContext,
): Promise<void> {
  for (const { databaseName, collectionName, documents } of outcome) {
    const actual = await admin
      .db(databaseName)
      .collection(collectionName)
      .find({}, { sort: { _id: 1 } })
      .toArray();
    // Wrapped, so that every document is compared as a whole.
    assertMatches({ documents }, { documents: actual }, context, `outcome of ${collectionName}`);
  }
}
