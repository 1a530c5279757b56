import { movePartyOrganization } from '../../../chain/movePartyOrganization.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const partyOrganizationMove: MutationResolvers['partyOrganizationMove'] = (_, { input }, context) =>
  answer(context, async () => ({ partyOrganization: await movePartyOrganization(context, input) }));
