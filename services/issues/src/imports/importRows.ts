import { newId } from '@linli/kit/ids.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import { isDuplicate, VersionConflict } from '@linli/kit/mongo/failures.ts';
import type { Issues } from '../service.ts';
import { closeImported, createImported } from './importedIssue.ts';
import type { ImportCounts, ImportedRecord, ImportLine, IssueImport } from './issueImport.ts';
import { NO_COUNTS, recordId } from './issueImports.ts';
import type { MappingDefinition } from './mapping.ts';
import { placer } from './placeRows.ts';
import { type LineCode, type Problem, type Row, rowReader } from './readRow.ts';
import type { RawRow } from './readText.ts';

/** What becomes of some rows: counts, and lines to tell about. */
type Batch = { readonly counts: ImportCounts; readonly lines: readonly ImportLine[] };

/** One batch on its way. */
type Work = {
  readonly service: Issues;
  readonly transaction: Transaction;
  readonly run: IssueImport;
  readonly definition: MappingDefinition;
  readonly now: Date;
  readonly place: ReturnType<typeof placer>;
  /** Records that came before, and those of this batch. */
  readonly records: Map<string, ImportedRecord>;
  readonly fresh: ImportedRecord[];
  readonly counts: Record<keyof ImportCounts, number>;
  readonly lines: ImportLine[];
};

/**
 * Imports some rows in one transaction: each creates its issue or is one that came before. A row that is wrong is told and
 * stops nothing. Two imports of one record at once: the unique id of the record lets one create, the other decides again.
 */
export async function importRows(
  service: Issues,
  transaction: Transaction,
  run: IssueImport,
  definition: MappingDefinition,
  raws: readonly RawRow[],
): Promise<Batch> {
  const now = service.clock();
  const read = rowReader(definition, now);
  const results = raws.map((raw) => ({ line: raw.line, result: read(raw) }));
  const rows = results.flatMap(({ result }) => (typeof result === 'object' && 'row' in result ? result.row : []));
  const records = await recordsOf(service, transaction, run, rows);
  const place = placer(service, run.areaId);
  const given = { service, transaction, run, definition, now, place, records };
  const work: Work = { ...given, fresh: [], counts: { ...NO_COUNTS }, lines: [] };
  for (const { line, result } of results) {
    if (result === 'LEFT_OUT') work.counts.leftOut += 1;
    else if ('problems' in result) fail(work, line, result.problems);
    else await take(work, line, result.row);
  }
  await insert(service, transaction, work.fresh);
  return work;
}

function fail({ run, counts, lines }: Work, line: number, problems: readonly Problem[]): void {
  counts.failed += 1;
  for (const [at, problem] of problems.entries())
    lines.push({ _id: `${run._id}.${line}.${at}`, importId: run._id, line, kind: 'ERROR', ...problem });
}

async function take(work: Work, line: number, row: Row): Promise<void> {
  const { service, run, definition, records, counts } = work;
  // Keyed, because what a row says may be personal.
  const contentHash = service.personalData.blindIndex('issueImport.content', JSON.stringify(row));
  const known = records.get(recordId(run.partnerId, row.externalId));
  if (!known) await create(work, line, row, contentHash);
  else if (!known.areaIds.includes(run.areaId))
    fail(work, line, [{ column: definition.externalId, code: 'EXTERNAL_ID_TAKEN' }]);
  else if (known.contentHash === contentHash) counts.known += 1;
  else await change(work, line, row, { ...known, contentHash });
}

async function create(work: Work, line: number, row: Row, contentHash: string): Promise<void> {
  const { service, transaction, run, definition, now, records, fresh, counts } = work;
  const place = await work.place(row);
  if ('code' in place) return fail(work, line, [{ column: columnOf(definition, place.code), code: place.code }]);
  const issueId = newId('iss');
  await createImported(service, transaction, issueId, { run, row, place, now });
  const record = { _id: recordId(run.partnerId, row.externalId), issueId, areaIds: place.areaIds, contentHash };
  records.set(record._id, record);
  fresh.push(record);
  counts.created += 1;
}

const columnOf = ({ category, area }: MappingDefinition, code: LineCode): string | null =>
  code.startsWith('CATEGORY') ? category.column : (area?.column ?? null);

/** The record as the latest row has it; what the issue says stays, only an end is taken over. */
async function change(work: Work, line: number, row: Row, record: ImportedRecord): Promise<void> {
  const { service, transaction, run, now, records, fresh, counts, lines } = work;
  const { _id, issueId, contentHash } = record;
  const closed = row.closed && (await closeImported(service, transaction, issueId, { row, by: run.byId, now }));
  const told = { importId: run._id, line, kind: 'CHANGE', externalId: row.externalId, issueId, closed } as const;
  lines.push({ _id: `${run._id}.${line}.0`, ...told });
  counts.changed += 1;
  records.set(_id, record);
  const own = fresh.findIndex((one) => one._id === _id);
  if (own >= 0) fresh[own] = record;
  else {
    const { session } = transaction;
    await service.models.importedRecords.updateOne({ _id }, { $set: { contentHash } }, { session });
  }
}

async function recordsOf({ models }: Issues, { session }: Transaction, run: IssueImport, rows: readonly Row[]) {
  const ids = rows.map(({ externalId }) => recordId(run.partnerId, externalId));
  const found = await models.importedRecords.find({ _id: { $in: ids } }, null, { session }).lean<ImportedRecord[]>();
  return new Map(found.map((record) => [record._id, record]));
}

async function insert({ models }: Issues, { session }: Transaction, records: readonly ImportedRecord[]): Promise<void> {
  if (records.length === 0) return;
  try {
    await models.importedRecords.collection.insertMany([...records] as never[], { session });
  } catch (error) {
    throw isDuplicate(error) ? new VersionConflict('of an import') : error;
  }
}
