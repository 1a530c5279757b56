import { reject } from '@linli/kit/decisions.ts';
import { readInput } from '@linli/kit/graphql/input.ts';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import type { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { TIME_OUT_ISSUES } from '../jobs/timeOutIssues.ts';
import { currentPlaces, type Place } from '../responders/responders.ts';
import { decide } from './decideIssue.ts';
import type { Issue, IssueCommand } from './issue.ts';
import { viewOf } from './viewOf.ts';

/** What a command may depend on beside its input. */
export type Facts = {
  readonly viewer: Viewer;
  readonly issue: Issue;
  /** Current places in responder pools of the viewer and of the person the input names. */
  readonly places: readonly Place[];
  /** Milliseconds to answer an offer when the dispatcher names no limit. */
  readonly offerMs: number;
};

/** One way to change an issue: the shape of its input, and the command it means. */
export type Change<I> = {
  readonly shape: z.ZodType<I>;
  /** Somebody else whose places in responder pools matter. */
  concerns?(input: I): string | null | undefined;
  /** @throws Rejection where the viewer's scope does not reach. */
  command(input: I, facts: Facts): IssueCommand;
};

/**
 * Carries out one command on an issue the viewer can see, and sees to its next due time.
 * @throws Rejection NOT_FOUND and whatever the command and the decision refuse with
 */
export async function changeIssue<I extends { issueId: string }>(
  { service, viewer, locale }: Context,
  raw: unknown,
  change: Change<I>,
): Promise<Issue> {
  const input = readInput(change.shape, raw, locale);
  const persons = [viewer.id, change.concerns?.(input)].filter((id) => id != null);
  const changed = await service.database.transaction(async (transaction) => {
    const places = await currentPlaces(service.models.responders, persons, transaction.session);
    const serves = new Set(
      places.filter(({ personId }) => personId === viewer.id).map(({ communityId }) => communityId),
    );
    return service.issues.change(transaction, input.issueId, (issue) => {
      if (!issue || !viewOf(viewer, issue, serves)) reject('NOT_FOUND', ['input', 'issueId']);
      const command = change.command(input, { viewer, issue, places, offerMs: service.limits.offerMs });
      return decide(issue, command, service.clock(), service.limits);
    });
  });
  service.expectTimer(TIME_OUT_ISSUES, changed._id, changed.dueAt);
  return changed;
}
