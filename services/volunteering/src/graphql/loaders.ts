import { connectionsOf } from '@linli/kit/graphql/connection.ts';
import { entityLoader } from '@linli/kit/graphql/entityLoader.ts';
import { nodesFor, type Viewer } from '@linli/kit/security/viewer.ts';
import DataLoader from 'dataloader';
import type { Volunteering } from '../service.ts';
import type { Earning } from '../timeBank/earning.ts';
import type { Posting } from '../timeBank/posting.ts';
import type { TimeAccount } from '../timeBank/timeAccount.ts';
import { timeBankSummaries, type TimeBankSummary } from '../timeBank/timeBankSummaries.ts';
import type { AreaEarningsArgs, AreaTimeAccountsArgs, TimeAccountEntriesArgs } from './generated.ts';

const accountFields = { OPENED_AT: 'openedAt', BALANCE: 'balanceMinutes' } as const;

/** The loaders of one request; lists of an area are already limited to what the viewer may see. */
export function createLoaders(service: Volunteering, viewer: Viewer) {
  const { timeAccounts, postings, earnings } = service.models;
  const nodes = nodesFor(viewer, 'time-account:read');
  const visible = nodes.length === 0 ? { personId: viewer.id } : { areaIds: { $in: nodes } };
  const among = (status: readonly string[] | null | undefined) => status?.length && { status: { $in: [...status] } };
  const direction = (asked: 'ASC' | 'DESC' | undefined) => (asked === 'ASC' ? 1 : -1);
  return {
    nodes,
    timeAccount: entityLoader<TimeAccount>(timeAccounts),
    posting: entityLoader<Posting>(postings),
    postingOfSource: entityLoader<Posting>(postings, 'source'),
    timeBankSummary: new DataLoader<string, TimeBankSummary>((areaIds) => timeBankSummaries(service, nodes, areaIds)),
    timeAccountsOfArea: connectionsOf<TimeAccount, string, AreaTimeAccountsArgs>(timeAccounts, {
      filter: (areaId, { filter }) => ({
        areaIds: areaId,
        kind: filter?.kind ?? 'PERSON',
        ...among(filter?.status),
        $and: [visible],
      }),
      order: ({ orderBy }) => ({
        field: accountFields[orderBy?.field ?? 'OPENED_AT'],
        direction: direction(orderBy?.direction),
      }),
    }),
    earningsOfArea: connectionsOf<Earning, string, AreaEarningsArgs>(earnings, {
      filter: (areaId, { filter }) => ({ areaIds: areaId, ...among(filter?.status), $and: [visible] }),
      order: ({ orderBy }) => ({ field: 'completedAt', direction: direction(orderBy?.direction) }),
    }),
    postingsOfAccount: connectionsOf<Posting, string, TimeAccountEntriesArgs>(postings, {
      filter: (accountId, { filter }) => ({ 'entries.accountId': accountId, ...booked(filter) }),
      order: () => ({ field: 'bookedAt', direction: -1 }),
    }),
  };
}

function booked(period: TimeAccountEntriesArgs['filter']) {
  const { from, to } = period ?? {};
  return (from || to) && { bookedAt: { ...(from && { $gte: from }), ...(to && { $lt: to }) } };
}

export type Loaders = ReturnType<typeof createLoaders>;
