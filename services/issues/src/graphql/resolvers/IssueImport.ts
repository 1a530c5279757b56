import type { IssueImportResolvers } from '../generated.ts';

export const IssueImport: IssueImportResolvers = {
  id: ({ _id }) => _id,
  async status({ _id, endedAt, cancelledById }, _, { loaders }) {
    if (endedAt) return cancelledById === undefined ? 'DONE' : 'CANCELLED';
    // The job may have ended since the import was read; its counts are then those of the next reading.
    const job = await loaders.importJob(_id);
    return job && job.status !== 'FAILED' ? 'RUNNING' : 'FAILED';
  },
  async mapping({ mappingId }, _, { loaders }) {
    const mapping = await loaders.importMapping(mappingId);
    if (!mapping) throw new TypeError(`the mapping ${mappingId} is gone`);
    return mapping;
  },
  area: ({ areaId }) => ({ id: areaId }),
  by: ({ byId }) => ({ id: byId }),
  endedAt: ({ endedAt }) => endedAt ?? null,
  cancelledBy: ({ cancelledById }) => (cancelledById === undefined ? null : { id: cancelledById }),
  processed: ({ created, known, changed, failed, leftOut }) => created + known + changed + failed + leftOut,
  lineErrors: ({ _id }, args, { loaders }) => loaders.importLineErrors(_id, args),
  changedLines: ({ _id }, args, { loaders }) => loaders.importChangedLines(_id, args),
};
