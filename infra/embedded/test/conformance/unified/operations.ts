import type { ClientSession, Collection, Db, Document, MongoClient } from 'mongodb';
import type { Operation } from './format.ts';

/** What the entities of a test are. */
export type Entity = MongoClient | Db | Collection | ClientSession;

type Run<T> = (target: T, options: Document, rest: Document) => unknown;

/** Write models of `bulkWrite` are the same in the format and in the driver. */
const COLLECTION: Record<string, Run<Collection>> = {
  insertOne: (c, { document, ...o }) => c.insertOne(document, o),
  insertMany: (c, { documents, ...o }) => c.insertMany(documents, o),
  bulkWrite: (c, { requests, ...o }) => c.bulkWrite(requests, o),
  find: (c, { filter, ...o }) => c.find(filter, o).toArray(),
  findOne: (c, { filter, ...o }) => c.findOne(filter, o),
  findOneAndUpdate: (c, { filter, update, ...o }) => c.findOneAndUpdate(filter, update, withReturn(o)),
  findOneAndReplace: (c, { filter, replacement, ...o }) => c.findOneAndReplace(filter, replacement, withReturn(o)),
  findOneAndDelete: (c, { filter, ...o }) => c.findOneAndDelete(filter, o),
  updateOne: (c, { filter, update, ...o }) => c.updateOne(filter, update, o),
  updateMany: (c, { filter, update, ...o }) => c.updateMany(filter, update, o),
  replaceOne: (c, { filter, replacement, ...o }) => c.replaceOne(filter, replacement, o),
  deleteOne: (c, { filter, ...o }) => c.deleteOne(filter, o),
  deleteMany: (c, { filter, ...o }) => c.deleteMany(filter, o),
  aggregate: (c, { pipeline, ...o }) => c.aggregate(pipeline, o).toArray(),
  countDocuments: (c, { filter, ...o }) => c.countDocuments(filter, o),
  estimatedDocumentCount: (c, o) => c.estimatedDocumentCount(o),
  count: (c, { filter, ...o }) => c.count(filter, o),
  distinct: (c, { fieldName, filter, ...o }) => c.distinct(fieldName, filter, o),
  createIndex: (c, { keys, ...o }) => c.createIndex(keys, o),
};

const withReturn = ({ returnDocument, ...options }: Document): Document => ({
  ...options,
  ...(returnDocument !== undefined && { returnDocument: String(returnDocument).toLowerCase() }),
});

const DATABASE: Record<string, Run<Db>> = {
  runCommand: (db, { command, commandName: _, ...o }) => db.command(command, o),
  aggregate: (db, { pipeline, ...o }) => db.aggregate(pipeline, o).toArray(),
  createCollection: async (db, { collection, ...o }) => void (await db.createCollection(collection, o)),
  dropCollection: (db, { collection, ...o }) => db.dropCollection(collection, o),
  modifyCollection: (db, { collection, ...o }) => db.command({ collMod: collection, ...o }),
};

const SESSION: Record<string, Run<ClientSession>> = {
  startTransaction: (session, o) => session.startTransaction(o),
  commitTransaction: (session) => session.commitTransaction(),
  abortTransaction: (session) => session.abortTransaction(),
  endSession: (session) => session.endSession(),
};

/** Calls an operation of the unified format on a driver object. */
export async function call(target: Entity, operation: Operation, options: Document): Promise<unknown> {
  const table: Record<string, Run<never>> = 'collectionName' in target
    ? COLLECTION
    : 'databaseName' in target
      ? DATABASE
      : 'startTransaction' in target
        ? SESSION
        : {};
  const run = table[operation.name] as Run<Entity> | undefined;
  if (run === undefined) throw new Error(`operation ${operation.name} is not known to the runner`);
  return run(target, options, {});
}
