import type { Locale } from '@linli/kit/graphql/locale.ts';
import { type Connection, Schema } from 'mongoose';
import { DAY_MS, UTC_OFFSET_MS } from '../timeLimits/calendar.ts';
import type { NotificationChannel } from './rule.ts';

const MINUTE_MS = 60_000;

/** Minutes of the day in China; from the first until before the second, over midnight where it is smaller. */
export type QuietHours = { readonly from: number; readonly to: number };

/** What a person has chosen; whoever has chosen nothing gets everything at once. */
export type NotificationSettings = {
  /** The person. */
  readonly _id: string;
  /** Null: that of the request. */
  readonly language: Locale | null;
  readonly quietHours: QuietHours | null;
  /** Hour of the day in China when everything comes together, 0 to 23; null: each at once. */
  readonly digestHour: number | null;
  readonly channelsOff: readonly NotificationChannel[];
  readonly changedAt: Date | null;
};

export const standardSettings = (personId: string): NotificationSettings => ({
  _id: personId,
  language: null,
  quietHours: null,
  digestHour: null,
  channelsOff: [],
  changedAt: null,
});

export function settingsModel(connection: Connection) {
  const schema = new Schema<NotificationSettings>(
    { _id: String },
    { collection: 'notificationSettings', strict: false, versionKey: false },
  );
  return connection.model<NotificationSettings>('NotificationSettings', schema);
}

/** Milliseconds since midnight in China. */
const timeOfDay = (at: number): number => (((at + UTC_OFFSET_MS) % DAY_MS) + DAY_MS) % DAY_MS;

/** When the next moment of this time of day comes: now, or later. */
const nextTime = (at: number, ofDay: number): number => at + ((ofDay - timeOfDay(at) + DAY_MS) % DAY_MS);

function isQuiet({ from, to }: QuietHours, at: number): boolean {
  const minutes = timeOfDay(at) / MINUTE_MS;
  return from < to ? from <= minutes && minutes < to : minutes >= from || minutes < to;
}

/** When something made at `at` may be shown: at the hour of the digest if there is one, never in quiet hours. */
export function showAt({ quietHours, digestHour }: NotificationSettings, at: Date): Date {
  const wanted = digestHour === null ? at.getTime() : nextTime(at.getTime(), digestHour * 60 * MINUTE_MS);
  if (!quietHours || !isQuiet(quietHours, wanted)) return new Date(wanted);
  return new Date(nextTime(wanted, quietHours.to * MINUTE_MS));
}
