import { reject } from '@linli/kit/decisions.ts';
import { createOnce } from '@linli/kit/graphql/idempotency.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { newId } from '@linli/kit/ids.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { mappingInForce } from './importMappings.ts';
import type { IssueImport } from './issueImport.ts';
import { NO_COUNTS } from './issueImports.ts';
import { mappingKeyShape } from './mapping.ts';
import { MAX_IMPORT_BYTES, MAX_IMPORT_ROWS, readText } from './readText.ts';

/** Name of the job that imports. */
export const IMPORT_ISSUES = 'importIssues';

/** Id of the job that imports this text. */
export const importJobId = (importId: string): string => `${IMPORT_ISSUES}/${importId}/1`;

/** Context in which the texts of imports are sealed. */
export const TEXT_SEAL = 'issueImport.text';

const Input = z.object({
  areaId: shapes.id,
  mappingKey: mappingKeyShape,
  text: z.string().min(1),
  idempotencyKey: shapes.idempotencyKey,
});

/**
 * Takes a text in and starts the job that imports it; answers with the import's id.
 * @throws Rejection AREA_NOT_FOUND, FORBIDDEN, MAPPING_NOT_FOUND, IDEMPOTENCY_KEY_REUSED and those of `readText`
 */
export async function importText({ service, viewer, locale }: Context, raw: unknown): Promise<string> {
  const input = readInput(Input, raw, locale);
  const { areaId, mappingKey, text } = input;
  const area = await service.tree.node(areaId);
  if (!area || area.retired) reject('AREA_NOT_FOUND', ['input', 'areaId']);
  if (!mayOn(viewer, 'issue:import', area.path)) reject('FORBIDDEN', ['input', 'areaId']);
  if (Buffer.byteLength(text) > MAX_IMPORT_BYTES)
    reject('IMPORT_TOO_LARGE', ['input', 'text'], { rows: MAX_IMPORT_ROWS, bytes: MAX_IMPORT_BYTES });
  const mapping = await mappingInForce(service.models.importMappings, mappingKey, area.path);
  if (!mapping) reject('MAPPING_NOT_FOUND', ['input', 'mappingKey']);
  const rows = readText(mapping.definition, text).length;
  const now = service.clock();
  return createOnce(service, { viewer, operation: 'issuesImport', input, now }, async (transaction) => {
    const _id = newId('imp');
    const used = { mappingId: mapping._id, mappingKey, mappingVersion: mapping.number };
    const operator = mayOn(viewer, 'issue:operate', area.path);
    const partnerId = operator ? (mapping.partnerId ?? `${areaId}.${mappingKey}`) : viewer.id;
    const place = { partnerId, areaId, areaIds: area.path };
    const sealed = service.personalData.seal(TEXT_SEAL, text);
    const started: IssueImport = {
      _id,
      ...used,
      ...place,
      byId: viewer.id,
      startedAt: now,
      rows,
      text: sealed,
      ...NO_COUNTS,
    };
    await service.models.issueImports.collection.insertOne(started as never, { session: transaction.session });
    await service.jobs.start(transaction, { name: IMPORT_ISSUES }, { key: _id, run: 1, input: { importId: _id } });
    return _id;
  });
}
