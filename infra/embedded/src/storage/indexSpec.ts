import { Int32 } from 'bson';
import { EngineError } from '../errors.ts';
import { MAX_INDEX_FIELDS } from '../limits.ts';
import { equalsValue, isNum } from '../values/index.ts';
import type { Doc, KeyPart, Value } from '../values/index.ts';
import type { IndexSpec } from './index.ts';

/** Largest `expireAfterSeconds`, as MongoDB. */
const MAX_EXPIRE_SECONDS = 2_147_483_647;
const INDEX_VERSION = 2;
/** Filter operators a partial index may use (MongoDB manual, "Partial Indexes"). */
const PARTIAL_OPERATORS = new Set(['$eq', '$exists', '$gt', '$gte', '$lt', '$lte', '$type', '$and', '$or', '$in']);
const OPTIONS = new Set([
  'v',
  'key',
  'name',
  'ns',
  'unique',
  'sparse',
  'background',
  'partialFilterExpression',
  'expireAfterSeconds',
  'hidden',
  'collation',
]);

const cannotCreate = (message: string): EngineError => new EngineError('CannotCreateIndex', message);

/** The specification of the index every collection has. */
export const idIndexSpec = (): IndexSpec =>
  parseIndexSpec(
    new Map<string, Value>([
      ['key', new Map([['_id', new Int32(1)]])],
      ['name', '_id_'],
    ]),
  );

/**
 * Checks an index specification as `createIndexes` gives it.
 * @throws CannotCreateIndex 67, InvalidIndexSpecificationOption 197, TypeMismatch 14, FailedToParse 9
 */
export function parseIndexSpec(spec: Doc): IndexSpec {
  for (const option of spec.keys()) {
    if (!OPTIONS.has(option)) {
      throw new EngineError(
        'InvalidIndexSpecificationOption',
        `The field '${option}' is not valid for an index specification.`,
      );
    }
  }
  const pattern = spec.get('key');
  const name = spec.get('name');
  if (!(pattern instanceof Map))
    throw new EngineError('FailedToParse', "The 'key' field is a required property of an index specification");
  if (typeof name !== 'string')
    throw new EngineError('FailedToParse', "The 'name' field is a required property of an index specification");
  if (name === '' || name === '*' || name.includes('\0')) throw cannotCreate(`index name '${name}' is not valid`);
  refuseUnsupported(spec);
  const key = parseKeyPattern(pattern);
  const isId = key.length === 1 && key[0]?.[0] === '_id' && key[0][1] === 1;
  const unique = flag(spec, 'unique') || isId;
  const sparse = flag(spec, 'sparse');
  const partial = parsePartial(spec, sparse);
  const expireAfterSeconds = parseExpiry(spec, key);
  if (isId && (spec.has('sparse') || spec.has('partialFilterExpression'))) {
    throw new EngineError('InvalidIndexSpecificationOption', 'The _id index takes no options');
  }
  return {
    name: isId ? '_id_' : name,
    key,
    unique,
    sparse,
    partial,
    expireAfterSeconds,
    definition: definitionOf(spec, isId),
  };
}

function definitionOf(spec: Doc, isId: boolean): Doc {
  const definition: Doc = new Map<string, Value>([['v', new Int32(INDEX_VERSION)]]);
  for (const [option, value] of spec) {
    if (option === 'v' || option === 'ns' || option === 'background') continue;
    if (
      ['unique', 'sparse', 'hidden', 'collation'].includes(option) &&
      (isId || !truthy(value) || option === 'collation')
    )
      continue;
    definition.set(
      option,
      option === 'name' && isId ? '_id_' : option === 'unique' || option === 'sparse' ? true : value,
    );
  }
  return definition;
}

const truthy = (value: Value | undefined): boolean => (isNum(value) ? Number(value.toString()) !== 0 : value === true);

function flag(spec: Doc, option: string): boolean {
  const value = spec.get(option);
  if (value !== undefined && typeof value !== 'boolean' && !isNum(value)) {
    throw new EngineError('TypeMismatch', `The field '${option}' has value of the wrong type, but expected a boolean`);
  }
  return truthy(value);
}

