import { issueCompleted, issueRated, issueReported } from '@linli/contracts';
import { message, type OutboxMessage } from '@linli/kit/events/outbox.ts';
import { createStore, type Plain, type StoreOptions } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import { evolve } from './evolveIssue.ts';
import type { Issue, IssueEvent } from './issue.ts';

export function issueModel(connection: Connection): Model<Issue> {
  const schema = new Schema<Issue>({ _id: String }, { collection: 'issues', strict: false, versionKey: false });
  schema.index({ wakeAt: 1 });
  schema.index({ code: 1 }, { unique: true });
  schema.index({ trackingHash: 1 }, { unique: true, partialFilterExpression: { trackingHash: { $type: 'string' } } });
  schema.index({ communityId: 1, status: 1, _id: 1 });
  // Lists over many nodes at once, each by a grant of its own, cannot be read in order from an index that begins with areas.
  schema.index({ reportedAt: -1, _id: -1 });
  schema.index({ dueAt: 1, _id: 1 });
  schema.index({ communityId: 1, categoryCode: 1, reportedAt: -1 });
  for (const owner of ['areaIds', 'reporterId', 'acceptedById'] as const) {
    schema.index({ [owner]: 1, reportedAt: -1, _id: -1 });
    schema.index({ [owner]: 1, dueAt: 1, _id: 1 });
  }
  schema.index({ areaIds: 1, status: 1, reportedAt: -1, _id: -1 });
  schema.index({ areaIds: 1, status: 1, dueAt: 1, _id: 1 });
  schema.index({ areaIds: 1, status: 1, limitAt: 1, _id: 1 });
  schema.index({ areaIds: 1, categoryCode: 1, reportedAt: -1, _id: -1 });
  schema.index({ handlerId: 1, status: 1, dueAt: 1, _id: 1 });
  // What is open is due first: a page of an inbox is read off the beginning, however much has ended or is open.
  schema.index({ handlerId: 1, dueAt: 1, _id: 1 });
  schema.index({ coHandlerIds: 1, status: 1, dueAt: 1, _id: 1 });
  schema.index({ offeredToId: 1, dueAt: 1, _id: 1 }, { sparse: true });
  return connection.model<Issue>('Issue', schema);
}

/** Writes what comes of the steps of issues in their transaction. */
export type RecordSteps = NonNullable<StoreOptions<Issue, IssueEvent>['record']>;

/** `recorders` write figures, notifications and such in the transaction of every change, whoever makes it. */
export function issueStore(model: Model<Issue>, recorders: readonly RecordSteps[]) {
  return createStore<Issue, IssueEvent>({
    model,
    evolve,
    publish,
    async record(transaction, steps) {
      for (const record of recorders) await record(transaction, steps);
    },
  });
}

/** What other services learn. The sequence is the number of steps, which rises within an issue. */
function publish(event: IssueEvent, state: Plain<Issue>): OutboxMessage[] {
  const { _id: issueId, communityId, categoryCode, estateId, stepCount, handlerId = null } = state;
  const place = { issueId, communityId, areaIds: [...state.areaIds], estateId };
  const at = event.at.toISOString();
  if (event.type === 'REPORTED') {
    const { code, channel, origin } = state;
    const found = origin?.kind === 'VISIT' ? origin : { visitId: null, findingId: null };
    const { visitId, findingId } = found;
    return [
      message(issueReported, issueId, stepCount, {
        ...place,
        code,
        channel,
        categoryCode,
        visitId,
        findingId,
        reportedAt: at,
      }),
    ];
  }
  const { acceptedById: personId, memberReportId = null, minutes } = state;
  if (personId === undefined) return [];
  const work = { ...place, personId, memberReportId, handlerId, categoryCode };
  if (event.type === 'CONFIRMED' && minutes !== undefined) {
    const { onTime } = state;
    const result = { ...work, minutes, completedAt: at, ...(onTime !== undefined && { onTime }) };
    return [message(issueCompleted, issueId, stepCount, result)];
  }
  if (event.type === 'RATED' && state.stars !== undefined) {
    const { stars, handlerKind } = state;
    const rating = { ...work, stars, ratedAt: at, ...(handlerKind && { handlerKind }) };
    return [message(issueRated, issueId, stepCount, rating)];
  }
  return [];
}
