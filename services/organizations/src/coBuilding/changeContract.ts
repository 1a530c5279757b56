import { reject } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { type Contract, type ContractCommand, decide } from './contract.ts';

const Plain = z.object({ contractId: shapes.id });
const WithReason = z.object({ contractId: shapes.id, reason: shapes.text });

/** The term has begun and work starts. @throws Rejection NOT_FOUND, WRONG_STATE, TERM_NOT_BEGUN, TERM_OVER */
export async function activateContract(context: Context, raw: unknown): Promise<Contract> {
  return change(context, readInput(Plain, raw, context.locale).contractId, { type: 'ACTIVATE' });
}

/** Everything promised is done. @throws Rejection NOT_FOUND, WRONG_STATE */
export async function fulfilContract(context: Context, raw: unknown): Promise<Contract> {
  return change(context, readInput(Plain, raw, context.locale).contractId, { type: 'FULFIL' });
}

/** Ends the contract before its time. @throws Rejection NOT_FOUND, WRONG_STATE */
export async function terminateContract(context: Context, raw: unknown): Promise<Contract> {
  const { contractId, reason } = readInput(WithReason, raw, context.locale);
  return change(context, contractId, { type: 'TERMINATE', reason });
}

function change({ service, viewer }: Context, id: string, command: ContractCommand): Promise<Contract> {
  return service.database.transaction((transaction) =>
    service.contracts.change(transaction, id, (contract) => {
      if (!contract || !mayOn(viewer, 'contract:manage', contract.areaIds))
        reject('NOT_FOUND', ['input', 'contractId']);
      return decide(contract, command, service.clock());
    }),
  );
}
