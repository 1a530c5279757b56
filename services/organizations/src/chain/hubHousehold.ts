import { type Connection, type Model, Schema } from 'mongoose';

/** A household of Party members that is open to its neighbours (党员中心户). */
export type HubHousehold = {
  readonly _id: string;
  readonly version: number;
  /** What its door plate says, e.g. `3栋1单元中心户`. */
  readonly name: string;
  readonly organizationId: string;
  readonly organizationIds: readonly string[];
  readonly areaIds: readonly string[];
  readonly householdId: string | null;
  readonly memberIds: readonly string[];
  readonly designatedAt: Date;
};

export function hubHouseholdModel(connection: Connection): Model<HubHousehold> {
  const schema = new Schema<HubHousehold>(
    { _id: String },
    { collection: 'hubHouseholds', strict: false, versionKey: false },
  );
  schema.index({ organizationId: 1, name: 1 }, { unique: true, name: 'one_name_per_organization' });
  schema.index({ organizationIds: 1, _id: 1 });
  return connection.model<HubHousehold>('HubHousehold', schema);
}
