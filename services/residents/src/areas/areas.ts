import { areaDefined, areaRegridded } from '@linli/contracts';
import { message, type OutboxMessage } from '@linli/kit/events/outbox.ts';
import { createStore, type Plain } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import type { Area, AreaEvent, CommunityArea, GridArea } from './area.ts';
import { evolve } from './evolveArea.ts';

export function areaModel(connection: Connection): Model<Area> {
  const schema = new Schema<Area>({ _id: String }, { collection: 'areas', strict: false, versionKey: false });
  schema.index(
    { adminCode: 1 },
    { unique: true, partialFilterExpression: { adminCode: { $exists: true } }, name: 'one_area_per_admin_code' },
  );
  schema.index({ areaIds: 1, kind: 1, status: 1, code: 1, _id: 1 });
  schema.index({ communityId: 1, kind: 1, gridVersions: 1, code: 1, _id: 1 });
  schema.index({ parentId: 1, status: 1, code: 1, _id: 1 });
  schema.index({ status: 1, kind: 1, code: 1, _id: 1 });
  schema.index({ status: 1, code: 1, _id: 1 });
  schema.index({ status: 1, kind: 1, name: 1, _id: 1 });
  schema.index({ status: 1, name: 1, _id: 1 });
  return connection.model<Area>('Area', schema);
}

/** The same collection for lists of one kind of area; their filters name the kind. */
export const areaKindModels = (model: Model<Area>) => ({
  communities: model as unknown as Model<CommunityArea>,
  grids: model as unknown as Model<GridArea>,
});

export function areaStore(model: Model<Area>) {
  return createStore<Area, AreaEvent>({ model, evolve, publish });
}

/** Events after which the copies of the tree in other services have to follow. */
const NEWS: readonly AreaEvent['type'][] = ['DEFINED', 'RENAMED', 'REINSTATED'];

/** What other services learn; the revision is the sequence of the area's facts. */
function publish(event: AreaEvent, state: Plain<Area>): OutboxMessage[] {
  const { _id: areaId, kind, name, revision } = state;
  if (event.type === 'REGRIDDED') {
    const { gridVersion, moves, retiredAreaIds } = event.division;
    const data = {
      communityId: areaId,
      gridVersion,
      moves: moves.map(({ buildingId, areaIds }) => ({ buildingId, areaIds: [...areaIds] })),
      retiredAreaIds: [...retiredAreaIds],
      regriddedAt: event.at.toISOString(),
    };
    return [message(areaRegridded, areaId, revision, data)];
  }
  if (!NEWS.includes(event.type)) return [];
  return [message(areaDefined, areaId, revision, { areaId, kind, name, path: [...state.areaIds], revision })];
}
