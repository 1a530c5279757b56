import type { Doc } from './values/types.ts';

/** MongoDB's numeric error codes used by the engine, by their official names. */
export const CODES = {
  InternalError: 1,
  BadValue: 2,
  NoSuchKey: 4,
  UserNotFound: 11,
  UnsupportedFormat: 12,
  Unauthorized: 13,
  TypeMismatch: 14,
  Overflow: 15,
  InvalidLength: 16,
  ProtocolError: 17,
  IllegalOperation: 20,
  InvalidBSON: 22,
  AlreadyInitialized: 23,
  NamespaceNotFound: 26,
  IndexNotFound: 27,
  PathNotViable: 28,
  CannotIndexParallelArrays: 171,
  ConflictingUpdateOperators: 40,
  CursorNotFound: 43,
  NamespaceExists: 48,
  MaxTimeMSExpired: 50,
  DollarPrefixedFieldName: 52,
  InvalidIdField: 53,
  EmptyFieldName: 56,
  DottedFieldName: 57,
  CommandNotFound: 59,
  NotSingleValueField: 54,
  ImmutableField: 66,
  CannotCreateIndex: 67,
  IndexAlreadyExists: 68,
  InvalidOptions: 72,
  InvalidNamespace: 73,
  IndexOptionsConflict: 85,
  IndexKeySpecsConflict: 86,
  FailedToParse: 9,
  WriteConflict: 112,
  CommandNotSupported: 115,
  CommandNotSupportedOnView: 166,
  InvalidPipelineOperator: 168,
  ClientMetadataCannotBeMutated: 186,
  InvalidIndexSpecificationOption: 197,
  NoSuchSession: 206,
  TooManyLogicalSessions: 211,
  OperationNotSupportedInTransaction: 263,
  QueryFeatureNotAllowed: 224,
  TransactionTooOld: 225,
  ConversionFailure: 241,
  NoSuchTransaction: 251,
  TransactionCommitted: 256,
  TransactionTooLarge: 257,
  ExceededMemoryLimit: 146,
  QueryExceededMemoryLimitNoDiskUseAllowed: 292,
  Interrupted: 11601,
  InterruptedAtShutdown: 11600,
  BSONObjectTooLarge: 10334,
  DuplicateKey: 11000,
} as const;

/** Official name of an error code the engine uses. */
export type CodeName = keyof typeof CODES;

const NAMES = new Map<number, string>(Object.entries(CODES).map(([name, code]) => [code, name]));

/** Parts of an error reply besides code and message. */
export type ErrorParts = {
  /** Error labels such as `TransientTransactionError`. */
  labels?: string[];
  /** Further fields of the reply, such as keyPattern and keyValue. */
  extra?: Doc;
};

/**
 * An error with MongoDB's code, answered to the client as it is. Codes without an official name
 * (assertion numbers such as 40324) are called `Location<code>`, as MongoDB does.
 */
export class EngineError extends Error {
  readonly code: number;
  readonly codeName: string;
  readonly labels: string[];
  readonly extra?: Doc;

  constructor(code: number | CodeName, message: string, parts: ErrorParts = {}) {
    super(message);
    this.name = 'EngineError';
    this.code = typeof code === 'number' ? code : CODES[code];
    this.codeName = NAMES.get(this.code) ?? `Location${this.code}`;
    this.labels = parts.labels ?? [];
    if (parts.extra) this.extra = parts.extra;
  }
}
