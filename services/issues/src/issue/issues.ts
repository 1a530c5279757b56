import { issueCompleted, issueRated } from '@linli/contracts';
import { message, type OutboxMessage } from '@linli/kit/events/outbox.ts';
import { createStore, type Plain } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import { evolve } from './evolveIssue.ts';
import type { Issue, IssueEvent } from './issue.ts';

export function issueModel(connection: Connection): Model<Issue> {
  const schema = new Schema<Issue>({ _id: String }, { collection: 'issues', strict: false, versionKey: false });
  schema.index({ dueAt: 1 });
  schema.index({ communityId: 1, status: 1, _id: 1 });
  for (const owner of ['areaIds', 'reporterId', 'acceptedById'] as const) {
    schema.index({ [owner]: 1, reportedAt: -1, _id: -1 });
    schema.index({ [owner]: 1, dueAt: 1, _id: 1 });
  }
  schema.index({ areaIds: 1, status: 1, reportedAt: -1, _id: -1 });
  schema.index({ areaIds: 1, status: 1, dueAt: 1, _id: 1 });
  schema.index({ areaIds: 1, categoryCode: 1, reportedAt: -1, _id: -1 });
  schema.index({ offeredToId: 1, dueAt: 1, _id: 1 }, { sparse: true });
  return connection.model<Issue>('Issue', schema);
}

export function issueStore(model: Model<Issue>) {
  return createStore<Issue, IssueEvent>({ model, evolve, publish });
}

/** What other services learn. The sequence is the number of steps, which rises within an issue. */
function publish(event: IssueEvent, state: Plain<Issue>): OutboxMessage[] {
  if (!('completedAt' in state)) return [];
  const { _id: issueId, acceptedById: personId, memberReportId, communityId, categoryCode, minutes, stepCount } = state;
  const data = { issueId, personId, memberReportId, communityId, areaIds: [...state.areaIds], estateId: null };
  const at = event.at.toISOString();
  if (event.type === 'CONFIRMED') {
    return [message(issueCompleted, issueId, stepCount, { ...data, categoryCode, minutes, completedAt: at })];
  }
  if (event.type === 'RATED') {
    return [message(issueRated, issueId, stepCount, { ...data, stars: event.stars, ratedAt: at })];
  }
  return [];
}
