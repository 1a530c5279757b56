import { reject } from '@linli/kit/decisions.ts';
import { createOnce } from '@linli/kit/graphql/idempotency.ts';
import { MAX_INPUT_LIST, readInput, shapes } from '@linli/kit/graphql/input.ts';
import { newId } from '@linli/kit/ids.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { candidateKey } from './candidates.ts';
import { insertMembers } from './classMembers.ts';
import { decide } from './decideIssueClass.ts';
import { profileOf } from './profile.ts';
import { checkReach, reachIssues } from './reach.ts';

/** Issues as an input names them: each once. */
export const issueIdsShape = z
  .array(shapes.id)
  .min(1)
  .max(MAX_INPUT_LIST)
  .transform((ids) => [...new Set(ids)]);

const Input = z.object({
  title: shapes.line,
  rootCause: shapes.text.nullish(),
  issueIds: issueIdsShape,
  candidateKey: shapes.line.nullish(),
  idempotencyKey: shapes.idempotencyKey,
});

/** Makes a class of these issues. @throws Rejection NOT_FOUND, ALREADY_IN_CLASS, FORBIDDEN, ISSUES_TOO_FAR_APART */
export async function createClass(context: Context, raw: unknown): Promise<string> {
  const { service, viewer, locale } = context;
  const input = readInput(Input, raw, locale);
  const now = service.clock();
  return createOnce(service, { viewer, operation: 'issueClassCreate', input, now }, async (transaction) => {
    const _id = newId('icl');
    const [first, ...others] = await reachIssues(context, transaction, input.issueIds);
    if (!first) reject('NOT_FOUND', ['input', 'issueIds']);
    const profile = profileOf([first, ...others]);
    checkReach(context, profile, ['input', 'issueIds']);
    const issueIds = [first, ...others].map((issue) => issue._id);
    const origin = input.candidateKey === candidateKey(issueIds) ? 'CANDIDATE' : 'HAND';
    const { title, rootCause = null } = input;
    const creation = { _id, title, rootCause, origin, profile, issueIds } as const;
    await service.issueClasses.change(transaction, _id, (state) =>
      decide(state, { type: 'CREATE', creation }, viewer.id, now),
    );
    const members = issueIds.map((id) => ({ _id: id, classId: _id, addedAt: now, addedById: viewer.id }));
    await insertMembers(service.models.classMembers, transaction, members);
    return _id;
  });
}
