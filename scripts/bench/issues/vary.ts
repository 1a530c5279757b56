import { newId } from '@linli/kit/ids.ts';
import { termsOf } from '../../../services/issues/src/classes/terms.ts';
import { dayOf } from '../../../services/issues/src/figures/days.ts';
import type { IssueFact } from '../../../services/issues/src/figures/fact.ts';
import { formatEventCode } from '../../../services/issues/src/intake/eventCode.ts';
import type { Issue } from '../../../services/issues/src/issue/issue.ts';
import { NEVER } from '../../../services/issues/src/timeLimits/clock.ts';
import { pick, type Random } from '../../example/random.ts';
import { COUNTY, gridPaths, measuredGrid, UNIT_ID } from './district.ts';
import type { Templates } from './templates.ts';

/** Share of issues in which somebody has to act, and how many of them at least lie in the lists that are measured. */
export const OPEN_SHARE = 0.02;
export const OPEN_IN_MEASURED_LISTS = 40;

const DAY_MS = 86_400_000;
const PERIOD_DAYS = 730;
const OPEN_DAYS = 30;

const WHAT = [
  '楼道的灯不亮',
  '井盖松动有响声',
  '垃圾没有清运',
  '水压太低三楼没有水',
  '电动车堵住了消防通道',
  '墙面渗水发霉',
];
const WHERE = ['东门口', '三栋二单元', '菜市场南侧', '幼儿园对面', '地下车库入口', '小广场'];
const SINCE = ['已经两天了', '昨晚开始的', '上周报过一次', '老人出行不方便', '请尽快处理', '邻居也反映过'];
const DESCRIPTIONS = WHERE.flatMap((where) =>
  WHAT.flatMap((what) => SINCE.map((since) => `${where}${what},${since}`)),
).map((description) => ({ description, terms: termsOf(description) }));

/** What is made for one number: an issue with the facts of its steps. */
export type Made = { readonly issue: Issue; readonly facts: readonly IssueFact[] };

/** The issue of a number from 1 on; the first of the open ones lie in the measured grid and with the measured unit. */
export function vary(templates: Templates, number: number, categories: readonly string[], random: Random): Made {
  const every = Math.round(1 / OPEN_SHARE);
  const isOpen = number % every === 0;
  const inLists = isOpen && number / every <= OPEN_IN_MEASURED_LISTS;
  const template = isOpen ? pick(random, templates.open) : templates.ended;
  const now = Date.now();
  const reportedAt = new Date(now - random() * (isOpen ? OPEN_DAYS : PERIOD_DAYS) * DAY_MS);
  const shifted = shift(template, reportedAt.getTime() - template.reportedAt.getTime()) as Issue;
  const areaIds = inLists ? gridPaths.find((path) => path.at(-1) === measuredGrid) : pick(random, gridPaths);
  const categoryCode = isOpen ? template.categoryCode : pick(random, categories);
  const place = { areaIds: areaIds as readonly string[], communityId: areaIds?.[2] as string, categoryCode };
  const issue: Issue = {
    ...shifted,
    ...place,
    ...pick(random, DESCRIPTIONS),
    _id: newId('iss'),
    code: formatEventCode({ county: COUNTY, categoryCode, number }),
    reporterId: `per_${Math.floor(random() * 50_000)}`,
    location: { longitude: 110.4 + random() / 10, latitude: 21.1 + random() / 10 },
    ...(isOpen ? dueSoon(now, random) : {}),
    ...(inLists || random() < 0.1 ? { handlerId: UNIT_ID } : {}),
    ...(isOpen ? {} : { acceptedById: `per_h${Math.floor(random() * 2_000)}` }),
  };
  return { issue, facts: isOpen ? [] : templates.facts.map((fact) => factOf(fact, issue, template)) };
}

/** Open issues are due in the coming days, so that no timer interferes with the measurements. */
function dueSoon(now: number, random: Random): Pick<Issue, 'dueAt' | 'limitAt' | 'wakeAt'> {
  const dueAt = new Date(now + (0.1 + random() * 10) * DAY_MS);
  return { dueAt, wakeAt: dueAt, limitAt: new Date(dueAt.getTime() + random() * 10 * DAY_MS) };
}

/** A fact as the roll-up leaves it, but for its number. */
function factOf(template: IssueFact, issue: Issue, of: Issue): IssueFact {
  const { pending: _, move: __, ...fact } = template;
  const at = new Date(template.at.getTime() + issue.reportedAt.getTime() - of.reportedAt.getTime());
  const [district, subdistrict, community, grid] = issue.areaIds as [string, string, string, string];
  const acceptorId = template.acceptorId === null ? null : (issue.acceptedById ?? null);
  const handlerId = issue.handlerId ?? null;
  return {
    ...fact,
    _id: newId('fct'),
    issueId: issue._id,
    at,
    reportedAt: issue.reportedAt,
    day: dayOf(at),
    reportedDay: dayOf(issue.reportedAt),
    nodes: [...issue.areaIds, ...[handlerId, acceptorId].filter((id) => id !== null)],
    levels: { DISTRICT: district, SUBDISTRICT: subdistrict, COMMUNITY: community, GRID: grid },
    categoryCode: issue.categoryCode,
    handlerId,
    acceptorId,
  };
}

/** The same value with all its times moved; never stays never. */
function shift(value: unknown, by: number): unknown {
  if (value instanceof Date) return value.getTime() === NEVER.getTime() ? value : new Date(value.getTime() + by);
  if (Array.isArray(value)) return value.map((item) => shift(item, by));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shift(part, by)]));
}
