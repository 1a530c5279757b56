import { reject } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { memberIds } from './classMembers.ts';
import { decide } from './decideIssueClass.ts';
import type { IssueClass } from './issueClass.ts';
import type { Profile } from './profile.ts';
import { checkReach, profileOfIds, reachClass } from './reach.ts';

const Input = z.object({ issueClassId: shapes.id, fromClassId: shapes.id });

/**
 * Moves all members of another class without an action into this one; the other is dismissed.
 * @throws Rejection NOT_FOUND, SAME_CLASS, WRONG_STATE, FORBIDDEN, OUTSIDE_CLASS_AREA, ISSUES_TOO_FAR_APART, TOO_MANY_MEMBERS
 */
export async function mergeClasses(context: Context, raw: unknown): Promise<IssueClass> {
  const { issueClassId: intoId, fromClassId: fromId } = readInput(Input, raw, context.locale);
  if (intoId === fromId) reject('SAME_CLASS', ['input', 'fromClassId']);
  const { service, viewer } = context;
  const now = service.clock();
  return service.database.transaction(async (transaction) => {
    await reachClass(context, transaction, intoId);
    const from = await reachClass(context, transaction, fromId, 'fromClassId');
    // Said of the other class, so the error points at it.
    const gone = decide(from, { type: 'MERGE_INTO', intoId, issueIds: [] }, viewer.id, now);
    if (!gone.ok) reject('WRONG_STATE', ['input', 'fromClassId'], { status: from.status });
    const { classMembers } = service.models;
    const own = await memberIds(classMembers, transaction, intoId);
    const issueIds = await memberIds(classMembers, transaction, fromId);
    const profile = (await profileOfIds(service, transaction, [...own, ...issueIds])) as Profile;
    checkReach(context, profile, ['input', 'fromClassId']);
    const merged = await service.issueClasses.change(transaction, intoId, (state) =>
      decide(state, { type: 'TAKE_IN', fromId, issueIds, profile }, viewer.id, now),
    );
    await service.issueClasses.change(transaction, fromId, (state) =>
      decide(state, { type: 'MERGE_INTO', intoId, issueIds }, viewer.id, now),
    );
    const moved = { $set: { classId: intoId, addedAt: now, addedById: viewer.id } };
    await classMembers.updateMany({ classId: fromId }, moved, { session: transaction.session });
    return merged;
  });
}
