import { EngineError } from '../errors.ts';
import { MAX_NAMESPACE_BYTES } from '../limits.ts';
import { typeName } from '../values/index.ts';
import type { Doc } from '../values/index.ts';

const MAX_DB_NAME_BYTES = 63;
const DB_NAME = /^[^/\\. "$\0*<>:|?]+$/;

/** Checks a database name. @throws InvalidNamespace 73 */
export function checkDbName(db: string): string {
  if (!DB_NAME.test(db) || Buffer.byteLength(db) > MAX_DB_NAME_BYTES) {
    throw new EngineError('InvalidNamespace', `Invalid database name: '${db}'`);
  }
  return db;
}

/** The collection a command names in its first field. @throws InvalidNamespace 73 */
export function collectionName(db: string, command: Doc, field: string): string {
  const name = command.get(field);
  if (typeof name !== 'string') {
    throw new EngineError('InvalidNamespace', `collection name has invalid type ${typeName(name)}`);
  }
  const valid =
    name !== '' && !name.includes('$') && !name.includes('\0') && !name.startsWith('.') && !name.endsWith('.');
  if (!valid || name.startsWith('system.'))
    throw new EngineError('InvalidNamespace', `Invalid collection name specified '${db}.${name}'`);
  if (Buffer.byteLength(`${db}.${name}`) > MAX_NAMESPACE_BYTES) {
    throw new EngineError('InvalidNamespace', `Fully qualified namespace is too long: '${db}.${name}'`);
  }
  return name;
}
