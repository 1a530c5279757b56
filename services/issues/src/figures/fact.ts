import type { Plain } from '@linli/kit/mongo/store.ts';
import { newId } from '@linli/kit/ids.ts';
import type { IssueSize, IssueUrgency } from '../catalogue/category.ts';
import type { Channel, Issue, IssueEvent } from '../issue/issue.ts';
import { dayOf } from './days.ts';
import { countsOf } from './countsOf.ts';
import type { Counts } from './counts.ts';
import { type Move, moveOfStep } from './standings.ts';

/** Levels of areas that figures are kept by; null where the address of an issue does not reach so far down. */
export const AREA_LEVELS = ['DISTRICT', 'SUBDISTRICT', 'COMMUNITY', 'GRID'] as const;

export type AreaLevel = (typeof AREA_LEVELS)[number];

/** Where an issue lies, as hot spots group it: its building, or a cell of about 100 m. */
export type Spot = { readonly buildingId: string | null; readonly cell: string | null };

/**
 * What a step of an issue has added to the figures, with everything they are grouped by as it was then, and where it has
 * moved the issue. Written in the transaction of the step and never changed, but by the roll-up, which numbers it and takes
 * `pending` and `move` away.
 */
export type IssueFact = {
  readonly _id: string;
  readonly issueId: string;
  readonly at: Date;
  readonly reportedAt: Date;
  /** Days in China of both. */
  readonly day: string;
  readonly reportedDay: string;
  /** Everything it is found under: the areas of its path, the unit, the acceptor. */
  readonly nodes: readonly string[];
  readonly levels: Readonly<Record<AreaLevel, string | null>>;
  readonly categoryCode: string;
  readonly channel: Channel;
  readonly urgency: IssueUrgency;
  readonly size: IssueSize;
  readonly handlerId: string | null;
  readonly acceptorId: string | null;
  readonly counts: Counts;
  /** Set on what hot spots and samples of calls look for. */
  readonly mark?: 'REPORTED' | 'COMPLETED';
  readonly spot?: Spot;
  /** Present until it is rolled up. */
  readonly pending?: true;
  /** Present until it is rolled up, when the step has moved the issue to another status or path. */
  readonly move?: Move;
  /** Place in the order of all facts, from 1; absent until it is rolled up. */
  readonly sequence?: number;
};

/** Cells of hot spots per degree: about 111 m from south to north, 80 to 105 m from west to east in China. */
export const CELLS_PER_DEGREE = 1_000;

/** The fact of a step; undefined where nothing is counted or moved. Pure, but for the id. */
export function factOfStep(
  event: IssueEvent,
  before: Plain<Issue> | undefined,
  after: Plain<Issue>,
): IssueFact | undefined {
  const counts = countsOf(event, before, after);
  const move = moveOfStep(before, after);
  if (!move && Object.keys(counts).length === 0) return undefined;
  // Whoever gives work back is gone from the issue, and the step is theirs.
  const whose = event.type === 'RETURNED' || event.type === 'ACCEPTANCE_EXPIRED' ? (before ?? after) : after;
  const { handlerId = null, acceptedById: acceptorId = null } = whose;
  const { areaIds, categoryCode, channel, urgency, size, reportedAt } = after;
  return {
    _id: newId('fct'),
    issueId: after._id,
    at: event.at,
    reportedAt,
    day: dayOf(event.at),
    reportedDay: dayOf(reportedAt),
    nodes: [...areaIds, ...[handlerId, acceptorId].filter((id) => id !== null)],
    levels: levelsOf(after),
    categoryCode,
    channel,
    urgency,
    size,
    handlerId,
    acceptorId,
    counts,
    ...(counts.REPORTED && { mark: 'REPORTED', spot: spotOf(after) }),
    ...(counts.COMPLETED && { mark: 'COMPLETED' }),
    ...(move && { move }),
    pending: true,
  };
}

function levelsOf({ areaIds, communityId }: Pick<Issue, 'areaIds' | 'communityId'>): IssueFact['levels'] {
  const community = areaIds.indexOf(communityId);
  const at = (offset: number) => (community < 0 ? null : (areaIds[community + offset] ?? null));
  return { DISTRICT: at(-2), SUBDISTRICT: at(-1), COMMUNITY: communityId, GRID: at(1) };
}

function spotOf({ buildingId, location }: Pick<Issue, 'buildingId' | 'location'>): Spot {
  const cell =
    location && [location.longitude, location.latitude].map((degrees) => Math.floor(degrees * CELLS_PER_DEGREE));
  return { buildingId, cell: cell?.join('/') ?? null };
}
