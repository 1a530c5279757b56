import { shapes } from '@linli/kit/graphql/input.ts';
import { z } from 'zod';
import { fileShape } from '../issue/issueInputs.ts';

/** Most attachments of minutes and of reports. */
export const MAX_ATTACHMENTS = 20;

/** How far ahead anything of a deliberation can be planned, in days (two years). */
export const MAX_AHEAD_DAYS = 731;

const DAY_MS = 86_400_000;

export const attachments = z.array(fileShape).max(MAX_ATTACHMENTS);

/** A list of ids without repetitions. */
export const ids = (most: number, least = 0) =>
  z
    .array(shapes.id)
    .min(least)
    .max(most)
    .refine((list) => new Set(list).size === list.length);

/** Whether a time to come is one that can be planned: after now, and not absurdly far ahead. */
export const canBePlanned = (at: Date, now: Date): boolean =>
  at > now && at.getTime() <= now.getTime() + MAX_AHEAD_DAYS * DAY_MS;
