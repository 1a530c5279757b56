import { reject } from '@linli/kit/decisions.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import type { HandlerUnit } from '../../handlers/handlerUnit.ts';
import type { Evidence } from '../../issue/issue.ts';
import type { Action, Leaving } from '../../procedure/definition.ts';
import type { Issues } from '../../service.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { quorumOf } from '../meeting/party.ts';
import type { Resolution } from '../resolution/resolution.ts';
import { judgementId } from '../topic/judgements.ts';
import type { Topic } from '../topic/topic.ts';
import { type Deliberation, type Facts, judgementsNeeded, type Left, MIN_ONLINE_PARTIES } from './deliberation.ts';
import { isJudging, judgedIn } from './judgingSince.ts';

/** What the caller claims to leave behind. */
export type Claims = {
  readonly by: string | null;
  readonly reason?: string | null | undefined;
  readonly evidence?: readonly Evidence[] | null | undefined;
  readonly meetingId?: string | null | undefined;
  readonly resolutionId?: string | null | undefined;
  readonly departments?: readonly string[] | null | undefined;
  readonly memberId?: string | null | undefined;
};

export const NO_CLAIMS: Claims = { by: null };

/**
 * Looks every claim up in the documents of this round; what they do not bear out has not been left.
 * @throws Rejection HANDLER_UNIT_NOT_FOUND
 */
export async function proveFacts(
  service: Issues,
  transaction: Transaction,
  state: Deliberation,
  topic: Topic,
  action: Action | undefined,
  claims: Claims,
): Promise<Facts> {
  const resolution = await resolutionOf(service, transaction, state, topic, claims);
  const meetingId = claims.meetingId ?? resolution?.meetingId;
  const meeting = meetingId == null ? undefined : await service.meetings.load(transaction, meetingId);
  const held = meeting && isHeldFor(meeting, state) ? meeting : undefined;
  const resolved = resolution && held?._id === resolution.meetingId ? resolution : undefined;
  const unitIds = await unitsOf(service, transaction, state, claims, resolved);
  const judged = await judgedIn(service, transaction, state);
  const proven = new Set<Leaving>();
  if (claims.reason) proven.add('REASON');
  if (claims.evidence?.length) proven.add('EVIDENCE');
  if (unitIds.length > 0) proven.add('DEPARTMENTS');
  if (held?.minutes) proven.add('MEETING_MINUTES');
  if (held && quorumOf(held.quorum, held.invitations, held.attendance).met) proven.add('ATTENDANCE');
  if (resolved) proven.add('RESOLUTION');
  if (concludedOnline(state, action, claims)) for (const leaving of ONLINE) proven.add(leaving);
  if (await isJudged(service, transaction, state, action, claims, judged.count)) proven.add('JUDGEMENT');
  const left: Left = {
    ...(claims.reason && { reason: claims.reason }),
    ...(claims.evidence?.length && { evidence: claims.evidence }),
    ...(held && { meetingId: held._id }),
    ...(resolved && { resolutionId: resolved._id }),
    ...(unitIds.length > 0 && { unitIds }),
    ...(claims.memberId && { memberId: claims.memberId }),
  };
  const current = await currentResolution(service, transaction, state);
  return {
    topic,
    proven,
    left,
    judged,
    itemsOpen: current !== undefined && current.status !== 'FULFILLED',
    ownersAwaited: resolved !== undefined && awaitsOwners(state, resolved),
  };
}

/** Adopted on this topic in the present round, and still standing. */
async function resolutionOf(
  { resolutions }: Issues,
  transaction: Transaction,
  { topicId, roundSince }: Deliberation,
  { status }: Topic,
  { resolutionId }: Claims,
): Promise<Resolution | undefined> {
  if (resolutionId == null || status !== 'RESOLVED') return undefined;
  const resolution = await resolutions.load(transaction, resolutionId);
  return resolution?.topicId === topicId && resolution.adoptedAt >= roundSince ? resolution : undefined;
}

async function currentResolution({ resolutions }: Issues, transaction: Transaction, { resolutionId }: Deliberation) {
  return resolutionId === null ? undefined : resolutions.load(transaction, resolutionId);
}

/** A meeting of this community that was closed in the present round; the topic stood on its agenda, unless it is only being screened. */
function isHeldFor(meeting: Meeting, { communityId, topicId, roundSince, status }: Deliberation): boolean {
  if (meeting.communityId !== communityId || meeting.status !== 'CLOSED' || meeting.closedAt < roundSince) return false;
  return status === 'ORDERED' || meeting.agenda.some((item) => item.topicId === topicId);
}

const awaitsOwners = ({ ownersVote }: Deliberation, { follows, adoptedAt }: Resolution): boolean =>
  follows === 'OWNERS_VOTE' && !(ownersVote?.passed && ownersVote.at >= adoptedAt);

/** Minutes and resolution of a discussion at which nobody met. */
const ONLINE: readonly Leaving[] = ['MEETING_MINUTES', 'RESOLUTION'];

/** What was said by several parties is the minutes, and the reason given the conclusion. */
function concludedOnline({ discussion }: Deliberation, action: Action | undefined, claims: Claims): boolean {
  if (!action || action.leaves.includes('ATTENDANCE')) return false;
  const online = ONLINE.every((leaving) => action.leaves.includes(leaving));
  return online && Boolean(claims.reason) && discussion.parties.length >= MIN_ONLINE_PARTIES;
}

/** Their own for a resident who judges; as many as needed for whoever concludes. */
async function isJudged(
  { models }: Issues,
  { session }: Transaction,
  state: Deliberation,
  action: Action | undefined,
  { by }: Claims,
  count: number,
): Promise<boolean> {
  if (!action?.leaves.includes('JUDGEMENT')) return false;
  if (!isJudging(action)) return count >= judgementsNeeded(state);
  const own = { _id: judgementId(state.topicId, by ?? ''), judgedAt: { $gte: state.run.enteredAt } };
  return (await models.judgements.countDocuments(own, { session })) > 0;
}

/** Those named, else those the resolution gives items to; each has to serve the area. @throws Rejection HANDLER_UNIT_NOT_FOUND */
async function unitsOf(
  { models }: Issues,
  { session }: Transaction,
  { areaIds }: Deliberation,
  { departments }: Claims,
  resolution: Resolution | undefined,
): Promise<string[]> {
  const named = departments?.length ? [...departments] : undefined;
  if (!named && !resolution) return [];
  const items = named
    ? []
    : await models.responsibilityItems
        .find({ resolutionId: resolution?._id ?? '' }, { ownerId: 1 }, { session })
        .lean<{ ownerId: string }[]>();
  const ids = named ?? [...new Set(items.map(({ ownerId }) => ownerId))];
  if (ids.length === 0) return [];
  const serving = { _id: { $in: ids }, status: 'ACTIVE' as const, servesAreaIds: { $in: [...areaIds] } };
  const units = await models.handlerUnits.find(serving, { _id: 1 }, { session }).lean<Pick<HandlerUnit, '_id'>[]>();
  const known = new Set(units.map(({ _id }) => _id));
  const unknown = named?.findIndex((id) => !known.has(id)) ?? -1;
  if (unknown >= 0) reject('HANDLER_UNIT_NOT_FOUND', ['input', 'departments', String(unknown)]);
  return ids.filter((id) => known.has(id));
}
