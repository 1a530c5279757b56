import type { ProcedureFindingResolvers } from '../generated.ts';

export const ProcedureFinding: ProcedureFindingResolvers = {
  path: ({ path }) => [...path],
  message: ({ sentence }, _, { locale }) => sentence[locale],
};
