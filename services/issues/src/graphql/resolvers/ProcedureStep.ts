import type { ProcedureStepResolvers } from '../generated.ts';

export const ProcedureStep: ProcedureStepResolvers = {
  name: ({ name }, _, { locale }) => name[locale],
  names: ({ name }) => name,
  limit: ({ limit }) => (limit && 'amount' in limit ? limit : null),
  standardLimit: ({ limit }) => (limit && 'standard' in limit ? limit.standard : null),
  onTimeout: ({ onTimeout }) => onTimeout ?? null,
};
