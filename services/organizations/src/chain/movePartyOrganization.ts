import { reject } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import { VersionConflict } from '@linli/kit/mongo/failures.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { decide, nodesOf, type PartyOrganization } from './partyOrganization.ts';
import { pathAfterMove } from './paths.ts';

/** Organizations, and members with hub households, that one move may carry along. */
export const MAX_MOVED_ORGANIZATIONS = 500;
export const MAX_MOVED_ROWS = 10_000;

const Input = z.object({ partyOrganizationId: shapes.id, parentId: shapes.id });

/**
 * Hangs an organization with all that lies below it under another parent, in one transaction. The new parent and the
 * whole subtree are written, so two moves that touch each other cannot both succeed on what they saw.
 * @throws Rejection NOT_FOUND, CYCLE, WRONG_PARENT_LEVEL, AREA_OUTSIDE_PARENT, SUBTREE_TOO_LARGE
 */
export async function movePartyOrganization(
  { service, viewer, locale }: Context,
  raw: unknown,
): Promise<PartyOrganization> {
  const { partyOrganizationId, parentId } = readInput(Input, raw, locale);
  const { partyOrganizations, clock } = service;
  const mayManage = (one: PartyOrganization) => mayOn(viewer, 'organization:manage', nodesOf(one));
  return service.database.transaction(async (transaction) => {
    const before = await partyOrganizations.load(transaction, partyOrganizationId);
    if (!before || !mayManage(before)) reject('NOT_FOUND', ['input', 'partyOrganizationId']);
    const parent = await partyOrganizations.change(transaction, parentId, (state) => {
      if (!state || !mayManage(state)) reject('NOT_FOUND', ['input', 'parentId']);
      return decide(state, { type: 'ATTACH' }, clock());
    });
    const moved = await partyOrganizations.change(transaction, partyOrganizationId, (state) => {
      const outcome = decide(state, { type: 'MOVE', parent }, clock());
      if (!outcome.ok) reject(outcome.errors[0]?.code as string, ['input', 'parentId']);
      return outcome;
    });
    if (moved.version !== before.version) await carryAlong(service, transaction, moved, parent.organizationIds);
    return moved;
  });
}

/** Gives everything below the moved organization its new path. */
async function carryAlong(
  { models }: Context['service'],
  transaction: Transaction,
  moved: PartyOrganization,
  parentPath: readonly string[],
): Promise<void> {
  const { session } = transaction;
  const within = { organizationIds: moved._id };
  const below = await models.partyOrganizations
    .find({ ...within, _id: { $ne: moved._id } } as never, null, { session })
    .limit(MAX_MOVED_ORGANIZATIONS + 1)
    .lean<PartyOrganization[]>();
  const members = await models.partyMembers.countDocuments(within as never, { session });
  const hubs = await models.hubHouseholds.countDocuments(within as never, { session });
  if (below.length > MAX_MOVED_ORGANIZATIONS || members + hubs > MAX_MOVED_ROWS) {
    const limits = { organizations: MAX_MOVED_ORGANIZATIONS, rows: MAX_MOVED_ROWS };
    reject('SUBTREE_TOO_LARGE', ['input', 'partyOrganizationId'], limits);
  }
  const paths = below.map((one) => ({
    one,
    organizationIds: pathAfterMove(one.organizationIds, moved._id, parentPath),
  }));
  await writeOrganizations(models, transaction, paths);
  const rows = [{ one: moved, organizationIds: moved.organizationIds }, ...paths].map(({ one, organizationIds }) => ({
    updateMany: { filter: { organizationId: one._id }, update: { $set: { organizationIds } } },
  }));
  for (const model of [models.partyMembers, models.hubHouseholds]) {
    await model.collection.bulkWrite(rows as never, { session, ordered: true });
  }
}

async function writeOrganizations(
  { partyOrganizations }: Context['service']['models'],
  { session }: Transaction,
  paths: readonly { one: PartyOrganization; organizationIds: string[] }[],
): Promise<void> {
  if (paths.length === 0) return;
  const writes = paths.map(({ one: { _id, version }, organizationIds }) => ({
    updateOne: { filter: { _id, version }, update: { $set: { organizationIds }, $inc: { version: 1 } } },
  }));
  const written = await partyOrganizations.collection.bulkWrite(writes as never, { session, ordered: true });
  if (written.matchedCount !== paths.length) throw new VersionConflict(paths[0]?.one._id as string);
}
