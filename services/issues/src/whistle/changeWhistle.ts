import { reject } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { evidenceShape } from '../issue/issueInputs.ts';
import { EXPIRE_WHISTLES } from '../jobs/expireWhistles.ts';
import type { Actor } from '../procedure/definition.ts';
import { callsOf, departmentsShape } from './callsOf.ts';
import { decideWhistle } from './decideWhistle.ts';
import { MAX_SCORE, MAX_WHISTLE_DEPARTMENTS, OUTCOMES, type Whistle, type WhistleCommand } from './whistle.ts';
import { seesWhistle, whistleActors } from './whistleActors.ts';
import { whistleRules } from './whistleRules.ts';

const whistleId = shapes.id;
const handlerUnitId = shapes.id;
const reason = shapes.text;
const score = z.int().min(0).max(MAX_SCORE);

type Target = { readonly whistleId: string; readonly handlerUnitId?: string };
type Facts = { readonly viewer: Viewer; readonly whistle: Whistle; readonly actors: ReadonlySet<Actor> };

type Way<I> = {
  readonly shape: z.ZodType<I>;
  /** @throws Rejection where the input does not fit the whistle */
  command(input: I, facts: Facts, service: Context['service']): WhistleCommand | Promise<WhistleCommand>;
};

/** Carries out one command on a whistle the viewer can see, and sees to its next wake-up. */
function changing<I extends Target>({ shape, command }: Way<I>) {
  return async ({ service, viewer, locale }: Context, raw: unknown): Promise<Whistle> => {
    const input = readInput(shape, raw, locale);
    const changed = await service.database.transaction((transaction) =>
      service.whistles.change(transaction, input.whistleId, async (whistle) => {
        if (!whistle || !seesWhistle(viewer, whistle)) reject('NOT_FOUND', ['input', 'whistleId']);
        const actors = whistleActors(viewer, whistle, input.handlerUnitId);
        const wanted = await command(input, { viewer, whistle, actors }, service);
        return decideWhistle(whistle, wanted, service.clock(), await whistleRules(service, whistle));
      }),
    );
    service.expectTimer(EXPIRE_WHISTLES, changed._id, changed.wakeAt);
    return changed;
  };
}

const by = ({ viewer, actors }: Facts) => ({ by: viewer.id, actors });

/** A department reports, with evidence, and scores the whistler. @throws Rejection */
export const reportToWhistle = changing({
  shape: z.object({ whistleId, handlerUnitId, text: shapes.text, evidence: evidenceShape, whistlerScore: score }),
  command: ({ handlerUnitId: unitId, text, evidence, whistlerScore }, facts) => ({
    type: 'REPORT',
    ...by(facts),
    unitId,
    text,
    evidence,
    whistlerScore,
  }),
});

/** A department says that it was called wrongly. @throws Rejection */
export const objectToWhistle = changing({
  shape: z.object({ whistleId, handlerUnitId, reason }),
  command: ({ handlerUnitId: unitId, reason: why }, facts) => ({ type: 'OBJECT', ...by(facts), unitId, reason: why }),
});

/** The supervisor releases the department or not. @throws Rejection */
export const decideWhistleObjection = changing({
  shape: z.object({ whistleId, handlerUnitId, upheld: z.boolean(), reason }),
  command: ({ handlerUnitId: unitId, upheld, reason: why }, facts) => ({
    type: 'DECIDE_OBJECTION',
    ...by(facts),
    unitId,
    upheld,
    reason: why,
  }),
});

/** Community or supervisor remind a department. @throws Rejection */
export const remindOfWhistle = changing({
  shape: z.object({ whistleId, handlerUnitId, reason }),
  command: ({ handlerUnitId: unitId, reason: why }, facts) => ({ type: 'REMIND', ...by(facts), unitId, reason: why }),
});

const judgement = z.object({ handlerUnitId, outcome: z.enum(OUTCOMES), score, comment: shapes.text.nullish() });

/** The community judges every department and closes. @throws Rejection */
export const judgeWhistle = changing({
  shape: z.object({
    whistleId,
    judgements: z.array(judgement).max(MAX_WHISTLE_DEPARTMENTS),
    comment: shapes.text.nullish(),
  }),
  command: ({ judgements, comment }, facts) => ({
    type: 'JUDGE',
    ...by(facts),
    judgements: judgements.map(({ handlerUnitId: unitId, outcome, score: given, comment: said }) => ({
      unitId,
      outcome,
      score: given,
      comment: said ?? null,
    })),
    comment: comment ?? null,
  }),
});

/** Not solved: departments are called again. @throws Rejection */
export const callAgainByWhistle = changing({
  shape: z.object({ whistleId, departments: departmentsShape, reason }),
  async command({ departments, reason: why }, facts, service) {
    const { areaIds, responses } = facts.whistle;
    const leadId = responses.find(({ lead }) => lead)?.unitId ?? null;
    const calls = await callsOf(service, departments, { areaIds, leadId });
    return { type: 'CALL_AGAIN', ...by(facts), calls, reason: why };
  },
});

/** The community calls off, before anybody has reported. @throws Rejection */
export const withdrawWhistle = changing({
  shape: z.object({ whistleId, reason }),
  command: ({ reason: why }, facts) => ({ type: 'WITHDRAW', ...by(facts), reason: why }),
});
