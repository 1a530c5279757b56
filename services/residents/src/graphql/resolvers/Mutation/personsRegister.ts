import { registerPersons } from '../../../register/registerPersons.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';
import { loadAll } from '../loadAll.ts';

export const personsRegister: MutationResolvers['personsRegister'] = (_, { input }, context) =>
  answer(context, async () => ({
    persons: await loadAll(context.loaders.person, await registerPersons(context, input)),
  }));
