import { shapes } from '@linli/kit/graphql/input.ts';
import { z } from 'zod';

/** Most minutes a dispatcher can give for the answer to an offer: a week. */
export const MAX_ACCEPT_WITHIN_MINUTES = 10_080;

/** Most files of evidence, bytes of one file (100 MiB), characters of its address. */
export const MAX_EVIDENCE = 10;
export const MAX_EVIDENCE_BYTES = 104_857_600;
export const MAX_URL_LENGTH = 2_000;

/** Most minutes of work on one issue: a day. */
export const MAX_MINUTES_SPENT = 1_440;

export const MAX_STARS = 5;

/** Most units that help the one that answers for an issue. */
export const MAX_CO_HANDLERS = 10;

/** A file by reference. */
export const fileShape = z.object({
  url: z.url({ protocol: /^https?$/ }).max(MAX_URL_LENGTH),
  sha256: z
    .string()
    .regex(/^[0-9a-fA-F]{64}$/)
    .toLowerCase(),
  sizeBytes: z.int().min(1).max(MAX_EVIDENCE_BYTES),
});

export const evidenceShape = z.array(fileShape).min(1).max(MAX_EVIDENCE);
export const minutesShape = z.int().min(1).max(MAX_MINUTES_SPENT);
export const starsShape = z.int().min(1).max(MAX_STARS);
export const acceptWithinShape = z.int().min(1).max(MAX_ACCEPT_WITHIN_MINUTES);
export const coHandlersShape = z.array(shapes.id).max(MAX_CO_HANDLERS);

/** What every change of an issue names; the code where an anonymous reporter acts. */
export const target = { issueId: shapes.id, trackingCode: shapes.line.nullish() };
