import { accept, type Outcome, refuse } from '@linli/kit/decisions.ts';
import type { Plain } from '@linli/kit/mongo/store.ts';
import type { Place } from '../../place.ts';

/** Most responsibility items of one resolution. */
export const MAX_ITEMS = 100;

export const FOLLOWS = ['NOTHING', 'PROJECT', 'OWNERS_VOTE'] as const;

/** One line of the responsibility list as it is adopted. */
export type ItemText = {
  readonly itemId: string;
  readonly text: string;
  /** A person, an organization or a handling unit. */
  readonly ownerId: string;
  readonly dueAt: Date;
};

/** What a meeting has adopted; its text never changes. */
export type Adoption = Place & {
  readonly _id: string;
  readonly topicId: string | null;
  readonly meetingId: string;
  /** The vote it was passed in; null when adopted by consensus. */
  readonly voteId: string | null;
  readonly chairId: string;
  readonly title: string;
  readonly text: string;
  /** What property is asked to begin. */
  readonly follows: (typeof FOLLOWS)[number];
  readonly estateId: string | null;
  readonly adoptedById: string;
};

type Details = Adoption & {
  readonly version: number;
  readonly adoptedAt: Date;
  /** Items not accepted as done. */
  readonly openItems: number;
};

export type Resolution = Details &
  ({ readonly status: 'ADOPTED' } | { readonly status: 'FULFILLED'; readonly fulfilledAt: Date });

export type ResolutionStatus = Resolution['status'];

export type ResolutionCommand =
  | { readonly type: 'ADOPT'; readonly adoption: Adoption; readonly items: readonly ItemText[] }
  /** An item was accepted as done. */
  | { readonly type: 'SETTLE' };

export type ResolutionEvent = { readonly at: Date } & (
  | { readonly type: 'ADOPTED'; readonly adoption: Adoption; readonly items: readonly ItemText[] }
  | { readonly type: 'SETTLED' }
);

/** Decides; pure. Refuses with RESOLUTION_EXISTS, ESTATE_MISSING, NOT_FOUND. */
export function decideResolution(
  state: Resolution | undefined,
  command: ResolutionCommand,
  at: Date,
): Outcome<ResolutionEvent> {
  if (command.type === 'ADOPT') {
    if (state) return refuse('RESOLUTION_EXISTS', ['input', 'voteId']);
    const { adoption, items } = command;
    if (adoption.follows !== 'NOTHING' && adoption.estateId === null) {
      return refuse('ESTATE_MISSING', ['input', 'estateId']);
    }
    return accept({ type: 'ADOPTED', adoption, items, at });
  }
  if (!state) return refuse('NOT_FOUND');
  return state.openItems === 0 ? accept() : accept({ type: 'SETTLED', at });
}

/** The only writer of state. */
export function evolveResolution(state: Plain<Resolution> | undefined, event: ResolutionEvent): Plain<Resolution> {
  if (event.type === 'ADOPTED') {
    const { adoption, items, at } = event;
    return withItems({ ...adoption, adoptedAt: at, openItems: items.length }, at);
  }
  if (!state) throw new TypeError(`${event.type} before ADOPTED`);
  return withItems({ ...state, openItems: state.openItems - 1 }, event.at);
}

const withItems = (state: Omit<Details, 'version'>, at: Date): Plain<Resolution> =>
  state.openItems === 0 ? { ...state, status: 'FULFILLED', fulfilledAt: at } : { ...state, status: 'ADOPTED' };
