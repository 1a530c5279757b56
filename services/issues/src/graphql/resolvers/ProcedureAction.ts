import type { ProcedureActionResolvers } from '../generated.ts';

export const ProcedureAction: ProcedureActionResolvers = {
  name: ({ name }, _, { locale }) => name[locale],
  names: ({ name }) => name,
};
