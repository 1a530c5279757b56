import { definePartyOrganizations } from '../../../chain/definePartyOrganizations.ts';
import type { MutationResolvers } from '../../generated.ts';
import { loadAll } from '../../loadAll.ts';
import { answer } from '../../messages.ts';

export const partyOrganizationsDefine: MutationResolvers['partyOrganizationsDefine'] = (_, { input }, context) =>
  answer(context, async () => {
    const ids = await definePartyOrganizations(context, input);
    return { partyOrganizations: await loadAll(context.loaders.partyOrganization, ids) };
  });
