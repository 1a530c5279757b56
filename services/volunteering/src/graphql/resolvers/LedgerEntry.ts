import type { LedgerEntryResolvers } from '../generated.ts';
import { visibleTimeAccount } from './visibleTimeAccount.ts';

export const LedgerEntry: LedgerEntryResolvers = {
  id: ({ posting, accountId }) => `${posting._id}:${accountId}`,
  account: ({ accountId }, _, context) => visibleTimeAccount(context, accountId),
  kind: ({ posting }) => posting.kind,
  issue: ({ posting }) => (posting.issueId ? { id: posting.issueId } : null),
  bookedAt: ({ posting }) => posting.bookedAt,
};
