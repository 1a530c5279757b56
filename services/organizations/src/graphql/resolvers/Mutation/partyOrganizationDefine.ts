import { definePartyOrganization } from '../../../chain/definePartyOrganizations.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const partyOrganizationDefine: MutationResolvers['partyOrganizationDefine'] = (_, { input }, context) =>
  answer(context, async () => {
    const id = await definePartyOrganization(context, input);
    return { partyOrganization: (await context.loaders.partyOrganization.load(id)) ?? null };
  });
