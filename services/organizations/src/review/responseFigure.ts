import { accept, type Outcome } from '@linli/kit/decisions.ts';
import type { Plain } from '@linli/kit/mongo/store.ts';

/** By what a unit is known: its organization, else the handling unit of the issues service, or the unit's report. */
export type UnitKind = 'ORGANIZATION' | 'HANDLER' | 'UNIT_REPORT';

/** Whose figures, where and when. */
export type Subject = {
  readonly unitId: string;
  readonly kind: UnitKind;
  readonly communityId: string;
  /** Path of area ids from the root to the community. */
  readonly areaIds: readonly string[];
  /** Month in China, e.g. `2026-03`. */
  readonly month: string;
};

/** What a unit did in one community and month. */
export type ResponseFigure = Subject & {
  readonly _id: string;
  readonly version: number;
  /** Handling units that act for it. */
  readonly handlerIds: readonly string[];
  readonly called: number;
  readonly led: number;
  readonly responded: number;
  readonly onTime: number;
  /** Responses whose time is known, and the sum of their minutes. */
  readonly timed: number;
  readonly responseMinutes: number;
  /** Sum of the scores communities gave, 0–100 each; every call is scored. */
  readonly scores: number;
  readonly judged: number;
  readonly solved: number;
  /** Ratings by residents, and the sum of their stars. */
  readonly ratings: number;
  readonly stars: number;
};

/** How a department answered one whistle. */
export type Response = {
  readonly handlerId: string;
  readonly lead: boolean;
  readonly responded: boolean;
  readonly late: boolean;
  /** From the whistle to the report; null when it has not come or the time is not known. */
  readonly minutes: number | null;
  readonly score: number;
  /** Null when the community has not said. */
  readonly solved: boolean | null;
};

export type FigureEvent =
  | { readonly type: 'ANSWERED'; readonly subject: Subject; readonly response: Response }
  | { readonly type: 'RATED'; readonly subject: Subject; readonly handlerId: string | null; readonly stars: number };

export const figureId = ({ unitId, communityId, month }: Subject): string => `${unitId} ${communityId} ${month}`;

/** Everything that was told counts; the inbox sees to it that nothing is told twice. */
export const record = (events: readonly FigureEvent[]): Outcome<FigureEvent> => accept(...events);

const NOTHING = {
  handlerIds: [],
  called: 0,
  led: 0,
  responded: 0,
  onTime: 0,
  timed: 0,
  responseMinutes: 0,
  scores: 0,
  judged: 0,
  solved: 0,
  ratings: 0,
  stars: 0,
};

/** The only writer of state. */
export function evolve(state: Plain<ResponseFigure> | undefined, event: FigureEvent): Plain<ResponseFigure> {
  const { subject } = event;
  const before = state ?? { _id: figureId(subject), ...subject, ...NOTHING };
  if (event.type === 'RATED') {
    const handlerIds = withId(before.handlerIds, event.handlerId);
    return { ...before, handlerIds, ratings: before.ratings + 1, stars: before.stars + event.stars };
  }
  const { handlerId, lead, responded, late, minutes, score, solved } = event.response;
  return {
    ...before,
    handlerIds: withId(before.handlerIds, handlerId),
    called: before.called + 1,
    led: before.led + Number(lead),
    responded: before.responded + Number(responded),
    onTime: before.onTime + Number(responded && !late),
    timed: before.timed + Number(minutes !== null),
    responseMinutes: before.responseMinutes + (minutes ?? 0),
    scores: before.scores + score,
    judged: before.judged + Number(solved !== null),
    solved: before.solved + Number(solved === true),
  };
}

const withId = (ids: readonly string[], id: string | null): readonly string[] =>
  id === null || ids.includes(id) ? ids : [...ids, id];
