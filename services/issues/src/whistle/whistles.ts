import { whistleClosed } from '@linli/contracts';
import { message, type OutboxMessage } from '@linli/kit/events/outbox.ts';
import { createStore, type Plain } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import type { RecordSteps } from '../notifications/recordNotifications.ts';
import { evolveWhistle } from './evolveWhistle.ts';
import { type Whistle, type WhistleEvent, whistlerScoreOf } from './whistle.ts';

export function whistleModel(connection: Connection): Model<Whistle> {
  const schema = new Schema<Whistle>({ _id: String }, { collection: 'whistles', strict: false, versionKey: false });
  schema.index({ wakeAt: 1 });
  for (const owner of ['areaIds', 'unitIds', 'issueIds'] as const) {
    schema.index({ [owner]: 1, blownAt: -1, _id: -1 });
    schema.index({ [owner]: 1, dueAt: 1, _id: 1 });
  }
  schema.index({ areaIds: 1, status: 1, blownAt: -1, _id: -1 });
  schema.index({ areaIds: 1, status: 1, dueAt: 1, _id: 1 });
  for (const field of ['dueAt', 'blownAt'] as const) schema.index({ pendingUnitIds: 1, [field]: 1, _id: 1 });
  return connection.model<Whistle>('Whistle', schema);
}

export const whistleStore = (model: Model<Whistle>, record: RecordSteps<Whistle, WhistleEvent>) =>
  createStore<Whistle, WhistleEvent>({ model, evolve: evolveWhistle, publish, record });

/** What other services learn: how it ended, once. Released departments were called wrongly and do not count. */
function publish(event: WhistleEvent, state: Plain<Whistle>): OutboxMessage[] {
  if (event.type !== 'JUDGED') return [];
  const { _id: whistleId, communityId, areaIds, stepCount, blownAt } = state;
  const { score: whistlerScore, scoredBy: whistlerScoredBy } = whistlerScoreOf(state.responses);
  const judged = state.responses.flatMap((one) => (one.judgement ? [{ ...one, ...one.judgement }] : []));
  const responses = judged.map(({ unitId, organizationId, lead, firstReportedAt, late, score }) => ({
    handlerId: unitId,
    organizationId,
    lead,
    respondedAt: firstReportedAt?.toISOString() ?? null,
    late,
    score,
  }));
  const data = {
    whistleId,
    communityId,
    areaIds: [...areaIds],
    whistlerScore,
    whistlerScoredBy,
    responses,
    outcomes: judged.map(({ unitId, outcome }) => ({ handlerId: unitId, outcome })),
    blownAt: blownAt.toISOString(),
    closedAt: event.at.toISOString(),
  };
  return [message(whistleClosed, whistleId, stepCount, data)];
}
