import { type Connection, type Model, Schema } from 'mongoose';
import type { ImportCounts, ImportedRecord, ImportLine, IssueImport } from './issueImport.ts';

/** Imports, what they have to tell about single lines, and which issue each record of a partner has become. */
export function importModels(connection: Connection) {
  return {
    issueImports: importModel(connection),
    importLines: lineModel(connection),
    importedRecords: recordModel(connection),
  };
}

function importModel(connection: Connection): Model<IssueImport> {
  const schema = new Schema<IssueImport>(
    { _id: String },
    { collection: 'issueImports', strict: false, versionKey: false },
  );
  schema.index({ areaIds: 1, startedAt: -1, _id: -1 });
  schema.index({ areaIds: 1, mappingKey: 1, startedAt: -1, _id: -1 });
  return connection.model<IssueImport>('IssueImport', schema);
}

function lineModel(connection: Connection): Model<ImportLine> {
  const schema = new Schema<ImportLine>(
    { _id: String },
    { collection: 'importLines', strict: false, versionKey: false },
  );
  schema.index({ importId: 1, kind: 1, line: 1, _id: 1 });
  return connection.model<ImportLine>('ImportLine', schema);
}

/** The `_id` of partner and external id is unique: it decides which of two imports creates the issue. */
function recordModel(connection: Connection): Model<ImportedRecord> {
  const schema = new Schema<ImportedRecord>(
    { _id: String },
    { collection: 'importedRecords', strict: false, versionKey: false },
  );
  return connection.model<ImportedRecord>('ImportedRecord', schema);
}

/** No partner's number can be mistaken for another's: partner ids have no spaces. */
export const recordId = (partnerId: string, externalId: string): string => `${partnerId} ${externalId}`;

export const NO_COUNTS: ImportCounts = { created: 0, known: 0, changed: 0, failed: 0, leftOut: 0 };
