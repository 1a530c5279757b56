import { shapes } from '@linli/kit/graphql/input.ts';
import { z } from 'zod';
import { fileShape } from '../issue/issueInputs.ts';
import type { Issues } from '../service.ts';
import { MAX_FOLLOW_UPS, MAX_PARTIES, type MediationCommand } from './mediationCase.ts';

/** Contexts in which the texts of a case are sealed. */
export const SEALED = {
  description: 'mediation.description',
  minutes: 'mediation.minutes',
  agreement: 'mediation.agreement',
  reason: 'mediation.reason',
  note: 'mediation.note',
} as const;

type Seal = Issues['personalData']['seal'];

/** One way to change a case: the shape of its input, and the command it means. */
export type Change<I> = {
  readonly shape: z.ZodType<I>;
  command(input: I, seal: Seal): MediationCommand;
};

const caseId = shapes.id;
const reason = shapes.text;
const withReason = z.object({ caseId, reason });
const withMediator = z.object({ caseId, mediatorId: shapes.id });

const change = <S extends z.ZodType>(
  shape: S,
  command: (input: z.output<S>, seal: Seal) => MediationCommand,
): Change<z.output<S>> => ({ shape: shape as unknown as z.ZodType<z.output<S>>, command });

const reasoned = (type: 'REFUSE' | 'FAIL' | 'WITHDRAW') =>
  change(withReason, (input, seal) => ({ type, reason: seal(SEALED.reason, input.reason) }));

export const refusing = reasoned('REFUSE');
export const failing = reasoned('FAIL');
export const withdrawing = reasoned('WITHDRAW');

export const accepting = change(withMediator, ({ mediatorId }) => ({ type: 'ACCEPT', mediatorId }));

export const reassigning = change(withMediator.extend({ reason }), (input, seal) => ({
  type: 'REASSIGN',
  mediatorId: input.mediatorId,
  reason: seal(SEALED.reason, input.reason),
}));

export const holding = change(
  z.object({
    caseId,
    heldAt: z.date(),
    place: shapes.line,
    attended: z.array(shapes.line).min(1).max(MAX_PARTIES),
    minutes: shapes.text,
  }),
  ({ heldAt, place, attended, minutes }, seal) => ({
    type: 'HOLD_SESSION',
    session: { heldAt, place, attended: [...new Set(attended)], minutes: seal(SEALED.minutes, minutes) },
  }),
);

export const proposing = change(
  z.object({
    caseId,
    form: z.enum(['WRITTEN', 'ORAL']),
    text: shapes.text,
    followUpsAt: z.array(z.date()).min(1).max(MAX_FOLLOW_UPS),
  }),
  ({ form, text, followUpsAt }, seal) => ({ type: 'PROPOSE', form, text: seal(SEALED.agreement, text), followUpsAt }),
);

export const signing = change(
  z.object({ caseId, party: shapes.line, number: z.int().min(1), evidence: fileShape.nullish() }),
  ({ party, number, evidence }) => ({ type: 'SIGN', party, number, evidence: evidence ?? null }),
);

export const checking = change(
  z.object({
    caseId,
    index: z
      .int()
      .min(0)
      .max(MAX_FOLLOW_UPS - 1),
    outcome: z.enum(['KEPT', 'BROKEN']),
    note: shapes.text.nullish(),
  }),
  ({ index, outcome, note }, seal) => ({
    type: 'CHECK',
    index,
    outcome,
    note: note ? seal(SEALED.note, note) : null,
  }),
);

export const handingOver = change(
  z.object({ caseId, unitId: shapes.id, reference: shapes.line }),
  ({ unitId, reference }) => ({ type: 'HAND_OVER', unitId, reference }),
);
