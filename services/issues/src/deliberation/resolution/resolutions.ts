import { resolutionAdopted, responsibilityItemAccepted } from '@linli/contracts';
import { message, type OutboxMessage } from '@linli/kit/events/outbox.ts';
import { createStore, type Plain } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import type { RecordSteps } from '../../notifications/recordNotifications.ts';
import { evolveItem, type ItemEvent, type ResponsibilityItem } from './item.ts';
import { evolveResolution, type Resolution, type ResolutionEvent } from './resolution.ts';

const options = (collection: string) => ({ collection, strict: false, versionKey: false }) as const;

export function resolutionModels(connection: Connection) {
  const resolutions = new Schema<Resolution>({ _id: String }, options('resolutions'));
  for (const owner of ['areaIds', 'topicId', 'meetingId'] as const) {
    resolutions.index({ [owner]: 1, adoptedAt: -1, _id: -1 });
  }
  const items = new Schema<ResponsibilityItem>({ _id: String }, options('responsibilityItems'));
  for (const owner of ['areaIds', 'ownerId', 'chairId'] as const) {
    items.index({ [owner]: 1, dueAt: 1, _id: 1 });
    items.index({ [owner]: 1, status: 1, dueAt: 1, _id: 1 });
  }
  items.index({ resolutionId: 1, _id: 1 });
  items.index({ wakeAt: 1 });
  return {
    resolutions: connection.model<Resolution>('Resolution', resolutions),
    responsibilityItems: connection.model<ResponsibilityItem>('ResponsibilityItem', items),
  };
}

export const resolutionStore = (model: Model<Resolution>) =>
  createStore<Resolution, ResolutionEvent>({ model, evolve: evolveResolution, publish });

export const itemStore = (model: Model<ResponsibilityItem>, record: RecordSteps<ResponsibilityItem, ItemEvent>) =>
  createStore<ResponsibilityItem, ItemEvent>({ model, evolve: evolveItem, publish: publishItem, record });

/** Other services learn of a resolution once, with its list. */
function publish(event: ResolutionEvent, state: Plain<Resolution>): OutboxMessage[] {
  if (event.type !== 'ADOPTED') return [];
  const { _id: resolutionId, topicId, meetingId, communityId, areaIds, estateId, title, follows } = state;
  const items = event.items.map(({ dueAt, ...item }) => ({ ...item, dueAt: dueAt.toISOString() }));
  const adoption = { resolutionId, topicId, meetingId, communityId, areaIds: [...areaIds], estateId, title, follows };
  return [message(resolutionAdopted, resolutionId, 1, { ...adoption, items, adoptedAt: event.at.toISOString() })];
}

/** Other services learn once that an item is done. */
function publishItem(event: ItemEvent, state: Plain<ResponsibilityItem>): OutboxMessage[] {
  if (event.type !== 'ACCEPTED') return [];
  const { _id: itemId, resolutionId, communityId, areaIds, ownerId } = state;
  const data = { itemId, resolutionId, communityId, areaIds: [...areaIds], ownerId };
  return [message(responsibilityItemAccepted, itemId, 1, { ...data, acceptedAt: event.at.toISOString() })];
}
