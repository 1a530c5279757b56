import { hasEnded, stepOf } from '../../procedure/run.ts';
import type { Actor } from '../../procedure/definition.ts';
import { type Issue, isOpen, type TimelineStep } from '../../issue/issue.ts';
import type { View } from '../../issue/viewOf.ts';
import type { Context } from '../context.ts';

/** The version of the procedure an issue follows. */
export async function procedureOf({ service }: Context, { run }: Issue) {
  const { key, version, areaId } = run;
  return { definition: await service.procedures.get(key, version, areaId), version, areaId };
}

/** Who has to act next; null when the issue has ended. */
export async function waitsForOf(context: Context, issue: Issue): Promise<Actor | null> {
  if (!isOpen(issue)) return null;
  if (issue.run.suspendedUntil) return 'APPROVER';
  const { definition } = await procedureOf(context, issue);
  return hasEnded(definition, issue.run) ? null : stepOf(definition, issue.run.step).waitsFor;
}

/** What of the history this view shows: outsiders see neither reasons, evidence nor who reported. */
export function timelineOf({ timeline, reporterId }: Issue, view: View | undefined, viewerId: string): TimelineStep[] {
  if (view === 'FULL') return [...timeline];
  const shown = timeline.filter(({ internal }) => !internal);
  if (view === 'OWN') return shown;
  return shown.map(({ at, action, code, by, from, to }) => ({
    at,
    action,
    by: by === reporterId && by !== viewerId ? null : by,
    ...(code !== undefined && { code }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  }));
}
