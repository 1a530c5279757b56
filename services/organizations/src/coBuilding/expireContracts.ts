import { dueBy } from '@linli/kit/timers/dueBy.ts';
import type { TimerKind } from '@linli/kit/timers/timers.ts';
import type { Organizations } from '../service.ts';
import { decide } from './contract.ts';

export const EXPIRE_CONTRACTS = 'expireContracts';

/** Ends contracts whose term is over. */
export const expireContracts = ({ models, contracts, database, clock }: Organizations): TimerKind => ({
  name: EXPIRE_CONTRACTS,
  due: dueBy(models.contracts, 'dueAt'),
  async fire(id) {
    await database.transaction((transaction) =>
      contracts.change(transaction, id, (contract) => decide(contract, { type: 'EXPIRE' }, clock())),
    );
    return undefined;
  },
});