function refuseUnsupported(spec: Doc): void {
  if (truthy(spec.get('hidden'))) throw cannotCreate('hidden indexes are not supported');
  const collation = spec.get('collation');
  if (collation instanceof Map && collation.get('locale') !== 'simple')
    throw cannotCreate('only the simple collation is supported');
}

function parseKeyPattern(pattern: Doc): KeyPart[] {
  if (pattern.size === 0) throw cannotCreate('Index keys cannot be empty.');
  if (pattern.size > MAX_INDEX_FIELDS) throw cannotCreate(`an index can have at most ${MAX_INDEX_FIELDS} fields`);
  return [...pattern].map(([path, direction]): KeyPart => {
    if (typeof direction === 'string') throw cannotCreate(`Unknown index plugin '${direction}'`);
    if (!isNum(direction))
      throw cannotCreate(`Values in v:2 index key pattern cannot be of this type: ${path}. Only numbers are allowed`);
    const sign = Math.sign(Number(direction.toString()));
    if (sign === 0 || Number.isNaN(sign)) throw cannotCreate('Values in the index key pattern cannot be 0.');
    if (path === '' || path.split('.').includes('')) throw cannotCreate('Index keys cannot contain an empty field.');
    if (path.split('.').some((part) => part.startsWith('$'))) {
      throw cannotCreate(`Index key contains an illegal field name: '${path}'. Wildcard indexes are not supported.`);
    }
    return [path, sign === 1 ? 1 : -1];
  });
}

function parsePartial(spec: Doc, sparse: boolean): Doc | undefined {
  const partial = spec.get('partialFilterExpression');
  if (partial === undefined) return undefined;
  if (!(partial instanceof Map))
    throw new EngineError('TypeMismatch', "The field 'partialFilterExpression' must be an object");
  if (sparse) throw cannotCreate('cannot mix "partialFilterExpression" and "sparse" options');
  checkPartialOperators(partial);
  return partial;
}

function checkPartialOperators(value: Value): void {
  if (Array.isArray(value)) {
    value.forEach(checkPartialOperators);
    return;
  }
  if (!(value instanceof Map)) return;
  for (const [name, operand] of value) {
    const refused = name.startsWith('$') && (!PARTIAL_OPERATORS.has(name) || (name === '$exists' && !truthy(operand)));
    if (refused) throw cannotCreate(`Expression not supported in partial index: ${name}`);
    if (name === '$and' || name === '$or' || !name.startsWith('$')) checkPartialOperators(operand);
  }
}

function parseExpiry(spec: Doc, key: readonly KeyPart[]): number | undefined {
  const value = spec.get('expireAfterSeconds');
  if (value === undefined) return undefined;
  if (!isNum(value)) throw cannotCreate("TTL index 'expireAfterSeconds' option must be numeric");
  const seconds = Number(value.toString());
  if (!(seconds >= 0 && seconds <= MAX_EXPIRE_SECONDS)) {
    throw cannotCreate(`TTL index 'expireAfterSeconds' option must be within the range 0 to ${MAX_EXPIRE_SECONDS}`);
  }
  if (key.length > 1) throw cannotCreate('TTL indexes are single-field indexes, compound indexes do not support TTL.');
  if (key[0]?.[0] === '_id')
    throw cannotCreate("The field 'expireAfterSeconds' is not valid for an _id index specification");
  return Math.floor(seconds);
}

/** Whether two specifications would index the same documents under the same keys with the same guarantees. */
export const sameSignature = (a: IndexSpec, b: IndexSpec): boolean =>
  a.unique === b.unique &&
  a.sparse === b.sparse &&
  a.key.length === b.key.length &&
  a.key.every(([path, direction], i) => b.key[i]?.[0] === path && b.key[i][1] === direction) &&
  equalsValue(a.partial ?? null, b.partial ?? null);
