import type { ServiceBase } from '@linli/kit/service.ts';
import { estateModel, estateStore } from './estates/estates.ts';
import { handlingFigureStore, handlingModels } from './handling/handlingFigures.ts';
import { proposalModel, proposalStore } from './proposals/proposals.ts';

/** Everything the use cases of this service work with. */
export function propertyService(base: ServiceBase) {
  const { connection } = base.database;
  const models = {
    estates: estateModel(connection),
    ...handlingModels(connection),
    estateProposals: proposalModel(connection),
  };
  return {
    ...base,
    models,
    estates: estateStore(models.estates),
    handlingFigures: handlingFigureStore(models.handlingFigures),
    proposals: proposalStore(models.estateProposals),
  };
}

export type Property = ReturnType<typeof propertyService>;
