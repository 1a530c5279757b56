import { reject } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { importJobId } from './importText.ts';

const Input = z.object({ issueImportId: shapes.id });

const TARGET = ['input', 'issueImportId'];

/**
 * Ends an import after the batch at hand; what was imported stays. @returns the id of the import
 * @throws Rejection NOT_FOUND, IMPORT_ENDED
 */
export async function cancelImport({ service, viewer, locale }: Context, raw: unknown): Promise<string> {
  const { issueImportId: _id } = readInput(Input, raw, locale);
  const { issueImports } = service.models;
  await service.database.transaction(async (transaction) => {
    const { session } = transaction;
    const run = await issueImports.findOne({ _id }, { areaIds: 1 }, { session }).lean();
    if (!run || !mayOn(viewer, 'issue:import', run.areaIds)) reject('NOT_FOUND', TARGET);
    if (!(await service.jobs.cancel(transaction, importJobId(_id)))) reject('IMPORT_ENDED', TARGET);
    const end = { endedAt: service.clock(), cancelledById: viewer.id };
    await issueImports.updateOne({ _id }, { $set: end, $unset: { text: true } }, { session });
  });
  return _id;
}
