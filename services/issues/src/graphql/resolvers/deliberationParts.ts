import type { DeliberationStep } from '../../deliberation/procedure/deliberation.ts';
import type { Progress } from '../../deliberation/procedure/progress.ts';
import { isJudging } from '../../deliberation/procedure/judgingSince.ts';
import { DELIBERATION_STEP_NAMES } from '../../deliberation/procedure/stepNames.ts';
import type { ProcedureDefinition } from '../../procedure/definition.ts';
import type {
  DeliberationCommentResolvers,
  DeliberationProgressResolvers,
  DeliberationTimelineStepResolvers,
} from '../generated.ts';
import { unitsOf } from './deliberationType.ts';
import { visibleMeeting, visibleResolution } from './deliberationRows.ts';

/** Whether the viewer sees every file and name. */
type Shown = { readonly full: boolean };
export type ShownProgress = Progress & Shown;
export type ShownStep = Shown & { readonly step: DeliberationStep; readonly procedure: ProcedureDefinition };

export const DeliberationProgress: DeliberationProgressResolvers = {
  enteredAt: ({ visit }) => visit?.enteredAt ?? null,
  leftAt: ({ visit }) => visit?.leftAt ?? null,
  action: ({ visit }) => visit?.code ?? null,
  by: ({ visit }) => (visit?.by ? { id: visit.by } : null),
  reason: ({ visit }) => visit?.left?.reason ?? null,
  meeting: ({ visit }, _, context) => (visit?.left?.meetingId ? visibleMeeting(context, visit.left.meetingId) : null),
  resolution: ({ visit }, _, context) =>
    visit?.left?.resolutionId ? visibleResolution(context, visit.left.resolutionId) : null,
  departments: ({ visit }, _, context) => unitsOf(context, visit?.left?.unitIds ?? []),
  evidence: ({ visit, full }) => (full ? [...(visit?.left?.evidence ?? [])] : []),
};

/** The action of the procedure behind a line of the timeline. */
const actionOf = ({ step, procedure }: ShownStep) =>
  procedure.steps.flatMap(({ actions }) => actions).find(({ key }) => key === step.code);

export const DeliberationTimelineStep: DeliberationTimelineStepResolvers = {
  at: ({ step }) => step.at,
  action: ({ step }) => step.action,
  name: (shown, _, { locale }) => actionOf(shown)?.name[locale] ?? DELIBERATION_STEP_NAMES[shown.step.action][locale],
  code: ({ step }) => step.code ?? null,
  by: (shown, _, { viewer }) => {
    const { by } = shown.step;
    const action = actionOf(shown);
    const hidden = !shown.full && action !== undefined && isJudging(action) && by !== viewer.id;
    return by === null || hidden ? null : { id: by };
  },
  from: ({ step }) => step.from ?? null,
  to: ({ step }) => step.to ?? null,
  reason: ({ step }) => step.left?.reason ?? null,
  meeting: ({ step }, _, context) => (step.left?.meetingId ? visibleMeeting(context, step.left.meetingId) : null),
  resolution: ({ step }, _, context) =>
    step.left?.resolutionId ? visibleResolution(context, step.left.resolutionId) : null,
  evidence: ({ step, full }) => (full ? [...(step.left?.evidence ?? [])] : []),
  details: ({ step }) => Object.entries(step.detail ?? {}).map(([key, value]) => ({ key, value: String(value) })),
};

export const DeliberationComment: DeliberationCommentResolvers = {
  id: ({ _id }) => _id,
  by: ({ personId }) => ({ id: personId }),
};
