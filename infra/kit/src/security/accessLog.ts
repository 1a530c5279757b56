import { type Connection, Schema } from 'mongoose';
import { newId } from '../ids.ts';
import type { Viewer } from './viewer.ts';

/** How long the record of who read what is kept, in seconds (3 years, the limitation period of PIPL claims). */
export const ACCESS_LOG_KEPT_SECONDS = 3 * 365 * 24 * 3_600;

/** One clear reading of personal data. */
export type AccessEntry = {
  readonly _id: string;
  readonly viewerId: string;
  readonly subjectId: string;
  readonly field: string;
  readonly purpose: string;
  readonly at: Date;
};

export function accessLogModel(connection: Connection) {
  const schema = new Schema<AccessEntry>(
    { _id: String },
    { collection: 'accessLog', strict: false, versionKey: false },
  );
  schema.index({ subjectId: 1, _id: -1 });
  schema.index({ at: 1 }, { expireAfterSeconds: ACCESS_LOG_KEPT_SECONDS });
  return connection.model<AccessEntry>('AccessLog', schema);
}

/** Writes down clear readings before they are shown; all readings of one request in one write. */
export async function recordAccess(
  connection: Connection,
  viewer: Viewer,
  readings: readonly { subjectId: string; field: string; purpose: string }[],
  at: Date,
): Promise<void> {
  if (readings.length === 0) return;
  const entries = readings.map((reading): AccessEntry => ({ _id: newId('acc'), viewerId: viewer.id, at, ...reading }));
  await connection.collection<AccessEntry>('accessLog').insertMany(entries);
}
