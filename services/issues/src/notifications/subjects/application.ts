import type { Locale, Message } from '@linli/kit/graphql/locale.ts';
import type { Step } from '@linli/kit/mongo/store.ts';
import type { Application, ApplicationEvent } from '../../applications/application.ts';
import type { Effect } from '../../procedure/definition.ts';
import type { createServiceItems } from '../../serviceItems/serviceItems.ts';
import { byRole, escalated, onNodes, person } from '../audience.ts';
import { chinaTime, isoOrNull, limitTime } from '../placeholders.ts';
import type { Audience } from '../rule.ts';
import type { Recipient, SubjectStep, SubjectTerms } from './subject.ts';

/** What an action of the procedure is to whoever hears of it, by its effect; all others are MOVED. */
const BY_EFFECT = {
  ACCEPT: 'ACCEPTED',
  HAND_IN: 'GRANTED',
  REJECT: 'REFUSED',
  CONFIRM: 'DELIVERED',
  RATE: 'RATED',
  DISPUTE: 'DISPUTED',
  REOPEN: 'REOPENED',
  WITHDRAW: 'WITHDRAWN',
} as const satisfies Partial<Record<Effect, string>>;

const BY_SUPPLEMENTS = { ASKED: 'SUPPLEMENT_ASKED', SUPPLIED: 'SUPPLIED' } as const;

const ACTIONS = {
  SUBMITTED: { 'zh-CN': '提交', en: 'Submitted' },
  MOVED: { 'zh-CN': '办理', en: 'Moved on' },
  SUPPLEMENT_ASKED: { 'zh-CN': '要求补正', en: 'Supplements asked for' },
  SUPPLIED: { 'zh-CN': '已补正', en: 'Supplements handed in' },
  ACCEPTED: { 'zh-CN': '受理', en: 'Accepted' },
  GRANTED: { 'zh-CN': '准予', en: 'Granted' },
  REFUSED: { 'zh-CN': '不予受理或批准', en: 'Refused' },
  DELIVERED: { 'zh-CN': '送达', en: 'Delivered' },
  RATED: { 'zh-CN': '评价', en: 'Rated' },
  DISPUTED: { 'zh-CN': '提出异议', en: 'Disputed' },
  REOPENED: { 'zh-CN': '重新办理', en: 'Reopened' },
  WITHDRAWN: { 'zh-CN': '撤回', en: 'Withdrawn' },
  WARNED: { 'zh-CN': '时限预警', en: 'Warned' },
  BREACHED: { 'zh-CN': '超时', en: 'Limit exceeded' },
  ESCALATED: { 'zh-CN': '逐级上报', en: 'Escalated' },
  REQUESTED: { 'zh-CN': '申请延期或挂账', en: 'More time or suspension asked for' },
  APPROVED: { 'zh-CN': '同意延期或挂账', en: 'More time or suspension approved' },
  DENIED: { 'zh-CN': '不同意延期或挂账', en: 'More time or suspension denied' },
  RESUMED: { 'zh-CN': '恢复办理', en: 'Resumed' },
} as const satisfies Record<ApplicationAction, Message>;

type ApplicationAction =
  | Exclude<ApplicationEvent['type'], 'ACTED'>
  | (typeof BY_EFFECT)[keyof typeof BY_EFFECT]
  | (typeof BY_SUPPLEMENTS)[keyof typeof BY_SUPPLEMENTS]
  | 'MOVED';

export const applicationTerms = {
  name: { 'zh-CN': '服务事项申请', en: 'Application' },
  actions: ACTIONS,
  audiences: ['APPLICANT', 'CASE_WORKERS', 'SUPERVISORS', 'APPROVERS', 'ESCALATED_TO', 'AREA_SYSTEMS'],
  placeholders: {
    subject: null,
    action: null,
    at: null,
    code: null,
    item: null,
    dueAt: null,
    percent: { actions: ['WARNED'] },
    level: { actions: ['ESCALATED'] },
    stars: { actions: ['RATED'] },
  },
} as const satisfies SubjectTerms;

type ApplicationStep = Step<Application, ApplicationEvent>;

type Parts = { readonly serviceItems: Pick<ReturnType<typeof createServiceItems>, 'find'> };

/** A step of an application. What is sealed in it stays there. */
export const applicationStep =
  ({ serviceItems }: Parts) =>
  (step: ApplicationStep): SubjectStep => {
    const { event, before, after } = step;
    const { _id, areaIds, stepCount, itemCode, itemAreaId, itemVersion } = after;
    return {
      subject: 'APPLICATION',
      id: _id,
      sequence: stepCount,
      action: actionOf(event),
      by: event.by,
      at: event.at,
      areaIds,
      from: before ? [before.status, before.run.step] : [],
      to: [after.status, after.run.step],
      async tell() {
        const key = { code: itemCode, areaIds: itemAreaId === null ? [] : [itemAreaId], version: itemVersion };
        const item = (await serviceItems.find(key))?.name ?? { 'zh-CN': itemCode, en: itemCode };
        return {
          recipients: (audience) => recipientsOf(audience, step),
          values: (locale) => valuesOf(step, item, locale),
          facts: factsOf(after),
        };
      },
    };
  };

function actionOf(event: ApplicationEvent): ApplicationAction {
  if (event.type !== 'ACTED') return event.type;
  if (event.supplements) return BY_SUPPLEMENTS[event.supplements];
  const { effect } = event.action;
  return Object.hasOwn(BY_EFFECT, effect) ? BY_EFFECT[effect as keyof typeof BY_EFFECT] : 'MOVED';
}

/** Communities are two levels below their district; an application stands in a place of any level. */
const COMMUNITY_DEPTH = 2;

function recipientsOf(audience: Audience, { event, after }: ApplicationStep): Recipient[] {
  const { areaIds, nodes, applicantId, districtId } = after;
  switch (audience) {
    case 'APPLICANT':
      return person(applicantId);
    case 'CASE_WORKERS':
      return onNodes(audience, 'application:process', nodes);
    case 'ESCALATED_TO': {
      const depth = areaIds.indexOf(districtId) + COMMUNITY_DEPTH;
      return event.type === 'ESCALATED' ? escalated(event.to, areaIds, depth) : [];
    }
    default:
      return byRole(audience, nodes);
  }
}

function valuesOf({ event, after }: ApplicationStep, item: Message, locale: Locale) {
  const { number, dueAt, limitAt, stars } = after;
  return {
    subject: applicationTerms.name[locale],
    action: ACTIONS[actionOf(event)][locale],
    at: chinaTime(event.at),
    code: number,
    item: item[locale],
    dueAt: limitTime(new Date(Math.min(dueAt.getTime(), limitAt.getTime())), locale),
    ...('percent' in event && { percent: event.percent }),
    ...('level' in event && { level: event.level }),
    ...(stars !== undefined && { stars }),
  };
}

function factsOf({ _id, number, itemCode, status, run, dueAt, limitAt, unitId }: ApplicationStep['after']) {
  return {
    applicationId: _id,
    code: number,
    itemCode,
    status,
    step: run.step,
    dueAt: isoOrNull(dueAt),
    limitAt: isoOrNull(limitAt),
    handlerUnitId: unitId,
  };
}
