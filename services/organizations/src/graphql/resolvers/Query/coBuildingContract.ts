import type { QueryResolvers } from '../../generated.ts';
import { visibleContract } from '../visibleContract.ts';

export const coBuildingContract: QueryResolvers['coBuildingContract'] = (_, { id }, context) =>
  visibleContract(context, id);
