import type { Locale, Message } from '@linli/kit/graphql/locale.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import type { Step } from '@linli/kit/mongo/store.ts';
import type { Model } from 'mongoose';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { ACTION_NAMES } from '../../issue/actionNames.ts';
import type { Issue, IssueEvent } from '../../issue/issue.ts';
import type { Join } from '../../issue/joinIssue.ts';
import type { Status } from '../../procedure/definition.ts';
import { byRole, escalated, holderOf, person, poolOf, unit } from '../audience.ts';
import { chinaTime, isoOrNull, limitTime } from '../placeholders.ts';
import type { Audience } from '../rule.ts';
import type { Matter, Recipient, SubjectStep, SubjectTerms, Telling } from './subject.ts';

/** Persons of "me too" who are told of one step, the first who joined. */
export const MAX_JOINED_RECIPIENTS = 200;

export const issueTerms = {
  name: { 'zh-CN': '事项', en: 'Issue' },
  actions: ACTION_NAMES,
  audiences: [
    'REPORTER',
    'JOINED',
    'OFFERED_PERSON',
    'RESPONDERS',
    'ACCEPTOR',
    'HANDLER_UNIT',
    'CO_HANDLERS',
    'OPERATORS',
    'DISPATCHERS',
    'CHECKERS',
    'SUPERVISORS',
    'APPROVERS',
    'ESCALATED_TO',
    'AREA_SYSTEMS',
    'PARTNER',
  ],
  placeholders: {
    subject: null,
    code: null,
    category: null,
    status: null,
    action: null,
    at: null,
    dueAt: null,
    percent: { actions: ['WARNED'] },
    level: { actions: ['ESCALATED'] },
    stars: { actions: ['RATED'] },
    request: { actions: ['REQUESTED', 'APPROVED', 'DENIED'] },
  },
} as const satisfies SubjectTerms;

const STATUS_NAMES: Readonly<Record<Status, Message>> = {
  ORDERED: { 'zh-CN': '已下单', en: 'ordered' },
  DISPATCHED: { 'zh-CN': '已派单', en: 'dispatched' },
  ACCEPTED: { 'zh-CN': '办理中', en: 'in hand' },
  DONE: { 'zh-CN': '已完成待确认', en: 'done, to be confirmed' },
  COMPLETED: { 'zh-CN': '已办结', en: 'completed' },
  RATED: { 'zh-CN': '已评价', en: 'rated' },
  WITHDRAWN: { 'zh-CN': '已撤单', en: 'withdrawn' },
  REJECTED: { 'zh-CN': '不予受理', en: 'not taken up' },
  SUSPENDED: { 'zh-CN': '挂账', en: 'suspended' },
  DELIBERATED: { 'zh-CN': '议事中', en: 'in deliberation' },
  VOIDED: { 'zh-CN': '已作废', en: 'voided' },
  MERGED: { 'zh-CN': '已合并', en: 'merged' },
};

const REQUEST_NAMES: Readonly<Record<string, Message>> = {
  SUSPENSION: { 'zh-CN': '挂账', en: 'suspension' },
  EXTENSION: { 'zh-CN': '延期', en: 'more time' },
  RETURN: { 'zh-CN': '退单', en: 'giving it back' },
  VOIDING: { 'zh-CN': '作废', en: 'voiding' },
};

export type IssueStep = Step<Issue, IssueEvent>;

type Parts = { readonly joins: Model<Join>; readonly catalogue: Catalogue };

/** A step of an issue. */
export const issueStep =
  ({ joins, catalogue }: Parts) =>
  (step: IssueStep): SubjectStep => ({
    ...issueMatter(step),
    async tell(transaction, audiences) {
      const { categoryCode, areaIds } = step.after;
      const joined = audiences.has('JOINED') ? await joinedOf(joins, transaction, step.after) : [];
      const category = (await catalogue.find(categoryCode, areaIds))?.name;
      return issueTelling(step, { joined, category: category ?? { 'zh-CN': categoryCode, en: categoryCode } });
    },
  });

