import type { TimerKind } from '@linli/kit/timers/timers.ts';
import type { Organizations } from '../service.ts';
import type { Contract } from './contract.ts';
import { decide } from './contract.ts';

type Due = { readonly _id: string; readonly dueAt: Date };

/** Ends contracts whose term is over. */
export const expireContracts = ({ models, contracts, database, clock }: Organizations): TimerKind => ({
  name: 'expireContracts',
  async due(now, limit) {
    const found = await models.contracts
      .find({ dueAt: { $lte: now } } as never, { _id: 1 })
      .sort({ dueAt: 1 })
      .limit(limit)
      .lean<Pick<Contract, '_id'>[]>();
    return found.map(({ _id }) => _id);
  },
  async next() {
    const [first] = await models.contracts
      .find({ dueAt: { $exists: true } } as never, { dueAt: 1 })
      .sort({ dueAt: 1 })
      .limit(1)
      .lean<Due[]>();
    return first?.dueAt;
  },
  async fire(id) {
    await database.transaction((transaction) =>
      contracts.change(transaction, id, (contract) => decide(contract, { type: 'EXPIRE' }, clock())),
    );
  },
});
