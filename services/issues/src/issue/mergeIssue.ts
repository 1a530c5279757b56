import { accept, refuse, reject } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { actorsOf } from './actors.ts';
import { decide } from './decideIssue.ts';
import { type Issue, isOpen } from './issue.ts';
import { rulesOf } from './rulesOf.ts';

const Input = z.object({ issueId: shapes.id, intoIssueId: shapes.id, reason: shapes.text });

/**
 * Merges a duplicate into the issue it repeats, which gains a "me too". Both change in one transaction, so two merges
 * at once never make a ring. @throws Rejection NOT_FOUND, FORBIDDEN, NOT_A_DUPLICATE, ALREADY_ACCEPTED, WRONG_STATE
 */
export async function mergeIssue({ service, viewer, locale }: Context, raw: unknown): Promise<Issue> {
  const { issueId, intoIssueId, reason } = readInput(Input, raw, locale);
  const seen = (issue: Issue | undefined, field: string): Issue => {
    if (!issue || !mayOn(viewer, 'issue:read-all', issue.areaIds)) reject('NOT_FOUND', ['input', field]);
    return issue;
  };
  return service.database.transaction(async (transaction) => {
    const now = service.clock();
    const into = await service.issues.change(transaction, intoIssueId, (found) => {
      const target = seen(found, 'intoIssueId');
      return isOpen(target) && intoIssueId !== issueId
        ? accept({ type: 'JOINED', at: now, by: null })
        : refuse('NOT_A_DUPLICATE', ['input', 'intoIssueId']);
    });
    return service.issues.change(transaction, issueId, async (found) => {
      const issue = seen(found, 'issueId');
      if (issue.communityId !== into.communityId) reject('NOT_A_DUPLICATE', ['input', 'intoIssueId']);
      const actors = actorsOf(viewer, issue, new Set());
      const command = { type: 'MERGE', by: viewer.id, actors, into: intoIssueId, reason } as const;
      return decide(issue, command, now, await rulesOf(service, issue));
    });
  });
}
