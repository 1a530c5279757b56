import { reject } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../../graphql/context.ts';
import { evidenceShape } from '../../issue/issueInputs.ts';
import { type Actor, codeShape } from '../../procedure/definition.ts';
import { actionOf } from '../../procedure/run.ts';
import { servedBy } from '../../responders/responders.ts';
import type { Issues } from '../../service.ts';
import { ids } from '../shapes.ts';
import { recordJudgement } from '../topic/judgeTopic.ts';
import { MAX_JUDGEMENT_STARS } from '../topic/judgements.ts';
import { carryOut } from './carryOut.ts';
import { type Deliberation, MAX_DEPARTMENTS } from './deliberation.ts';
import { deliberationActors, seesDeliberation } from './deliberationActors.ts';
import { deliberationRules } from './deliberationRules.ts';
import { isJudging } from './judgingSince.ts';
import { proveFacts } from './proveFacts.ts';
import { TARGET } from './topicMovesOf.ts';

const Input = z.object({
  deliberationId: shapes.id,
  action: codeShape,
  step: codeShape.nullish(),
  reason: shapes.text.nullish(),
  evidence: evidenceShape.nullish(),
  meetingId: shapes.id.nullish(),
  resolutionId: shapes.id.nullish(),
  departments: ids(MAX_DEPARTMENTS).nullish(),
  memberId: shapes.id.nullish(),
  judgement: z.object({ stars: z.int().min(1).max(MAX_JUDGEMENT_STARS), comment: shapes.text.nullish() }).nullish(),
});

type Wanted = z.output<typeof Input>;

/**
 * Takes one action of the procedure; what it has to leave behind is looked up in the documents.
 * @throws Rejection NOT_FOUND, FORBIDDEN, WRONG_STATE, LEAVING_MISSING, HANDLER_UNIT_NOT_FOUND, NOT_A_RESPONDER,
 * ALREADY_JUDGED and those of `decideDeliberation`
 */
export async function actOnDeliberation({ service, viewer, locale }: Context, raw: unknown): Promise<Deliberation> {
  const input = readInput(Input, raw, locale);
  const { deliberationId, action: key, memberId } = input;
  let step = input.step ?? undefined;
  return service.database.transaction(async (transaction) => {
    const { state, actors } = await foundDeliberation(service, transaction, viewer, deliberationId);
    // Whoever was overtaken while acting does not act on what they have not seen.
    step ??= state.run.step;
    if (memberId) await isMember(service, transaction, state, memberId);
    const { procedure } = await deliberationRules(service, state);
    const action = step === state.run.step ? actionOf(procedure, state.run, { key }) : undefined;
    if (action && isJudging(action) && actors.has('RESIDENTS'))
      await judge(service, transaction, state, viewer.id, input);
    const topic = await service.topics.load(transaction, state.topicId);
    if (!topic) throw new TypeError(`deliberation ${state._id} without its topic ${state.topicId}`);
    const facts = await proveFacts(service, transaction, state, topic, action, { ...input, by: viewer.id });
    return carryOut(service, transaction, state, { type: 'ACT', key, step, by: viewer.id, actors, facts });
  });
}

/** What the viewer may see, and in which parts they may act on it. @throws Rejection NOT_FOUND */
export async function foundDeliberation(
  service: Issues,
  transaction: Transaction,
  viewer: Viewer,
  id: string,
): Promise<{ readonly state: Deliberation; readonly actors: ReadonlySet<Actor> }> {
  const state = await service.deliberations.load(transaction, id);
  const serves = await servedBy(service.models.responders, viewer.id, transaction.session);
  if (!state || !(seesDeliberation(viewer, state) || serves.has(state.communityId))) reject('NOT_FOUND', TARGET);
  return { state, actors: deliberationActors(viewer, state, serves) };
}

async function judge(
  service: Issues,
  transaction: Transaction,
  { topicId, run }: Deliberation,
  personId: string,
  { judgement }: Wanted,
): Promise<void> {
  if (!judgement) return;
  const { stars, comment = null } = judgement;
  await recordJudgement(service, transaction, { topicId, personId, stars, comment }, run.enteredAt);
}

async function isMember({ models }: Issues, { session }: Transaction, { communityId }: Deliberation, id: string) {
  const serves = await servedBy(models.responders, id, session);
  if (!serves.has(communityId)) reject('NOT_A_RESPONDER', ['input', 'memberId']);
}
