import { reject } from '@linli/kit/decisions.ts';
import { shapes } from '@linli/kit/graphql/input.ts';
import { newId } from '@linli/kit/ids.ts';
import { z } from 'zod';
import { REQUEST_KINDS, SUSPENSION_WAITS } from '../procedure/run.ts';
import { limitShape } from '../timeLimits/limit.ts';
import type { Change } from './changeIssue.ts';
import { target } from './issueInputs.ts';

const withReason = z.object({ ...target, reason: shapes.text });

const request = z
  .object({
    ...target,
    kind: z.enum(REQUEST_KINDS),
    reason: shapes.text,
    until: z.date().nullish(),
    extension: limitShape.nullish(),
    waitsFor: z.enum(SUSPENSION_WAITS).nullish(),
  })
  .refine(({ kind, extension }) => (kind === 'EXTENSION') === Boolean(extension), { path: ['extension'] })
  .refine(({ kind, until }) => (kind === 'SUSPENSION') === Boolean(until), { path: ['until'] })
  .refine(({ kind, waitsFor }) => kind === 'SUSPENSION' || !waitsFor, { path: ['waitsFor'] });

export const requesting: Change<z.output<typeof request>> = {
  shape: request,
  command: ({ kind, reason, until, extension, waitsFor }, { viewer, actors }) => {
    const asked = {
      kind,
      reason,
      ...(until && { until }),
      ...(extension && { extension }),
      ...(waitsFor && { waitsFor }),
    };
    return { type: 'REQUEST', by: viewer.id, actors, request: asked };
  },
};

const approve = z.object({ ...target, reason: shapes.text.nullish() });

export const approving: Change<z.output<typeof approve>> = {
  shape: approve,
  command: ({ reason }, { viewer, actors }) => ({ type: 'APPROVE', by: viewer.id, actors, ...(reason && { reason }) }),
};

export const denying = giving('DENY');
export const resuming = giving('RESUME');
export const reminding = giving('REMIND');

const supervise = z.object({ ...target, text: shapes.text, answerDueAt: z.date() });

export const supervising: Change<z.output<typeof supervise>> = {
  shape: supervise,
  command: ({ text, answerDueAt }, { viewer, actors }) => {
    return { type: 'SUPERVISE', by: viewer.id, actors, id: newId('sup'), text, answerDueAt };
  },
};

const answer = z.object({ ...target, orderId: shapes.id, text: shapes.text });

export const answeringSupervision: Change<z.output<typeof answer>> = {
  shape: answer,
  command: ({ orderId: id, text }, { viewer, actors }) => {
    return { type: 'ANSWER_SUPERVISION', by: viewer.id, actors, id, text };
  },
};

const followUp = z.object({
  ...target,
  reached: z.boolean(),
  solved: z.boolean().nullish(),
  satisfied: z.boolean().nullish(),
  note: shapes.text.nullish(),
});

export const followingUp: Change<z.output<typeof followUp>> = {
  shape: followUp,
  command: ({ reached, solved, satisfied, note }, { viewer, actors }) => {
    const call = { reached, solved: solved ?? null, satisfied: satisfied ?? null, note: note ?? '' };
    return { type: 'FOLLOW_UP', by: viewer.id, actors, followUp: call };
  },
};

/** A change that needs a reason and nothing else. */
function giving(type: 'DENY' | 'RESUME' | 'REMIND'): Change<z.output<typeof withReason>> {
  return { shape: withReason, command: ({ reason }, { viewer, actors }) => ({ type, by: viewer.id, actors, reason }) };
}

const comment = z.object({ ...target, text: shapes.text, internal: z.boolean().nullish() });

/** Views that show enough of an issue to say something about it. */
const MAY_COMMENT = ['FULL', 'OWN', 'WORK'];

export const commenting: Change<z.output<typeof comment>> = {
  shape: comment,
  command: ({ text, internal }, { viewer, actors, view }) => {
    if (!MAY_COMMENT.includes(view) || (internal && view !== 'FULL')) reject('FORBIDDEN', ['input', 'issueId']);
    return { type: 'COMMENT', by: viewer.id, actors, text, internal: internal ?? false };
  },
};