/** Pure. */
export function issueMatter({ event, before, after }: IssueStep): Matter {
  const { _id, stepCount, areaIds, status, run, origin, categoryCode } = after;
  return {
    subject: 'ISSUE',
    id: _id,
    sequence: stepCount,
    action: event.type,
    by: event.by,
    at: event.at,
    areaIds,
    from: before ? [before.status, before.run.step] : [],
    to: [status, run.step],
    categoryCode,
    ...(origin?.kind === 'PARTNER' && { partnerId: origin.partnerId }),
  };
}

async function joinedOf(
  joins: Model<Join>,
  { session }: Transaction,
  { _id, joinCount }: IssueStep['after'],
): Promise<string[]> {
  if (joinCount === 0) return [];
  // The id of a "me too" is the issue's and the person's with a space between; "!" follows it.
  const found = await joins
    .find({ _id: { $gt: `${_id} `, $lt: `${_id}!` } }, { personId: 1 }, { session })
    .sort({ _id: 1 })
    .limit(MAX_JOINED_RECIPIENTS)
    .lean<Pick<Join, 'personId'>[]>();
  return found.map(({ personId }) => personId);
}

/** What was read for it: persons of "me too", and the name of the category. */
export type IssueSurroundings = { readonly joined: readonly string[]; readonly category: Message };

/** Pure. */
export function issueTelling(step: IssueStep, { joined, category }: IssueSurroundings): Telling {
  return {
    recipients: (audience) => recipientsOf(audience, step, joined),
    values: (locale) => valuesOf(step, category, locale),
    facts: factsOf(step.after),
  };
}

/** Whoever has just lost the issue (refused, time over, given back) is still meant, so that they learn it. */
function recipientsOf(audience: Audience, { event, before, after }: IssueStep, joined: readonly string[]): Recipient[] {
  const { areaIds, communityId } = after;
  switch (audience) {
    case 'REPORTER':
      return person(after.reporterId);
    case 'JOINED':
      return joined.filter((personId) => personId !== after.reporterId).flatMap(person);
    case 'OFFERED_PERSON':
      return person(after.offeredToId ?? before?.offeredToId);
    case 'ACCEPTOR':
      return person(after.acceptedById ?? before?.acceptedById);
    case 'RESPONDERS': {
      const holders = areaIds.map((node) => holderOf('issue:accept', node));
      return [{ key: audience, holders: [...holders, poolOf(communityId)] }];
    }
    case 'HANDLER_UNIT':
      return [after.handlerId ?? before?.handlerId].filter((id) => id !== undefined).flatMap(unit);
    case 'CO_HANDLERS':
      return (after.coHandlerIds ?? before?.coHandlerIds ?? []).flatMap(unit);
    case 'ESCALATED_TO':
      return event.type === 'ESCALATED' ? escalated(event.to, areaIds, areaIds.indexOf(communityId)) : [];
    default:
      return byRole(audience, areaIds);
  }
}

function valuesOf({ event, after }: IssueStep, category: Message, locale: Locale) {
  // The step's limit, or that of the whole where it comes first.
  const dueAt = new Date(Math.min(after.dueAt.getTime(), after.limitAt.getTime()));
  const kind = 'request' in event ? event.request.kind : 'kind' in event ? event.kind : undefined;
  return {
    subject: issueTerms.name[locale],
    code: after.code,
    category: category[locale],
    status: STATUS_NAMES[after.status][locale],
    action: ACTION_NAMES[event.type][locale],
    at: chinaTime(event.at),
    dueAt: limitTime(dueAt, locale),
    ...('percent' in event && { percent: event.percent }),
    ...('level' in event && { level: event.level }),
    ...(after.stars !== undefined && { stars: after.stars }),
    ...(kind !== undefined && { request: REQUEST_NAMES[kind]?.[locale] ?? kind }),
  };
}

/** Where the issue stands. */
function factsOf({ _id, code, communityId, categoryCode, status, run, dueAt, limitAt, ...rest }: IssueStep['after']) {
  const { handlerId, origin } = rest;
  return {
    issueId: _id,
    code,
    communityId,
    categoryCode,
    status,
    step: run.step,
    dueAt: isoOrNull(dueAt),
    limitAt: isoOrNull(limitAt),
    handlerUnitId: handlerId ?? null,
    externalId: origin?.kind === 'PARTNER' ? origin.externalId : null,
  };
}
