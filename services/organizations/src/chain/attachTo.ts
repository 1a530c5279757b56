import { reject } from '@linli/kit/decisions.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import type { Context } from '../graphql/context.ts';
import { decide, nodesOf, type PartyOrganization } from './partyOrganization.ts';

/**
 * The organization on which something is hung in this transaction. It is written, so that a move of its subtree at the
 * same moment cannot leave what is hung on it with an old path.
 * @throws Rejection NOT_FOUND when unknown or out of the viewer's reach.
 */
export async function attachTo(
  { service, viewer }: Pick<Context, 'service' | 'viewer'>,
  transaction: Transaction,
  scope: string,
  id: string,
): Promise<PartyOrganization> {
  return service.partyOrganizations.change(transaction, id, (state) => {
    if (!state || !mayOn(viewer, scope, nodesOf(state))) reject('NOT_FOUND', ['input', 'partyOrganizationId']);
    return decide(state, { type: 'ATTACH' }, service.clock());
  });
}
