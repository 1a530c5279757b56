import { reject } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { mayOn, type Viewer } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { type Contract, decide } from './contract.ts';

const Input = z.object({ contractId: shapes.id, partyId: shapes.id });

/**
 * Signs for one party: for the community whoever holds `contract:sign` there, for a unit its representative or whoever
 * holds that scope on the unit itself. Nobody signs for the other side by their role.
 * @throws Rejection NOT_FOUND, FORBIDDEN, ALREADY_SIGNED, WRONG_STATE, TERM_OVER
 */
export async function signContract({ service, viewer, locale }: Context, raw: unknown): Promise<Contract> {
  const { contractId, partyId } = readInput(Input, raw, locale);
  return service.database.transaction(async (transaction) => {
    const unit = await service.unitReports.load(transaction, partyId);
    return service.contracts.change(transaction, contractId, (contract) => {
      if (!contract || !maySee(viewer, contract)) reject('NOT_FOUND', ['input', 'contractId']);
      const acts = unit
        ? unit.representativeId === viewer.id || mayOn(viewer, 'contract:sign', [unit._id])
        : mayOn(viewer, 'contract:sign', contract.areaIds);
      if (!acts) reject('FORBIDDEN', ['input', 'partyId']);
      return decide(contract, { type: 'SIGN', partyId, personId: viewer.id }, service.clock());
    });
  });
}

/** Whether the contract is the viewer's to see: in their areas, or of a unit they act for. */
export function maySee(viewer: Viewer, { areaIds, parties, representativeIds }: Contract): boolean {
  const units = parties.filter(({ kind }) => kind === 'UNIT').map(({ id }) => id);
  return representativeIds.includes(viewer.id) || mayOn(viewer, 'contract:read', [...areaIds, ...units]);
}
