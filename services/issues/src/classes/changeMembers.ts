import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { insertMembers, memberIds } from './classMembers.ts';
import { issueIdsShape } from './createClass.ts';
import { decide } from './decideIssueClass.ts';
import type { IssueClass } from './issueClass.ts';
import type { Profile } from './profile.ts';
import { checkMembers, checkReach, profileOfIds, reachClass, reachIssues } from './reach.ts';

const Addition = z.object({ issueClassId: shapes.id, issueIds: issueIdsShape });
const Removal = z.object({ issueClassId: shapes.id, issueIds: issueIdsShape, reason: shapes.text });

/**
 * Puts issues into the class; those already in it change nothing.
 * @throws Rejection NOT_FOUND, ALREADY_IN_CLASS, WRONG_STATE, FORBIDDEN, OUTSIDE_CLASS_AREA, ISSUES_TOO_FAR_APART, TOO_MANY_MEMBERS
 */
export async function addMembers(context: Context, raw: unknown): Promise<IssueClass> {
  const input = readInput(Addition, raw, context.locale);
  const { service, viewer } = context;
  const now = service.clock();
  return service.database.transaction(async (transaction) => {
    const { _id: classId } = await reachClass(context, transaction, input.issueClassId);
    const issues = await reachIssues(context, transaction, input.issueIds, classId);
    const { classMembers } = service.models;
    const before = await memberIds(classMembers, transaction, classId);
    const issueIds = issues.map(({ _id }) => _id);
    const profile = (await profileOfIds(service, transaction, [...before, ...issueIds])) as Profile;
    checkReach(context, profile, ['input', 'issueIds']);
    const changed = await service.issueClasses.change(transaction, classId, (state) =>
      decide(state, { type: 'ADD_MEMBERS', issueIds, profile }, viewer.id, now),
    );
    const members = issueIds.map((_id) => ({ _id, classId, addedAt: now, addedById: viewer.id }));
    await insertMembers(classMembers, transaction, members);
    return changed;
  });
}

/** Takes issues out of the class. @throws Rejection NOT_FOUND, NOT_A_MEMBER, WRONG_STATE, LAST_MEMBER */
export async function removeMembers(context: Context, raw: unknown): Promise<IssueClass> {
  const { issueClassId, issueIds, reason } = readInput(Removal, raw, context.locale);
  const { service, viewer } = context;
  return service.database.transaction(async (transaction) => {
    await reachClass(context, transaction, issueClassId);
    const { classMembers } = service.models;
    const before = await memberIds(classMembers, transaction, issueClassId);
    checkMembers(before, issueIds);
    const profile = await profileOfIds(
      service,
      transaction,
      before.filter((id) => !issueIds.includes(id)),
    );
    const changed = await service.issueClasses.change(transaction, issueClassId, (state) =>
      decide(state, { type: 'REMOVE_MEMBERS', issueIds, profile, reason }, viewer.id, service.clock()),
    );
    const gone = { _id: { $in: issueIds }, classId: issueClassId };
    await classMembers.deleteMany(gone, { session: transaction.session });
    return changed;
  });
}
