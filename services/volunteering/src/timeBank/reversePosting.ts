import { reject } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import { isDuplicate } from '@linli/kit/mongo/failures.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { bookPosting } from './bookPosting.ts';
import { minutesOf, type Posting, postingKinds, reversalSource } from './posting.ts';

const Input = z.object({ timePostingId: shapes.id, reason: shapes.text });

const POSTING = ['input', 'timePostingId'];

/**
 * Books the opposite of a posting, once. @throws Rejection NOT_FOUND, FORBIDDEN, NOT_REVERSIBLE, ALREADY_REVERSED, INSUFFICIENT_BALANCE
 */
export async function reversePosting(context: Context, raw: unknown): Promise<Posting> {
  const { timePostingId, reason } = readInput(Input, raw, context.locale);
  try {
    return await context.service.database.transaction((transaction) =>
      reverse(context, transaction, timePostingId, reason),
    );
  } catch (error) {
    if (isDuplicate(error, 'source')) reject('ALREADY_REVERSED', POSTING);
    throw error;
  }
}

async function reverse(
  { service, viewer }: Context,
  transaction: Transaction,
  id: string,
  reason: string,
): Promise<Posting> {
  const { session } = transaction;
  const { postings } = service.models;
  const posting = await postings.findOne({ _id: id }, null, { session }).lean<Posting>();
  const may = (scope: string) => posting !== null && mayOn(viewer, scope, posting.areaIds);
  if (!posting || !(may('time-account:read') || may('time-account:manage'))) reject('NOT_FOUND', POSTING);
  if (!may('time-account:manage')) reject('FORBIDDEN', POSTING);
  if (!postingKinds[posting.kind].reversible) reject('NOT_REVERSIBLE', POSTING);
  const source = reversalSource(id);
  if (await postings.exists({ source }).session(session)) reject('ALREADY_REVERSED', POSTING);
  const { communityId, areaIds, personId, issueId, memberReportId } = posting;
  const facts = { personId, issueId, memberReportId, communityId, areaIds, reversedPostingId: id, reason };
  return bookPosting(service, transaction, { kind: 'REVERSE', source, minutes: minutesOf(posting), ...facts });
}
