import { renamePartyOrganization } from '../../../chain/renamePartyOrganization.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const partyOrganizationRename: MutationResolvers['partyOrganizationRename'] = (_, { input }, context) =>
  answer(context, async () => ({ partyOrganization: await renamePartyOrganization(context, input) }));
