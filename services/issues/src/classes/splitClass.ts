import { createOnce } from '@linli/kit/graphql/idempotency.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { newId } from '@linli/kit/ids.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { memberIds } from './classMembers.ts';
import { issueIdsShape } from './createClass.ts';
import { decide } from './decideIssueClass.ts';
import type { Profile } from './profile.ts';
import { checkMembers, profileOfIds, reachClass } from './reach.ts';

const Input = z.object({
  issueClassId: shapes.id,
  issueIds: issueIdsShape,
  title: shapes.line,
  idempotencyKey: shapes.idempotencyKey,
});

/**
 * Moves some members into a new class and gives its id; at least one member stays.
 * @throws Rejection NOT_FOUND, NOT_A_MEMBER, WRONG_STATE, LAST_MEMBER
 */
export async function splitClass(context: Context, raw: unknown): Promise<string> {
  const { service, viewer, locale } = context;
  const input = readInput(Input, raw, locale);
  const { issueClassId, issueIds, title } = input;
  const now = service.clock();
  return createOnce(service, { viewer, operation: 'issueClassSplit', input, now }, async (transaction) => {
    const { rootCause } = await reachClass(context, transaction, issueClassId);
    const { classMembers } = service.models;
    const members = await memberIds(classMembers, transaction, issueClassId);
    checkMembers(members, issueIds);
    const intoId = newId('icl');
    const staying = members.filter((id) => !issueIds.includes(id));
    const profile = await profileOfIds(service, transaction, staying);
    await service.issueClasses.change(transaction, issueClassId, (state) =>
      decide(state, { type: 'SPLIT', issueIds, profile, intoId }, viewer.id, now),
    );
    const own = (await profileOfIds(service, transaction, issueIds)) as Profile;
    const from = { origin: 'SPLIT', otherClassId: issueClassId } as const;
    const creation = { _id: intoId, title, rootCause, issueIds, profile: own, ...from };
    await service.issueClasses.change(transaction, intoId, (state) =>
      decide(state, { type: 'CREATE', creation }, viewer.id, now),
    );
    const moved = { $set: { classId: intoId, addedAt: now, addedById: viewer.id } };
    await classMembers.updateMany({ _id: { $in: issueIds } }, moved, { session: transaction.session });
    return intoId;
  });
}
