import { HandlerUnit } from './HandlerUnit.ts';
import { handlerUnitDefine } from './Mutation/handlerUnitDefine.ts';
import { handlerUnitRetire } from './Mutation/handlerUnitRetire.ts';
import { handlerUnit } from './Query/handlerUnit.ts';
import { handlerUnits } from './Query/handlerUnits.ts';
import type { AreaResolvers } from '../generated.ts';

const Area: AreaResolvers = { handlerUnits: ({ id }, args, { loaders }) => loaders.handlerUnits(id, args) };

export const handlerResolvers = {
  Query: { handlerUnit, handlerUnits },
  Mutation: { handlerUnitDefine, handlerUnitRetire },
  Area,
  HandlerUnit,
};
