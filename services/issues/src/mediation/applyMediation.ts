import { reject } from '@linli/kit/decisions.ts';
import { createOnce } from '@linli/kit/graphql/idempotency.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { newId } from '@linli/kit/ids.ts';
import { isDuplicate } from '@linli/kit/mongo/failures.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { decide } from './decideMediation.ts';
import { KINDS, MAX_PARTIES, MIN_PARTIES, type Party } from './mediationCase.ts';
import { SEALED } from './mediationInput.ts';
import { actorIn } from './viewOfMediation.ts';

const PartyInput = z
  .object({ personId: shapes.id.nullish(), organizationId: shapes.id.nullish() })
  .refine(({ personId, organizationId }) => Boolean(personId) !== Boolean(organizationId), { path: ['personId'] });

const Input = z
  .object({
    areaId: shapes.id,
    kind: z.enum(KINDS),
    description: shapes.text,
    parties: z.array(PartyInput).min(MIN_PARTIES).max(MAX_PARTIES),
    issueId: shapes.id.nullish(),
    findingId: shapes.id.nullish(),
    idempotencyKey: shapes.idempotencyKey,
  })
  .refine(({ issueId, findingId }) => !issueId || !findingId, { path: ['findingId'] });

type ApplicationInput = z.output<typeof Input>;

/**
 * Applies for mediation: a party for itself; whoever mediates or manages mediation in the area for others.
 * @throws Rejection AREA_NOT_FOUND, FORBIDDEN, NOT_FOUND, PARTIES, ALREADY_APPLIED
 */
export async function applyMediation(context: Context, raw: unknown): Promise<string> {
  const { service, viewer, locale } = context;
  const input = readInput(Input, raw, locale);
  const area = await service.tree.node(input.areaId);
  if (!area || area.retired) reject('AREA_NOT_FOUND', ['input', 'areaId']);
  if (!mayOn(viewer, 'mediation:apply', area.path)) reject('FORBIDDEN', ['input', 'areaId']);
  const parties = input.parties.map(partyOf);
  const actor = actorIn(viewer, { parties, areaIds: area.path });
  const isParty = actor.speaksFor.length > 0;
  if (!isParty && !actor.mediates && !actor.manages) reject('FORBIDDEN', ['input', 'parties']);
  await checkIssue(context, input.issueId);
  const now = service.clock();
  const request = { viewer, operation: 'mediationApply', input, now };
  const { kind } = input;
  const description = service.personalData.seal(SEALED.description, input.description);
  const origin = { applicantId: viewer.id, ...sourceOf(input, isParty), areaIds: area.path };
  try {
    return await createOnce(service, request, async (transaction) => {
      const _id = newId('med');
      const application = { _id, kind, description, parties, ...origin };
      await service.mediations.change(transaction, _id, (state) =>
        decide(state, { type: 'APPLY', application }, actor, now),
      );
      return _id;
    });
  } catch (error) {
    if (isDuplicate(error, 'openSource')) reject('ALREADY_APPLIED', ['input', input.issueId ? 'issueId' : 'findingId']);
    throw error;
  }
}

function partyOf({ personId, organizationId }: z.output<typeof PartyInput>, index: number): Party {
  const key = `p${index + 1}`;
  return personId
    ? { key, kind: 'PERSON', refId: personId }
    : { key, kind: 'ORGANIZATION', refId: String(organizationId) };
}

function sourceOf({ issueId, findingId }: ApplicationInput, isParty: boolean) {
  if (issueId) return { source: 'ISSUE', sourceId: issueId } as const;
  if (findingId) return { source: 'FINDING', sourceId: findingId } as const;
  return { source: isParty ? 'PARTY' : 'GRID_WORKER', sourceId: null } as const;
}

/** @throws Rejection NOT_FOUND when the issue is unknown or not the viewer's to see */
async function checkIssue({ loaders }: Context, issueId: string | null | undefined): Promise<void> {
  if (!issueId) return;
  const issue = await loaders.issue.load(issueId);
  if (!issue || !(await loaders.viewOf(issue))) reject('NOT_FOUND', ['input', 'issueId']);
}
