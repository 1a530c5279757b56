import type { ProcedureNamesResolvers } from '../generated.ts';

export const ProcedureNames: ProcedureNamesResolvers = { zh: (name) => name['zh-CN'] };
