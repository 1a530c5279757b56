import { refuse } from '@linli/kit/decisions.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import { rulesOf } from '../issue/rulesOf.ts';
import { startIssue } from '../issue/startIssue.ts';
import { TIME_OUT_ISSUES } from '../jobs/timeOutIssues.ts';
import type { Issues } from '../service.ts';
import { decideClosedElsewhere, decideImported } from './decideImported.ts';
import type { ImportPlace } from './placeRows.ts';
import type { IssueImport } from './issueImport.ts';
import type { Row } from './readRow.ts';

type New = { readonly run: IssueImport; readonly row: Row; readonly place: ImportPlace; readonly now: Date };

/** Starts the issue at the time the partner took it in, and brings it to the present. */
export async function createImported(
  service: Issues,
  transaction: Transaction,
  issueId: string,
  { run, row, place, now }: New,
): Promise<void> {
  const { description, channel, location, address, reportedAt, externalId } = row;
  const begun = await startIssue(service, transaction, issueId, {
    ...place,
    description,
    channel,
    location,
    address,
    reportedAt,
    silent: row.closed,
    reporterId: null,
    takenInById: run.byId,
    origin: { kind: 'PARTNER', partnerId: run.partnerId, externalId },
  });
  const rules = await rulesOf(service, begun);
  const closed = row.closed ? { closedAt: row.closedAt ?? now, by: run.byId } : null;
  const issue = await service.issues.change(transaction, issueId, (state) =>
    state ? decideImported(state, closed, now, rules) : refuse('NOT_FOUND'),
  );
  transaction.afterCommit(() => service.expectTimer(TIME_OUT_ISSUES, issueId, issue.wakeAt));
}

/** Closes an issue that came open before; answers whether that was so. */
export async function closeImported(
  service: Issues,
  transaction: Transaction,
  issueId: string,
  { row, by, now }: { readonly row: Row; readonly by: string; readonly now: Date },
): Promise<boolean> {
  const before = await service.issues.load(transaction, issueId);
  const closed = { closedAt: row.closedAt ?? now, by };
  const after = await service.issues.change(transaction, issueId, async (state) =>
    state ? decideClosedElsewhere(state, closed, now, await rulesOf(service, state)) : refuse('NOT_FOUND'),
  );
  return after.version !== before?.version;
}
