import { codedError } from '@linli/kit/graphql/context.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { checkLedger } from '../../../timeBank/checkLedger.ts';
import type { QueryResolvers } from '../../generated.ts';

export const ledgerCheck: QueryResolvers['ledgerCheck'] = async (
  _,
  { communityId, fromSequence },
  { service, viewer },
) => {
  if (fromSequence < 1) throw codedError('BAD_USER_INPUT', 'A chain begins at 1');
  const community = await service.tree.node(communityId);
  const visible = community?.kind === 'COMMUNITY' && mayOn(viewer, 'time-account:read', community.path);
  return visible ? checkLedger(service, communityId, fromSequence) : null;
};
