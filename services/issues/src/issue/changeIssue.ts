import { reject } from '@linli/kit/decisions.ts';
import { readInput } from '@linli/kit/graphql/input.ts';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import type { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import type { HandlerKind, HandlerUnit } from '../handlers/handlerUnit.ts';
import { TIME_OUT_ISSUES } from '../jobs/timeOutIssues.ts';
import type { Actor } from '../procedure/definition.ts';
import { currentPlaces, type Place } from '../responders/responders.ts';
import { actorsOf } from './actors.ts';
import { decide } from './decideIssue.ts';
import { ANONYMOUS, type Issue, type IssueCommand } from './issue.ts';
import { rulesOf } from './rulesOf.ts';
import { type View, viewOf } from './viewOf.ts';

/** What a command may depend on beside its input. */
export type Facts = {
  readonly viewer: Viewer;
  readonly issue: Issue;
  readonly actors: ReadonlySet<Actor>;
  readonly view: View;
  /** Current places in responder pools of the viewer and of the person the input names. */
  readonly places: readonly Place[];
  /** Kinds of the units the input names. */
  readonly unitKinds: ReadonlyMap<string, HandlerKind>;
};

type Target = { readonly issueId: string; readonly trackingCode?: string | null | undefined };

/** One way to change an issue: the shape of its input, and the command it means. */
export type Change<I> = {
  readonly shape: z.ZodType<I>;
  /** Somebody else whose places in responder pools matter. */
  concerns?(input: I): string | null | undefined;
  /** Units the input names, they must exist and be active: the one that shall answer for it, null for none, then the others. */
  units?(input: I): readonly (string | null | undefined)[];
  /** @throws Rejection where the input does not fit the issue */
  command(input: I, facts: Facts): IssueCommand;
};

/**
 * Carries out one command on an issue the viewer can see, and sees to its next wake-up.
 * @throws Rejection NOT_FOUND and whatever the command and the decision refuse with
 */
export async function changeIssue<I extends Target>(
  { service, viewer, locale }: Context,
  raw: unknown,
  change: Change<I>,
): Promise<Issue> {
  const input = readInput(change.shape, raw, locale);
  const persons = [viewer.id, change.concerns?.(input)].filter((id) => id != null);
  const units = change.units?.(input) ?? [];
  const changed = await service.database.transaction(async (transaction) => {
    const places = await currentPlaces(service.models.responders, persons, transaction.session);
    const own = places.filter(({ personId }) => personId === viewer.id);
    const serves = new Set(own.map(({ communityId }) => communityId));
    return service.issues.change(transaction, input.issueId, async (issue) => {
      const tracked = issue !== undefined && isTracked(service, issue, input.trackingCode);
      const view = issue && (tracked ? 'OWN' : viewOf(viewer, issue, serves));
      if (!issue || !view) reject('NOT_FOUND', ['input', 'issueId']);
      // Who mistypes the code is not made to act under their name.
      if (!tracked && input.trackingCode != null) reject('NOT_FOUND', ['input', 'trackingCode']);
      const unitKinds = await kindsOf(
        service,
        units.filter((id) => id != null),
      );
      const facts = tracked ? BY_CODE : { viewer, actors: actorsOf(viewer, issue, serves) };
      const command = change.command(input, { ...facts, issue, view, places, unitKinds });
      const rules = await rulesOf(service, { ...issue, handlerId: units[0] ?? issue.handlerId });
      return decide(issue, command, service.clock(), rules);
    });
  });
  service.expectTimer(TIME_OUT_ISSUES, changed._id, changed.wakeAt);
  return changed;
}

/** Whoever acts by a tracking code is the reporter and nothing else; nothing is kept that leads back to their account. */
const BY_CODE: Pick<Facts, 'viewer' | 'actors'> = {
  viewer: { id: ANONYMOUS, name: '', grants: [] },
  actors: new Set(['REPORTER'] as const),
};

/** Whoever knows the tracking code of an anonymous report is its reporter. */
function isTracked({ trackingHash }: Context['service'], issue: Issue, code: string | null | undefined): boolean {
  return code != null && issue.trackingHash !== null && trackingHash(code) === issue.trackingHash;
}

/** @throws Rejection HANDLER_UNIT_NOT_FOUND */
async function kindsOf({ models }: Context['service'], ids: readonly string[]): Promise<Map<string, HandlerKind>> {
  if (ids.length === 0) return new Map();
  const wanted = { _id: { $in: [...ids] }, status: 'ACTIVE' } as const;
  const known = await models.handlerUnits.find(wanted, { kind: 1 }).lean<Pick<HandlerUnit, '_id' | 'kind'>[]>();
  if (known.length !== new Set(ids).size) reject('HANDLER_UNIT_NOT_FOUND', ['input', 'handlerUnitId']);
  return new Map(known.map(({ _id, kind }) => [_id, kind]));
}
