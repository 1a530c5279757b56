import { SafeInt } from '@linli/kit/graphql/scalars.ts';
import { Area } from './Area.ts';
import { Earning } from './Earning.ts';
import { LedgerCheck } from './LedgerCheck.ts';
import { LedgerEntry } from './LedgerEntry.ts';
import { timePostingReverse } from './Mutation/timePostingReverse.ts';
import { Person } from './Person.ts';
import { ledgerCheck } from './Query/ledgerCheck.ts';
import { myTimeAccount } from './Query/myTimeAccount.ts';
import { timeAccount } from './Query/timeAccount.ts';
import { TimeAccount } from './TimeAccount.ts';
import { TimePosting } from './TimePosting.ts';

export const resolvers = {
  SafeInt,
  Query: { timeAccount, myTimeAccount, ledgerCheck },
  Mutation: { timePostingReverse },
  Area,
  Person,
  TimeAccount,
  TimePosting,
  LedgerEntry,
  LedgerCheck,
  Earning,
};
