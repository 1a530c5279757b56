import type { Locale } from '@linli/kit/graphql/locale.ts';
import type { Step } from '@linli/kit/mongo/store.ts';
import { WHISTLE_STEP_NAMES } from '../../whistle/stepNames.ts';
import type { Whistle, WhistleEvent } from '../../whistle/whistle.ts';
import { byRole, escalated, person, unit } from '../audience.ts';
import { chinaTime, isoOrNull, limitTime } from '../placeholders.ts';
import type { Audience } from '../rule.ts';
import type { Recipient, SubjectStep, SubjectTerms } from './subject.ts';

export const whistleTerms = {
  name: { 'zh-CN': '吹哨', en: 'Whistle' },
  actions: WHISTLE_STEP_NAMES,
  audiences: ['DEPARTMENTS', 'WHISTLER', 'SUPERVISORS', 'ESCALATED_TO', 'AREA_SYSTEMS'],
  placeholders: {
    subject: null,
    action: null,
    at: null,
    blownAt: null,
    dueAt: null,
    percent: { actions: ['DEPARTMENT_WARNED', 'WARNED'] },
    level: { actions: ['ESCALATED'] },
    score: { actions: ['JUDGED'], audiences: ['DEPARTMENTS'] },
  },
} as const satisfies SubjectTerms;

type WhistleStep = Step<Whistle, WhistleEvent>;

/** A step of a whistle. What was written in it is told to nobody: whoever may, reads it there. */
export function whistleStep(step: WhistleStep): SubjectStep {
  const { event, before, after } = step;
  const { _id, communityId, areaIds, status, run, stepCount, dueAt, limitAt } = after;
  return {
    subject: 'WHISTLE',
    id: _id,
    sequence: stepCount,
    action: event.type,
    by: event.by,
    at: event.at,
    areaIds,
    from: before ? [before.status, before.run.step] : [],
    to: [status, run.step],
    tell: async () => ({
      recipients: (audience) => recipientsOf(audience, step),
      values: (locale) => valuesOf(step, locale),
      facts: {
        whistleId: _id,
        communityId,
        status,
        step: run.step,
        dueAt: isoOrNull(dueAt),
        limitAt: isoOrNull(limitAt),
        handlerUnitIds: concerned(step),
      },
    }),
  };
}

function recipientsOf(audience: Audience, step: WhistleStep): Recipient[] {
  const { event, after } = step;
  const { areaIds, communityId, blownById } = after;
  switch (audience) {
    case 'DEPARTMENTS':
      return concerned(step).flatMap((unitId) =>
        unit(unitId).map((recipient) => ({ ...recipient, own: (locale: Locale) => ownValues(step, unitId, locale) })),
      );
    case 'WHISTLER':
      return person(blownById);
    case 'ESCALATED_TO':
      return event.type === 'ESCALATED' ? escalated(event.to, areaIds, areaIds.indexOf(communityId)) : [];
    default:
      return byRole(audience, areaIds);
  }
}

/** The department a step is about; else those called again or judged, or all that were not released. */
function concerned({ event, after }: WhistleStep): string[] {
  if ('unitId' in event) return [event.unitId];
  const all = after.responses.filter(({ state }) => state !== 'RELEASED');
  const named = event.type === 'CALLED_AGAIN' ? event.calls : event.type === 'JUDGED' ? event.judgements : all;
  return named.map(({ unitId }) => unitId);
}

/** A department has a limit of its own, and is told its own score alone. */
function ownValues({ after }: WhistleStep, unitId: string, locale: Locale) {
  const response = after.responses.find((one) => one.unitId === unitId);
  return {
    ...(response && { dueAt: limitTime(response.clock.dueAt, locale) }),
    ...(response?.judgement && { score: response.judgement.score }),
  };
}

const valuesOf = ({ event, after }: WhistleStep, locale: Locale) => ({
  subject: whistleTerms.name[locale],
  action: WHISTLE_STEP_NAMES[event.type][locale],
  at: chinaTime(event.at),
  blownAt: chinaTime(after.blownAt),
  dueAt: limitTime(after.dueAt, locale),
  ...('percent' in event && { percent: event.percent }),
  ...('level' in event && { level: event.level }),
});
