import type { AreaResolvers } from '../generated.ts';
import { procedureDefine } from './Mutation/procedureDefine.ts';
import { procedureRetire } from './Mutation/procedureRetire.ts';
import { Procedure } from './Procedure.ts';
import { ProcedureAction } from './ProcedureAction.ts';
import { ProcedureFinding } from './ProcedureFinding.ts';
import { ProcedureNames } from './ProcedureNames.ts';
import { ProcedureStep } from './ProcedureStep.ts';
import { procedure } from './Query/procedure.ts';
import { procedureLint } from './Query/procedureLint.ts';
import { procedures } from './Query/procedures.ts';

const Area: Pick<AreaResolvers, 'procedureVersions'> = {
  procedureVersions: ({ id }, args, { loaders }) => loaders.procedureVersions(id, args),
};

export const procedureResolvers = {
  Query: { procedures, procedure, procedureLint },
  Mutation: { procedureDefine, procedureRetire },
  Area,
  Procedure,
  ProcedureStep,
  ProcedureAction,
  ProcedureNames,
  ProcedureFinding,
};
