import { findingRecorded } from '@linli/contracts';
import { message, type OutboxMessage } from '@linli/kit/events/outbox.ts';
import { createStore, type Plain } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import { evolve, type Visit, type VisitEvent } from './visit.ts';

export function visitModel(connection: Connection): Model<Visit> {
  const schema = new Schema<Visit>({ _id: String }, { collection: 'visits', strict: false, versionKey: false });
  for (const owner of ['areaIds', 'householdId'] as const) {
    schema.index({ [owner]: 1, visitedAt: -1, _id: -1 });
    schema.index({ [owner]: 1, visitorId: 1, visitedAt: -1, _id: -1 });
    schema.index({ [owner]: 1, hasFindings: 1, visitedAt: -1, _id: -1 });
  }
  return connection.model<Visit>('Visit', schema);
}

export const visitStore = (model: Model<Visit>) => createStore<Visit, VisitEvent>({ model, evolve, publish });

/** Other services learn of every finding, in the order of the visit. */
function publish(event: VisitEvent, { _id: visitId, communityId, visitorId }: Plain<Visit>): OutboxMessage[] {
  if (event.type !== 'RECORDED') return [];
  const recordedAt = event.at.toISOString();
  return event.findings.map(({ id: findingId, areaIds, ...found }, index) =>
    message(findingRecorded, visitId, index + 1, {
      visitId,
      findingId,
      ...found,
      communityId,
      areaIds: [...areaIds],
      recordedById: visitorId,
      recordedAt,
    }),
  );
}
