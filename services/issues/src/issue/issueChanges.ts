import { reject } from '@linli/kit/decisions.ts';
import { shapes } from '@linli/kit/graphql/input.ts';
import { z } from 'zod';
import type { Place } from '../responders/responders.ts';
import type { Change, Facts } from './changeIssue.ts';
import type { Left, Wanted } from './issue.ts';
import { acceptWithinShape, coHandlersShape, evidenceShape, minutesShape, starsShape, target } from './issueInputs.ts';

const dispatch = z
  .object({
    ...target,
    responderPersonId: shapes.id.nullish(),
    acceptWithinMinutes: acceptWithinShape.nullish(),
  })
  .refine(({ responderPersonId, acceptWithinMinutes }) => responderPersonId || !acceptWithinMinutes, {
    path: ['acceptWithinMinutes'],
  });

export const dispatching: Change<z.output<typeof dispatch>> = {
  shape: dispatch,
  concerns: ({ responderPersonId }) => responderPersonId,
  command: ({ responderPersonId, acceptWithinMinutes }, facts) =>
    responderPersonId
      ? acting(facts, { effect: 'OFFER' }, { person: responder(facts, responderPersonId) }, acceptWithinMinutes)
      : acting(facts, { effect: 'POOL' }, {}),
};

const assign = z.object({ ...target, handlerUnitId: shapes.id, coHandlerUnitIds: coHandlersShape.nullish() });

export const assigning: Change<z.output<typeof assign>> = {
  shape: assign,
  units: ({ handlerUnitId, coHandlerUnitIds }) => [handlerUnitId, ...(coHandlerUnitIds ?? [])],
  command: ({ handlerUnitId, coHandlerUnitIds }, facts) =>
    acting(facts, { effect: 'ASSIGN' }, { unit: handlerUnitId, departments: coHandlerUnitIds ?? [] }),
};

const targetShape = z.object(target);

export const accepting: Change<z.output<typeof targetShape>> = {
  shape: targetShape,
  command: (_, facts) =>
    acting(facts, { effect: 'ACCEPT' }, { memberReportId: placeOf(facts, facts.viewer.id)?.memberReportId ?? null }),
};

const complete = z.object({ ...target, evidence: evidenceShape, minutes: minutesShape });

export const completing: Change<z.output<typeof complete>> = {
  shape: complete,
  command: ({ evidence, minutes }, facts) => acting(facts, { effect: 'HAND_IN' }, { evidence, minutes }),
};

export const confirming: Change<z.output<typeof targetShape>> = {
  shape: targetShape,
  command: (_, facts) => acting(facts, { effect: 'CONFIRM' }, {}),
};

const rate = z.object({ ...target, stars: starsShape });

export const rating: Change<z.output<typeof rate>> = {
  shape: rate,
  command: ({ stars }, facts) => acting(facts, { effect: 'RATE' }, { stars }),
};

export const refusing = giving({ effect: 'REFUSE' });
export const returning = giving({ effect: 'GIVE_BACK' });
export const disputing = giving({ effect: 'DISPUTE' });
export const withdrawing = giving({ effect: 'WITHDRAW' });
export const reopening = giving({ effect: 'REOPEN' });
export const rejecting = giving({ effect: 'REJECT' });

const act = z.object({
  ...target,
  action: shapes.line,
  reason: shapes.text.nullish(),
  evidence: evidenceShape.nullish(),
  minutes: minutesShape.nullish(),
  stars: starsShape.nullish(),
  responderPersonId: shapes.id.nullish(),
  acceptWithinMinutes: acceptWithinShape.nullish(),
  handlerUnitId: shapes.id.nullish(),
  coHandlerUnitIds: coHandlersShape.nullish(),
});

/** Any action of the procedure by its key. */
export const actingByKey: Change<z.output<typeof act>> = {
  shape: act,
  concerns: ({ responderPersonId }) => responderPersonId,
  units: ({ handlerUnitId, coHandlerUnitIds }) => [handlerUnitId, ...(coHandlerUnitIds ?? [])],
  command({ action, acceptWithinMinutes, ...input }, facts) {
    const left: Left = {
      ...(input.reason && { reason: input.reason }),
      ...(input.evidence && { evidence: input.evidence }),
      ...(input.minutes && { minutes: input.minutes }),
      ...(input.stars && { stars: input.stars }),
      ...(input.responderPersonId && { person: responder(facts, input.responderPersonId) }),
      ...(input.handlerUnitId && { unit: input.handlerUnitId }),
      ...(input.coHandlerUnitIds && { departments: input.coHandlerUnitIds }),
      memberReportId: placeOf(facts, facts.viewer.id)?.memberReportId ?? null,
    };
    return acting(facts, { key: action }, left, acceptWithinMinutes);
  },
};

const MINUTE_MS = 60_000;

function acting({ viewer, actors, unitKinds }: Facts, wanted: Wanted, left: Left, acceptWithinMinutes?: number | null) {
  const offerMs = acceptWithinMinutes ? { offerMs: acceptWithinMinutes * MINUTE_MS } : {};
  const unitKind = unitKinds.get(left.unit ?? '');
  const leaving = { ...left, ...(unitKind && { unitKind }) };
  return { type: 'ACT', by: viewer.id, actors, wanted, left: leaving, ...offerMs } as const;
}

/** An action that needs a reason and nothing else. */
function giving(wanted: Wanted): Change<{ issueId: string; reason: string }> {
  return {
    shape: z.object({ ...target, reason: shapes.text }),
    command: ({ reason }, facts) => acting(facts, wanted, { reason }),
  };
}

/** @throws Rejection NOT_A_RESPONDER for somebody without a place in the pool of the issue's community */
function responder(facts: Facts, personId: string): string {
  if (!facts.actors.has('DISPATCHER')) reject('FORBIDDEN', ['input', 'issueId']);
  if (!placeOf(facts, personId)) reject('NOT_A_RESPONDER', ['input', 'responderPersonId']);
  return personId;
}

/** The person's place in the pool of the issue's community. */
function placeOf({ places, issue }: Facts, personId: string): Place | undefined {
  return places.find((place) => place.personId === personId && place.communityId === issue.communityId);
}
