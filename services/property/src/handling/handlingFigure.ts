import { accept, type Outcome } from '@linli/kit/decisions.ts';
import type { Plain } from '@linli/kit/mongo/store.ts';

/** Whose work, where, and in which month. */
export type FigureKey = {
  readonly handlerUnitId: string;
  readonly communityId: string;
  /** Path of area ids from the root to the community. */
  readonly areaIds: readonly string[];
  readonly estateId: string | null;
  /** e.g. `2026-03`. */
  readonly month: string;
};

/** What one handling unit did at one estate in one month. */
export type HandlingFigure = FigureKey & {
  readonly _id: string;
  readonly version: number;
  readonly handled: number;
  readonly onTime: number;
  readonly late: number;
  readonly minutes: number;
  readonly ratings: number;
  readonly stars: number;
};

/** One more issue; `onTime` null when nothing is known of its limit. */
export type HandlingFact =
  | { readonly type: 'COMPLETED'; readonly minutes: number; readonly onTime: boolean | null }
  | { readonly type: 'RATED'; readonly stars: number };

export type FigureEvent = { readonly key: FigureKey; readonly fact: HandlingFact };

/** Natural id: one figure per unit, estate (or community) and month. */
export const figureId = ({ handlerUnitId, estateId, communityId, month }: FigureKey): string =>
  `fhf_${handlerUnitId}_${estateId ?? communityId}_${month}`;

/** Pure; whether an issue has been counted before is not this figure's to know. */
export const decide = (key: FigureKey, fact: HandlingFact): Outcome<FigureEvent> => accept({ key, fact });

/** The only writer of state. */
export function evolve(state: Plain<HandlingFigure> | undefined, { key, fact }: FigureEvent): Plain<HandlingFigure> {
  const nothing = { handled: 0, onTime: 0, late: 0, minutes: 0, ratings: 0, stars: 0 };
  const before = state ?? { ...key, _id: figureId(key), ...nothing };
  if (fact.type === 'RATED') return { ...before, ratings: before.ratings + 1, stars: before.stars + fact.stars };
  return {
    ...before,
    handled: before.handled + 1,
    onTime: before.onTime + (fact.onTime === true ? 1 : 0),
    late: before.late + (fact.onTime === false ? 1 : 0),
    minutes: before.minutes + fact.minutes,
  };
}
