import { shapes } from '@linli/kit/graphql/input.ts';
import { z } from 'zod';

/** Most attachments of minutes, reports and authorities; bytes of one file (100 MiB); characters of its address. */
export const MAX_ATTACHMENTS = 20;
export const MAX_ATTACHMENT_BYTES = 104_857_600;
export const MAX_ATTACHMENT_URL_LENGTH = 2_000;

/** How far ahead anything of a deliberation can be planned, in days (two years). */
export const MAX_AHEAD_DAYS = 731;

const DAY_MS = 86_400_000;

/** A file by reference; the hash shows whether it was changed. */
export type Attachment = { readonly url: string; readonly sha256: string; readonly sizeBytes: number };

export const attachment = z.object({
  url: z.url({ protocol: /^https?$/ }).max(MAX_ATTACHMENT_URL_LENGTH),
  sha256: z
    .string()
    .regex(/^[0-9a-fA-F]{64}$/)
    .toLowerCase(),
  sizeBytes: z.int().min(1).max(MAX_ATTACHMENT_BYTES),
});

export const attachments = z.array(attachment).max(MAX_ATTACHMENTS);

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
