import type { Problem } from './readRow.ts';

/** What has become of the rows so far. Every row counts once. */
export type ImportCounts = {
  readonly created: number;
  /** Came before with the same content. */
  readonly known: number;
  /** Came before with another content. */
  readonly changed: number;
  readonly failed: number;
  /** Did not meet the conditions of the mapping. */
  readonly leftOut: number;
};

/** 导入批次 One text of a partner on its way in. */
export type IssueImport = ImportCounts & {
  readonly _id: string;
  readonly mappingId: string;
  readonly mappingKey: string;
  readonly mappingVersion: number;
  readonly partnerId: string;
  /** No row leads out of this area. */
  readonly areaId: string;
  readonly areaIds: readonly string[];
  readonly byId: string;
  readonly startedAt: Date;
  readonly rows: number;
  /** Sealed; gone once every row has been dealt with, or it was cancelled. */
  readonly text?: string;
  readonly endedAt?: Date;
  /** Who has ended it before its last row. */
  readonly cancelledById?: string;
};

/** Something to tell about a line. */
export type ImportLine = { readonly _id: string; readonly importId: string; readonly line: number } & (
  | (Problem & { readonly kind: 'ERROR' })
  /** The record came before with another content; `closed` when that has closed its issue. */
  | { readonly kind: 'CHANGE'; readonly externalId: string; readonly issueId: string; readonly closed: boolean }
);

export type LineError = Extract<ImportLine, { kind: 'ERROR' }>;
export type LineChange = Extract<ImportLine, { kind: 'CHANGE' }>;

/** Which issue a record of a partner has become. */
export type ImportedRecord = {
  /** Partner and external id. */
  readonly _id: string;
  readonly issueId: string;
  /** Path of the issue's area as it came; an import for another area does not touch it. */
  readonly areaIds: readonly string[];
  /** Keyed hash of what the latest row said. */
  readonly contentHash: string;
};
