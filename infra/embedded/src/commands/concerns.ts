import { Int32, Timestamp } from 'bson';
import { EngineError } from '../errors.ts';
import { isNum } from '../values/index.ts';
import type { Doc } from '../values/index.ts';
import { doc } from '../wire/message.ts';
import type { Command, Engine } from './context.ts';
import { countField, documentField, flagField, refuseUnknown } from './fields.ts';

const READ_CONCERN_FIELDS = new Set(['level', 'afterClusterTime', 'atClusterTime', 'provenance']);
const WRITE_CONCERN_FIELDS = new Set(['w', 'j', 'fsync', 'wtimeout', 'provenance']);
const READ_LEVELS = new Set(['local', 'available', 'majority', 'linearizable', 'snapshot']);
const SNAPSHOT_COMMANDS = new Set(['find', 'aggregate', 'distinct']);

/**
 * Checks read and write concern. One node that answers after its commit to disk meets every level.
 * @returns the `writeConcernError` of the reply for a write concern that asks for more nodes, as MongoDB answers it
 */
export function checkConcerns(command: Doc, definition: Command, inTransaction: boolean): Doc | undefined {
  const readConcern = documentField(command, 'readConcern');
  if (readConcern !== undefined) checkReadConcern(readConcern, command, definition, inTransaction);
  const writeConcern = documentField(command, 'writeConcern');
  if (writeConcern === undefined) return undefined;
  const ending = definition.name === 'commitTransaction' || definition.name === 'abortTransaction';
  if (inTransaction && !ending)
    throw new EngineError('InvalidOptions', 'writeConcern is not allowed within a multi-statement transaction');
  refuseUnknown(writeConcern, 'writeConcern', WRITE_CONCERN_FIELDS);
  const w = writeConcern.get('w');
  countField(writeConcern, 'wtimeout');
  flagField(writeConcern, 'j');
  if (w === undefined || w === 'majority' || w === null) return undefined;
  if (typeof w === 'string')
    return unmet(
      79,
      'UnknownReplWriteConcern',
      `No write concern mode named '${w}' found in replica set configuration`,
    );
  if (!isNum(w)) throw new EngineError('FailedToParse', 'w has to be a number, string, or object');
  const nodes = Number(w.toString());
  return nodes === 0 || nodes === 1
    ? undefined
    : unmet(100, 'UnsatisfiableWriteConcern', 'Not enough data-bearing nodes');
}

const unmet = (code: number, codeName: string, errmsg: string): Doc => doc({ code: new Int32(code), codeName, errmsg });

function checkReadConcern(readConcern: Doc, command: Doc, definition: Command, inTransaction: boolean): void {
  refuseUnknown(readConcern, 'readConcern', READ_CONCERN_FIELDS);
  if (inTransaction && !command.has('startTransaction')) {
    throw new EngineError('InvalidOptions', 'Only the first command in a transaction may specify a readConcern');
  }
  const level = readConcern.get('level');
  if (level !== undefined && (typeof level !== 'string' || !READ_LEVELS.has(level))) {
    throw new EngineError('FailedToParse', `readConcern.level must be one of ${[...READ_LEVELS].join(', ')}`);
  }
  const unfit = level === 'available' || level === 'linearizable' || definition.write === true;
  if (inTransaction && (level === 'available' || level === 'linearizable')) {
    throw new EngineError('InvalidOptions', `The readConcern level ${level} is not allowed in a transaction`);
  }
  if (!inTransaction && level === 'snapshot' && (unfit || !SNAPSHOT_COMMANDS.has(definition.name))) {
    throw new EngineError(
      'InvalidOptions',
      `Command ${definition.name} does not support readConcern { level: "snapshot" }`,
    );
  }
  if (readConcern.has('atClusterTime') && level !== 'snapshot') {
    throw new EngineError('InvalidOptions', 'atClusterTime is only allowed with readConcern level snapshot');
  }
}

/** A commit time as the cluster time clients see. */
export const clusterTime = (ts: number): Timestamp => new Timestamp(BigInt(ts));

/**
 * The time a snapshot read outside a transaction reads at; undefined for every other read.
 * @throws SnapshotTooOld 239 when its versions are no longer kept
 */
export function snapshotTime(engine: Engine, command: Doc): number | undefined {
  const readConcern = documentField(command, 'readConcern');
  if (readConcern?.get('level') !== 'snapshot') return undefined;
  const at = readConcern.get('atClusterTime');
  if (at === undefined) return engine.store.now;
  if (!(at instanceof Timestamp))
    throw new EngineError('TypeMismatch', 'readConcern.atClusterTime must be a timestamp');
  const ts = Number(at.toBigInt());
  if (ts !== engine.store.now && !engine.store.snapshots.isPinned(ts)) {
    throw new EngineError(239, 'Read timestamp is older than the oldest available timestamp.');
  }
  return ts;
}
