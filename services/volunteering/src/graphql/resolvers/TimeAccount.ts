import type { Connection } from '@linli/kit/graphql/connection.ts';
import type { Posting } from '../../timeBank/posting.ts';
import type { TimeAccountResolvers } from '../generated.ts';
import type { LedgerEntryMapper } from '../mappers.ts';
import { visibleTimeAccount } from './visibleTimeAccount.ts';

export const TimeAccount: TimeAccountResolvers = {
  __resolveReference: ({ id }, context) => visibleTimeAccount(context, id),
  id: ({ _id }) => _id,
  person: (account) => (account.kind === 'PERSON' ? { id: account.personId } : null),
  maskedName: (account) => (account.kind === 'PERSON' ? account.maskedName : null),
  community: ({ communityId }) => ({ id: communityId }),
  overCap: ({ kind, balanceMinutes }, _, { service }) =>
    kind === 'PERSON' && balanceMinutes > service.settings.TIME_BANK_PERSON_CAP_MINUTES,
  entries: ({ _id }, args, { loaders }) => entriesOf(_id, loaders.postingsOfAccount(_id, args)),
};

/** The account's side of each posting; it has one in each. */
function entriesOf(accountId: string, postings: Connection<Posting>): Connection<LedgerEntryMapper> {
  const sideOf = (posting: Posting) =>
    posting.entries.flatMap((entry) => (entry.accountId === accountId ? [{ ...entry, posting }] : []));
  return {
    ...postings,
    nodes: async () => (await postings.nodes()).flatMap(sideOf),
    edges: async () =>
      (await postings.edges()).flatMap(({ node, cursor }) => sideOf(node).map((side) => ({ node: side, cursor }))),
  };
}
