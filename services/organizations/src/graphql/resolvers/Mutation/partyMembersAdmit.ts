import { admitPartyMembers } from '../../../members/admitPartyMembers.ts';
import type { MutationResolvers } from '../../generated.ts';
import { loadAll } from '../../loadAll.ts';
import { answer } from '../../messages.ts';

export const partyMembersAdmit: MutationResolvers['partyMembersAdmit'] = (_, { input }, context) =>
  answer(context, async () => {
    const ids = await admitPartyMembers(context, input);
    return { partyMembers: await loadAll(context.loaders.partyMember, ids) };
  });
