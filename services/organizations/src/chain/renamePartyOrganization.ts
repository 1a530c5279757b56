import { reject } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { decide, nodesOf, type PartyOrganization } from './partyOrganization.ts';

const Input = z.object({ partyOrganizationId: shapes.id, name: shapes.line });

/** Gives an organization another name; the same name again changes nothing. @throws Rejection NOT_FOUND */
export async function renamePartyOrganization(
  { service, viewer, locale }: Context,
  raw: unknown,
): Promise<PartyOrganization> {
  const { partyOrganizationId, name } = readInput(Input, raw, locale);
  return service.database.transaction((transaction) =>
    service.partyOrganizations.change(transaction, partyOrganizationId, (state) => {
      if (!state || !mayOn(viewer, 'organization:manage', nodesOf(state))) {
        reject('NOT_FOUND', ['input', 'partyOrganizationId']);
      }
      return decide(state, { type: 'RENAME', name }, service.clock());
    }),
  );
}
