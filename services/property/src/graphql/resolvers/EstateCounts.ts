import type { EstateCount } from '../../estates/estateCounts.ts';
import { estateKinds, managementModes } from '../../estates/responsibility.ts';
import type { EstateCountsResolvers } from '../generated.ts';

export const EstateCounts: EstateCountsResolvers = {
  total: (counts) => sum(counts),
  byKind: (counts) => estateKinds.map((kind) => ({ kind, count: sum(counts.filter((one) => one.kind === kind)) })),
  byManagementMode: (counts) =>
    managementModes.map((managementMode) => ({
      managementMode,
      count: sum(counts.filter((one) => one.managementMode === managementMode)),
    })),
};

const sum = (counts: readonly EstateCount[]): number => counts.reduce((total, { count }) => total + count, 0);
