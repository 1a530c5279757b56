import { EngineError } from '../errors.ts';
import { isNum, typeName } from '../values/index.ts';
import type { Doc, Value } from '../values/index.ts';

const mismatch = (field: string, value: Value, expected: string): EngineError =>
  new EngineError(
    'TypeMismatch',
    `BSON field '${field}' is the wrong type '${typeName(value)}', expected type '${expected}'`,
  );

/** A field that must be a document when given. @throws TypeMismatch 14 */
export function documentField(command: Doc, field: string): Doc | undefined {
  const value = command.get(field);
  if (value === undefined || value === null) return undefined;
  if (!(value instanceof Map)) throw mismatch(field, value, 'object');
  return value;
}

/** A field that must be an array of documents. @throws Location40414 when missing, TypeMismatch 14 */
export function documentsField(command: Doc, field: string): Doc[] {
  const value = command.get(field);
  if (value === undefined) throw new EngineError(40414, `BSON field '${field}' is missing but a required field`);
  if (!Array.isArray(value)) throw mismatch(field, value, 'array');
  return value.map((item) => {
    if (!(item instanceof Map)) throw mismatch(field, item, 'object');
    return item;
  });
}

/** A field that must be an array of documents when given. */
export const optionalDocumentsField = (command: Doc, field: string): Doc[] | undefined =>
  command.has(field) ? documentsField(command, field) : undefined;

/** A flag, false when not given; numbers count as flags too. @throws TypeMismatch 14 */
export function flagField(command: Doc, field: string, fallback = false): boolean {
  const value = command.get(field);
  if (value === undefined || value === null) return fallback;
  if (typeof value === 'boolean') return value;
  if (isNum(value)) return Number(value.toString()) !== 0;
  throw mismatch(field, value, 'bool');
}

/** A whole number of at least zero when given. @throws TypeMismatch 14, BadValue 2 / Location51024 */
export function countField(command: Doc, field: string): number | undefined {
  const value = wholeField(command, field);
  if (value !== undefined && value < 0)
    throw new EngineError(51024, `BSON field '${field}' value must be >= 0, actual value '${value}'`);
  return value;
}

/** A whole number when given; fractions are cut off as MongoDB does. @throws TypeMismatch 14 */
export function wholeField(command: Doc, field: string): number | undefined {
  const value = command.get(field);
  if (value === undefined || value === null) return undefined;
  if (!isNum(value)) throw mismatch(field, value, 'long');
  const number = Math.trunc(Number(value.toString()));
  if (!Number.isSafeInteger(number)) throw new EngineError('BadValue', `BSON field '${field}' is out of range`);
  return number;
}

/** A string when given. @throws TypeMismatch 14 */
export function stringField(command: Doc, field: string): string | undefined {
  const value = command.get(field);
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw mismatch(field, value, 'string');
  return value;
}

/** Refuses every field of a sub-document that is not listed. @throws Location40415 */
export function refuseUnknown(fields: Doc, where: string, known: ReadonlySet<string>): void {
  for (const field of fields.keys()) {
    if (!known.has(field)) throw new EngineError(40415, `BSON field '${where}.${field}' is an unknown field.`);
  }
}

/** Only binary comparison is implemented. @throws BadValue 2 for every other collation */
export function refuseCollation(command: Doc): void {
  const collation = documentField(command, 'collation');
  if (collation === undefined || collation.size === 0) return;
  if (collation.get('locale') === 'simple' && collation.size === 1) return;
  throw new EngineError('BadValue', 'only the simple collation is supported');
}
