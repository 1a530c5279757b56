import { reject } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { z } from 'zod';
import type { Context } from '../../graphql/context.ts';
import { fileShape } from '../../issue/issueInputs.ts';
import { managesMeeting } from '../meeting/changeMeeting.ts';
import { decideVote } from './decideVote.ts';
import { foundVote } from './seenVote.ts';
import type { Vote } from './vote.ts';

const Grant = z.object({
  voteId: shapes.id,
  toPersonId: shapes.id,
  fromPersonId: shapes.id.nullish(),
  evidence: fileShape.nullish(),
});
const Revocation = z.object({ voteId: shapes.id });

/**
 * Records an authority: one's own, or by the chair a signed one of somebody else.
 * @throws Rejection NOT_FOUND, FORBIDDEN, EVIDENCE_MISSING, ALREADY_VOTED and those of `decideVote`
 */
export async function grantProxy({ service, viewer, locale }: Context, raw: unknown): Promise<Vote> {
  const { voteId, toPersonId: toId, fromPersonId, evidence } = readInput(Grant, raw, locale);
  const fromId = fromPersonId ?? viewer.id;
  const fact = { by: viewer.id, at: service.clock() };
  return service.database.transaction(async (transaction) => {
    const vote = foundVote(viewer, await service.votes.load(transaction, voteId));
    if (fromId !== viewer.id) {
      if (!managesMeeting(viewer, vote)) reject('FORBIDDEN', ['input', 'fromPersonId']);
      if (!evidence) reject('EVIDENCE_MISSING', ['input', 'evidence']);
    }
    if (vote.method === 'SHOW_OF_HANDS') reject('WRONG_METHOD', ['input', 'voteId']);
    const roll = await service.models.voteRolls.findOne({ _id: voteId }, null, { session: transaction.session }).lean();
    if (roll?.voted[vote.entitledIds.indexOf(fromId)]) reject('ALREADY_VOTED', ['input', 'voteId']);
    return service.votes.change(transaction, voteId, (state) =>
      decideVote(state, { type: 'GRANT', fromId, toId, evidence: evidence ?? null }, fact),
    );
  });
}

/** The principal takes the authority back; a ballot cast by it stays. @throws Rejection NOT_FOUND, WRONG_STATE */
export async function revokeProxy({ service, viewer, locale }: Context, raw: unknown): Promise<Vote> {
  const { voteId } = readInput(Revocation, raw, locale);
  const fact = { by: viewer.id, at: service.clock() };
  return service.database.transaction((transaction) =>
    service.votes.change(transaction, voteId, (state) =>
      decideVote(foundVote(viewer, state), { type: 'REVOKE', fromId: viewer.id }, fact),
    ),
  );
}
