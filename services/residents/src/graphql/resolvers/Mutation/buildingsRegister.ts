import { registerBuildings } from '../../../buildings/registerBuildings.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';
import { loadAll } from '../loadAll.ts';

export const buildingsRegister: MutationResolvers['buildingsRegister'] = (_, { input }, context) =>
  answer(context, async () => ({
    buildings: await loadAll(context.loaders.building, await registerBuildings(context, input)),
  }));
