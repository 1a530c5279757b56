import type { LedgerCheckResolvers } from '../generated.ts';

export const LedgerCheck: LedgerCheckResolvers = {
  intact: ({ brokenAtSequence, sumMinutes, wrongBalances }) =>
    brokenAtSequence === null && sumMinutes === 0 && wrongBalances.length === 0,
  wrongBalances: ({ wrongBalances }) => [...wrongBalances],
};
