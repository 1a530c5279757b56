import mongoose from 'mongoose';

/** Documents of one collection that fit the filter, read from outside the services; for tests. */
export async function countDocuments(
  uri: string,
  database: string,
  collection: string,
  filter: Record<string, unknown> = {},
): Promise<number> {
  const connection = await mongoose.createConnection(uri, { dbName: database }).asPromise();
  try {
    return await connection.collection(collection).countDocuments(filter);
  } finally {
    await connection.close();
  }
}

/** Removes the databases of one test run from a MongoDB that other runs use too. */
export async function dropDatabases(uri: string, prefix: string): Promise<void> {
  const connection = await mongoose.createConnection(uri).asPromise();
  try {
    const { databases } = await connection.listDatabases();
    for (const { name } of databases) if (name.startsWith(`${prefix}_`)) await connection.useDb(name).dropDatabase();
  } finally {
    await connection.close();
  }
}
