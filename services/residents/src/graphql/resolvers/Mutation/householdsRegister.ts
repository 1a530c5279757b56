import { registerHouseholds } from '../../../buildings/registerHouseholds.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';
import { loadAll } from '../loadAll.ts';

export const householdsRegister: MutationResolvers['householdsRegister'] = (_, { input }, context) =>
  answer(context, async () => ({
    households: await loadAll(context.loaders.household, await registerHouseholds(context, input)),
  }));
