import { reject } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { isDuplicate } from '@linli/kit/mongo/failures.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { type Connection, Schema } from 'mongoose';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { decide } from './decideIssue.ts';
import type { Issue } from './issue.ts';
import { rulesOf } from './rulesOf.ts';

/** Somebody's "me too", once per person and issue. */
export type Join = { readonly _id: string; readonly issueId: string; readonly personId: string; readonly at: Date };

export function joinModel(connection: Connection) {
  const schema = new Schema<Join>({ _id: String }, { collection: 'issueJoins', strict: false, versionKey: false });
  schema.index({ personId: 1, at: -1, _id: -1 });
  return connection.model<Join>('IssueJoin', schema);
}

const Input = z.object({ issueId: shapes.id });

/** 我也遇到 "Me too": counted once per person. @throws Rejection NOT_FOUND, OWN_ISSUE, WRONG_STATE */
export async function joinIssue({ service, viewer, locale }: Context, raw: unknown): Promise<Issue> {
  const { issueId } = readInput(Input, raw, locale);
  const _id = `${issueId} ${viewer.id}`;
  try {
    return await service.database.transaction(async (transaction) => {
      const issue = await service.issues.change(transaction, issueId, async (found) => {
        if (!found || !mayOn(viewer, 'issue:read', found.areaIds)) reject('NOT_FOUND', ['input', 'issueId']);
        if (found.reporterId === viewer.id) reject('OWN_ISSUE', ['input', 'issueId']);
        return decide(found, { type: 'JOIN' }, service.clock(), await rulesOf(service, found));
      });
      const join: Join = { _id, issueId, personId: viewer.id, at: service.clock() };
      await service.models.joins.collection.insertOne(join as never, { session: transaction.session });
      return issue;
    });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return (
      (await service.models.issues.findOne({ _id: issueId }).lean<Issue>()) ?? reject('NOT_FOUND', ['input', 'issueId'])
    );
  }
}
