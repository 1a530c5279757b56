import type { TimerKind } from '@linli/kit/timers/timers.ts';
import type { Organizations } from '../service.ts';
import { decide } from './contract.ts';

type Due = { readonly _id: string; readonly dueAt: Date };

export const EXPIRE_CONTRACTS = 'expireContracts';

/** Ends contracts whose term is over. */
export const expireContracts = ({ models, contracts, database, clock }: Organizations): TimerKind => ({
  name: EXPIRE_CONTRACTS,
  async due(until, limit) {
    const found = await models.contracts
      .find({ dueAt: { $lte: until } } as never, { dueAt: 1 })
      .sort({ dueAt: 1 })
      .limit(limit)
      .lean<Due[]>();
    return found.map(({ _id, dueAt }) => ({ id: _id, at: dueAt }));
  },
  async fire(id) {
    await database.transaction((transaction) =>
      contracts.change(transaction, id, (contract) => decide(contract, { type: 'EXPIRE' }, clock())),
    );
    return undefined;
  },
});
