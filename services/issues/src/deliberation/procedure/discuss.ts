import { reject } from '@linli/kit/decisions.ts';
import { createOnce } from '@linli/kit/graphql/idempotency.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { newId } from '@linli/kit/ids.ts';
import { mayOn, type Viewer } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../../graphql/context.ts';
import { PARTY_KINDS, type PartyKind } from '../meeting/party.ts';
import { carryOut } from './carryOut.ts';
import type { Deliberation } from './deliberation.ts';
import { seesDeliberation } from './deliberationActors.ts';
import type { DeliberationComment } from './deliberations.ts';
import { TARGET } from './topicMovesOf.ts';

const Input = z.object({
  deliberationId: shapes.id,
  party: z.enum(PARTY_KINDS),
  partyId: shapes.id.nullish(),
  text: shapes.text,
  idempotencyKey: shapes.idempotencyKey,
});

/** Scopes on the area with which one speaks for a party of the community, and on its own node for any other. */
const SPEAKERS: Partial<Record<PartyKind, readonly string[]>> = {
  COMMUNITY_COMMITTEE: ['meeting:manage'],
  RESIDENTS_COMMITTEE: ['meeting:manage'],
  BRANCH: ['topic:review'],
  RESIDENT: ['vote:cast', 'topic:propose'],
};
const FOR_OTHERS = ['issue:handle', 'organization:manage'] as const;

/**
 * Says something in the discussion for one of the parties; answers with its id.
 * @throws Rejection NOT_FOUND, FORBIDDEN, WRONG_STATE, TOO_MANY_COMMENTS
 */
export async function discuss({ service, viewer, locale }: Context, raw: unknown): Promise<string> {
  const input = readInput(Input, raw, locale);
  const { deliberationId, party, text } = input;
  const partyId = input.partyId ?? null;
  const at = service.clock();
  return createOnce(service, { viewer, operation: 'deliberationDiscuss', input, now: at }, async (transaction) => {
    const state = await service.deliberations.load(transaction, deliberationId);
    const speaks = state !== undefined && speaksFor(viewer, state, party, partyId);
    if (!state || !(speaks || seesDeliberation(viewer, state))) reject('NOT_FOUND', TARGET);
    if (!speaks) reject('FORBIDDEN', ['input', 'party']);
    await carryOut(service, transaction, state, { type: 'COMMENT', by: viewer.id, party });
    const said: DeliberationComment = {
      _id: newId('dcm'),
      deliberationId,
      personId: viewer.id,
      party,
      partyId,
      text,
      at,
    };
    await service.models.deliberationComments.collection.insertOne(said as never, { session: transaction.session });
    return said._id;
  });
}

function speaksFor(viewer: Viewer, state: Deliberation, party: PartyKind, partyId: string | null): boolean {
  const scopes = SPEAKERS[party];
  if (scopes) return partyId === null && scopes.some((scope) => mayOn(viewer, scope, state.areaIds));
  // A department or firm from elsewhere has no say: its officer has to see the matter.
  const comes = seesDeliberation(viewer, state) && partyId !== null;
  return comes && FOR_OTHERS.some((scope) => mayOn(viewer, scope, [partyId]));
}
