import type { ServiceBase } from '@linli/kit/service.ts';
import type { TimeBankSettings } from './settings.ts';
import { earningModel, earningStore } from './timeBank/earnings.ts';
import { ledgerModel, ledgerStore, postingModel } from './timeBank/ledgers.ts';
import { timeAccountModel, timeAccountStore } from './timeBank/timeAccounts.ts';

/** Everything the use cases of this service work with. */
export function volunteeringService(base: ServiceBase, settings: TimeBankSettings) {
  const { connection } = base.database;
  const models = {
    timeAccounts: timeAccountModel(connection),
    ledgers: ledgerModel(connection),
    postings: postingModel(connection),
    earnings: earningModel(connection),
  };
  return {
    ...base,
    settings,
    models,
    timeAccounts: timeAccountStore(models.timeAccounts),
    ledgers: ledgerStore(models.ledgers),
    earnings: earningStore(models.earnings),
  };
}

export type Volunteering = ReturnType<typeof volunteeringService>;
