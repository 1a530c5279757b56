import type { TimeLimitPreviewResolvers } from '../generated.ts';

const MINUTE_MS = 60_000;

export const TimeLimitPreview: TimeLimitPreviewResolvers = {
  limitMinutes: ({ limitMs }) => Math.floor(limitMs / MINUTE_MS),
  days: ({ days }) => days.map((day) => ({ day, countedMinutes: Math.floor(day.countedMs / MINUTE_MS) })),
};
