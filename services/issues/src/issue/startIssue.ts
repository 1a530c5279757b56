import type { Transaction } from '@linli/kit/mongo/database.ts';
import { maskPhone } from '@linli/kit/security/personalData.ts';
import type { Category, IssueSize, IssueUrgency } from '../catalogue/category.ts';
import { termsOf } from '../classes/terms.ts';
import { nextEventCode } from '../intake/eventCode.ts';
import { trackingHashOf } from '../intake/trackingCode.ts';
import { TIME_OUT_ISSUES } from '../jobs/timeOutIssues.ts';
import type { Rules } from '../procedure/run.ts';
import { routeBy } from '../routing/route.ts';
import type { Issues } from '../service.ts';
import { assignByRouting } from './assignByRouting.ts';
import { decide } from './decideIssue.ts';
import type { Channel, Issue, Location, Origin, Photo, Report } from './issue.ts';
import { STANDARD_CALENDAR } from './rulesOf.ts';
import { silently } from './silently.ts';

/** What is known of a new issue, checked. */
export type NewIssue = {
  readonly communityId: string;
  readonly areaIds: readonly string[];
  readonly category: Category;
  readonly description: string;
  readonly channel: Channel;
  readonly reporterId: string | null;
  readonly takenInById: string | null;
  readonly anonymous?: boolean;
  readonly contactPhone?: string | null | undefined;
  readonly address?: string | null | undefined;
  readonly buildingId?: string | null | undefined;
  readonly estateId?: string | null | undefined;
  readonly location?: Location | null | undefined;
  readonly answers?: Report['answers'];
  readonly photos?: readonly Photo[] | null | undefined;
  /** Absent: the category's. */
  readonly size?: IssueSize | null | undefined;
  readonly urgency?: IssueUrgency | null | undefined;
  readonly origin: Origin | null;
  /** When it was reported elsewhere; its clocks start then. Whoever gives it sees to what has passed and to the timer. */
  readonly reportedAt?: Date;
  /** Nobody is told of its beginning: it has ended elsewhere. */
  readonly silent?: boolean;
};

/** Routes a new issue, begins its procedure and names the unit that answers for it, where one is responsible. */
export async function startIssue(
  service: Issues,
  transaction: Transaction,
  _id: string,
  given: NewIssue,
): Promise<Issue> {
  const { category, areaIds, channel } = given;
  const size = given.size ?? category.size;
  const urgency = given.urgency ?? category.urgency;
  const table = await service.ruleTables.inForce(areaIds);
  const { route, procedure } = routeBy(table, { urgency, size, channel, areaIds, category });
  const code = await nextEventCode(service.database.connection, { areaIds, categoryCode: category.code });
  const report: Report = { ...contentOf(service, _id, given), _id, code, size, urgency, route };
  const rules = await newRules(service, procedure, category, areaIds);
  const by = given.takenInById ?? given.reporterId;
  const now = given.reportedAt ?? service.clock();
  const begun = await service.issues.change(transaction, _id, (state) =>
    silently(decide(state, { type: 'REPORT', report, by }, now, rules), given.silent),
  );
  const issue = await assignByRouting(service, transaction, begun, { now, silent: given.silent });
  if (!given.reportedAt) transaction.afterCommit(() => service.expectTimer(TIME_OUT_ISSUES, _id, issue.wakeAt));
  return issue;
}

async function newRules(service: Issues, key: string, category: Category, areaIds: readonly string[]): Promise<Rules> {
  const { definition, version, areaId } = await procedureInForce(service, key, category, areaIds);
  return {
    procedure: definition,
    version,
    areaId,
    calendar: await service.calendars.get(STANDARD_CALENDAR),
    calendarKey: STANDARD_CALENDAR,
    standards: service.standards,
    limit: category.limit,
  };
}

/**
 * The procedure of the rule; where nothing is in force any more under its key, that of the category; where that has gone,
 * too, that of the major category, which comes with the product.
 */
async function procedureInForce({ procedures }: Issues, key: string, category: Category, areaIds: readonly string[]) {
  for (const one of new Set([key, category.procedure])) {
    const found = await procedures.findLatest(one, areaIds);
    // A wider area may use the key for something else since.
    if (found?.definition.subject === 'ISSUE') return found;
  }
  return procedures.latest(category.major.traits.procedure, areaIds);
}

function contentOf({ personalData }: Issues, _id: string, given: NewIssue) {
  const { contactPhone, address, category } = given;
  return {
    channel: given.channel,
    reporterId: given.reporterId,
    takenInById: given.takenInById,
    trackingHash: given.anonymous ? trackingHashOf(personalData, _id) : null,
    communityId: given.communityId,
    areaIds: given.areaIds,
    buildingId: given.buildingId ?? null,
    estateId: given.estateId ?? null,
    location: given.location ?? null,
    categoryCode: category.code,
    categoryVersion: category.version,
    description: given.description,
    terms: termsOf(given.description),
    answers: given.answers ?? [],
    photos: given.photos ?? [],
    contactPhone: contactPhone ? personalData.seal('issue.contactPhone', contactPhone) : null,
    maskedPhone: contactPhone ? maskPhone(contactPhone) : null,
    address: address ? personalData.seal('issue.address', address) : null,
    origin: given.origin,
  };
}
