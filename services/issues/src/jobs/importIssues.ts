import { defineJob } from '@linli/kit/jobs/jobs.ts';
import { mappingById } from '../imports/importMappings.ts';
import { importRows } from '../imports/importRows.ts';
import { IMPORT_ISSUES, TEXT_SEAL } from '../imports/importText.ts';
import { readText } from '../imports/readText.ts';
import type { Issues } from '../service.ts';

/** Rows of one step. */
export const IMPORT_BATCH = 25;

/** Imports the rows of a text batch by batch. The checkpoint is the number of rows dealt with. */
export const importIssues = (service: Issues) => {
  const { issueImports, importMappings, importLines } = service.models;
  return defineJob<{ readonly importId: string }, number>({
    name: IMPORT_ISSUES,
    total: async ({ input }, { session }) =>
      (await issueImports.findOne({ _id: input.importId }, { rows: 1 }, { session }).lean())?.rows ?? 0,
    async step({ input: { importId }, checkpoint = 0 }, transaction) {
      const { session } = transaction;
      const run = await issueImports.findOne({ _id: importId }, null, { session }).lean();
      const mapping = run && (await mappingById(importMappings, run.mappingId));
      if (run?.text === undefined || !mapping) throw new TypeError(`import ${importId} has no text or no mapping`);
      const rows = readText(mapping.definition, service.personalData.open(TEXT_SEAL, run.text));
      const batch = rows.slice(checkpoint, checkpoint + IMPORT_BATCH);
      const { counts, lines } = await importRows(service, transaction, run, mapping.definition, batch);
      if (lines.length > 0) await importLines.collection.insertMany([...lines] as never[], { session });
      const done = checkpoint + batch.length;
      const ended = done >= rows.length && { $set: { endedAt: service.clock() }, $unset: { text: true as const } };
      await issueImports.updateOne({ _id: importId }, { $inc: counts, ...ended }, { session });
      return { processed: batch.length, ...(!ended && { checkpoint: done }) };
    },
  });
};
