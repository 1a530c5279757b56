import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { z } from 'zod';
import type { Context } from '../../graphql/context.ts';
import type { RequestCommand } from '../../procedure/requests.ts';
import { limitShape } from '../../timeLimits/limit.ts';
import { foundDeliberation } from './actOnDeliberation.ts';
import { carryOut } from './carryOut.ts';
import type { Deliberation } from './deliberation.ts';

type By = Pick<RequestCommand, 'by' | 'actors'>;

function changing<I extends { deliberationId: string }>(
  shape: z.ZodType<I>,
  command: (input: I, by: By) => RequestCommand,
) {
  return async ({ service, viewer, locale }: Context, raw: unknown): Promise<Deliberation> => {
    const input = readInput(shape, raw, locale);
    return service.database.transaction(async (transaction) => {
      const { state, actors } = await foundDeliberation(service, transaction, viewer, input.deliberationId);
      return carryOut(service, transaction, state, command(input, { by: viewer.id, actors }));
    });
  };
}

const deliberationId = shapes.id;
const reason = shapes.text;
const withReason = z.object({ deliberationId, reason });

const asked = z
  .object({
    deliberationId,
    kind: z.enum(['SUSPENSION', 'EXTENSION']),
    reason,
    until: z.date().nullish(),
    extension: limitShape.nullish(),
  })
  .refine(({ kind, extension }) => (kind === 'EXTENSION') === Boolean(extension), { path: ['extension'] })
  .refine(({ kind, until }) => (kind === 'SUSPENSION') === Boolean(until), { path: ['until'] });

/** Whoever is at work asks. @throws Rejection NOT_FOUND, FORBIDDEN, WRONG_STATE, REQUEST_PENDING, SUSPENSION_TOO_LONG */
export const requestOnDeliberation = changing(asked, ({ kind, reason: why, until, extension }, by) => {
  const request = { kind, reason: why, ...(until && { until }), ...(extension && { extension }) };
  return { ...by, type: 'REQUEST', request };
});

/** @throws Rejection NOT_FOUND, FORBIDDEN, NO_REQUEST, OWN_REQUEST */
export const approveOnDeliberation = changing(z.object({ deliberationId }), (_, by) => ({ ...by, type: 'APPROVE' }));
/** @throws Rejection NOT_FOUND, FORBIDDEN, NO_REQUEST, OWN_REQUEST */
export const denyOnDeliberation = changing(withReason, (input, by) => ({ ...by, type: 'DENY', reason: input.reason }));
/** Ends a suspension early. @throws Rejection NOT_FOUND, FORBIDDEN, WRONG_STATE */
export const resumeDeliberation = changing(withReason, (input, by) => ({
  ...by,
  type: 'RESUME',
  reason: input.reason,
}));
