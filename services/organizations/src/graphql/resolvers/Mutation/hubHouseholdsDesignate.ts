import { designateHubHouseholds } from '../../../chain/designateHubHouseholds.ts';
import type { MutationResolvers } from '../../generated.ts';
import { loadAll } from '../../loadAll.ts';
import { answer } from '../../messages.ts';

export const hubHouseholdsDesignate: MutationResolvers['hubHouseholdsDesignate'] = (_, { input }, context) =>
  answer(context, async () => {
    const ids = await designateHubHouseholds(context, input);
    return { hubHouseholds: await loadAll(context.loaders.hubHousehold, ids) };
  });
