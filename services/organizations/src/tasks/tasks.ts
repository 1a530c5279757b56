import { taskReported } from '@linli/contracts';
import { message, type OutboxMessage } from '@linli/kit/events/outbox.ts';
import { createStore, type Plain } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import { evolve, type OrganizationTask, type TaskEvent } from './task.ts';

export function taskModel(connection: Connection): Model<OrganizationTask> {
  const schema = new Schema<OrganizationTask>(
    { _id: String },
    { collection: 'organizationTasks', strict: false, versionKey: false },
  );
  for (const owner of ['areaIds', 'ownerId'] as const) {
    schema.index({ [owner]: 1, dueAt: 1, _id: 1 });
    schema.index({ [owner]: 1, status: 1, dueAt: 1, _id: 1 });
  }
  schema.index({ resolutionId: 1, dueAt: 1, _id: 1 });
  schema.index({ wakeAt: 1 }, { sparse: true });
  return connection.model<OrganizationTask>('OrganizationTask', schema);
}

export const taskStore = (model: Model<OrganizationTask>) =>
  createStore<OrganizationTask, TaskEvent>({ model, evolve, publish });

/**
 * What other services learn: what the owner says here, not what was heard from issues. The sequence is the time of the
 * fact, which rises within a task.
 */
function publish(event: TaskEvent, { _id: taskId, itemId, resolutionId }: Plain<OrganizationTask>): OutboxMessage[] {
  if (event.type !== 'REPORTED' && event.type !== 'CLOSED') return [];
  const { at, byId, text } = event.report;
  const data = { taskId, itemId, resolutionId, text, reportedById: byId, reportedAt: at.toISOString() };
  return [message(taskReported, taskId, at.getTime(), data)];
}
