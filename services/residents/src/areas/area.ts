import type { areaKinds } from '@linli/contracts';
import { accept, type Outcome, refuse } from '@linli/kit/decisions.ts';

export type AreaKind = (typeof areaKinds)[number];

/** The kinds of area that may stand right above each kind. */
export const parentKinds = {
  DISTRICT: [],
  SUBDISTRICT: ['DISTRICT'],
  COMMUNITY: ['SUBDISTRICT', 'DISTRICT'],
  GRID: ['COMMUNITY'],
  MICRO_GRID: ['GRID'],
} satisfies Record<AreaKind, readonly AreaKind[]>;

/** Digits of the national administrative code, by kind (GB/T 2260, GB/T 10114); grids have none. */
export const adminCodeDigits = { DISTRICT: 6, SUBDISTRICT: 9, COMMUNITY: 12, GRID: 0, MICRO_GRID: 0 } satisfies Record<
  AreaKind,
  number
>;

/** Buildings one community may hold, so that a re-gridding fits one transaction and one event. */
export const MAX_BUILDINGS_PER_COMMUNITY = 2_000;

/** Grids and micro-grids together that may be in force in one community. */
export const MAX_GRIDS_PER_COMMUNITY = 300;

/** What every area holds. An area never moves: its id, kind and path stay for good. */
type Details = {
  readonly _id: string;
  readonly version: number;
  /** Rises with every change that other services learn of. */
  readonly revision: number;
  readonly code: string;
  readonly name: string;
  /** The name of the first definition, by which the same definition is known again. */
  readonly definedName: string;
  /** Ids from the root to this area, itself included. */
  readonly areaIds: readonly string[];
  readonly parentId?: string;
};

export type UpperArea = Details & {
  readonly kind: 'DISTRICT' | 'SUBDISTRICT';
  readonly status: 'CURRENT';
  readonly adminCode?: string;
};

/** Guards its grids: whatever changes grids or where buildings lie also changes this document. */
export type CommunityArea = Details & {
  readonly kind: 'COMMUNITY';
  readonly status: 'CURRENT';
  readonly adminCode?: string;
  /** Version of the division into grids, from 1. */
  readonly gridVersion: number;
  /** Grids and micro-grids in force. */
  readonly gridCount: number;
  readonly buildingCount: number;
};

export type GridArea = Details & {
  readonly kind: 'GRID' | 'MICRO_GRID';
  readonly status: 'CURRENT' | 'RETIRED';
  readonly communityId: string;
  /** Versions of the community's division in which this grid is in force. */
  readonly gridVersions: readonly number[];
};

export type Area = UpperArea | CommunityArea | GridArea;

/** A new area with its place in the tree. */
export type Definition = {
  readonly _id: string;
  readonly kind: AreaKind;
  readonly code: string;
  readonly adminCode?: string | undefined;
  readonly name: string;
  readonly areaIds: readonly string[];
  /** For grids: version of the community's division in which they begin. */
  readonly gridVersion: number;
};

/** A building and the path of the smallest grid it lies in from now on. */
export type Move = { readonly buildingId: string; readonly areaIds: readonly string[] };

/** What a new division changes for the community itself. */
export type Division = {
  readonly gridVersion: number;
  readonly gridCount: number;
  readonly moves: readonly Move[];
  readonly retiredAreaIds: readonly string[];
};

export type AreaCommand =
  | { readonly type: 'DEFINE'; readonly area: Definition }
  | { readonly type: 'RENAME'; readonly name: string }
  | { readonly type: 'ADD_GRIDS'; readonly count: number }
  | { readonly type: 'ADD_BUILDINGS'; readonly count: number }
  | { readonly type: 'REGRID'; readonly division: Division }
  | { readonly type: 'CONTINUE'; readonly gridVersion: number; readonly name: string }
  | { readonly type: 'RETIRE' };

export type AreaEvent =
  | { readonly type: 'DEFINED'; readonly area: Definition }
  | { readonly type: 'RENAMED'; readonly name: string }
  | { readonly type: 'GRIDS_ADDED'; readonly count: number }
  | { readonly type: 'BUILDINGS_ADDED'; readonly count: number }
  | { readonly type: 'REGRIDDED'; readonly division: Division; readonly at: Date }
  | { readonly type: 'CONTINUED'; readonly gridVersion: number }
  | { readonly type: 'REINSTATED'; readonly gridVersion: number }
  | { readonly type: 'RETIRED' };

/** Decides a command; pure. Fields of refusals are relative to the row that names the area. */
export function decide(state: Area | undefined, command: AreaCommand, now: Date): Outcome<AreaEvent> {
  if (command.type === 'DEFINE') return define(state, command.area);
  if (!state) return refuse('NOT_FOUND', ['areaId']);
  switch (command.type) {
    case 'RENAME':
      if (state.status === 'RETIRED') return refuse('WRONG_STATE', ['areaId'], { status: state.status });
      return state.name === command.name ? accept() : accept({ type: 'RENAMED', name: command.name });
    case 'CONTINUE':
    case 'RETIRE':
      return decideGrid(state, command);
    default:
      return decideCommunity(state, command, now);
  }
}

/** The same definition again is no news; another one for the same code is refused. */
function define(state: Area | undefined, area: Definition): Outcome<AreaEvent> {
  if (!state) return accept({ type: 'DEFINED', area });
  const same =
    state.kind === area.kind &&
    state.definedName === area.name &&
    adminCodeOf(state) === area.adminCode &&
    state.parentId === area.areaIds.at(-2);
  return same ? accept() : refuse('ALREADY_EXISTS', ['code'], { key: area.code });
}

function decideGrid(state: Area, command: Extract<AreaCommand, { type: 'CONTINUE' | 'RETIRE' }>): Outcome<AreaEvent> {
  if (!isGrid(state)) return refuse('NOT_A_GRID', ['code']);
  if (command.type === 'RETIRE') return state.status === 'RETIRED' ? accept() : accept({ type: 'RETIRED' });
  const type = state.status === 'RETIRED' ? 'REINSTATED' : 'CONTINUED';
  const entered: AreaEvent = { type, gridVersion: command.gridVersion };
  return state.name === command.name ? accept(entered) : accept(entered, { type: 'RENAMED', name: command.name });
}

function decideCommunity(
  state: Area,
  command: Extract<AreaCommand, { type: 'ADD_GRIDS' | 'ADD_BUILDINGS' | 'REGRID' }>,
  now: Date,
): Outcome<AreaEvent> {
  if (state.kind !== 'COMMUNITY') return refuse('NOT_A_COMMUNITY', ['communityId']);
  if (command.type === 'ADD_BUILDINGS') {
    const tooMany = state.buildingCount + command.count > MAX_BUILDINGS_PER_COMMUNITY;
    return tooMany ? limitReached(MAX_BUILDINGS_PER_COMMUNITY) : accept({ ...command, type: 'BUILDINGS_ADDED' });
  }
  const gridCount = command.type === 'REGRID' ? command.division.gridCount : state.gridCount + command.count;
  if (gridCount > MAX_GRIDS_PER_COMMUNITY) return limitReached(MAX_GRIDS_PER_COMMUNITY);
  if (command.type === 'ADD_GRIDS') return accept({ ...command, type: 'GRIDS_ADDED' });
  return accept({ type: 'REGRIDDED', division: command.division, at: now });
}

const limitReached = (limit: number) => refuse('LIMIT_REACHED', [], { limit });

export const isGrid = (area: Area): area is GridArea => area.kind === 'GRID' || area.kind === 'MICRO_GRID';

export const adminCodeOf = (area: Area): string | undefined => ('adminCode' in area ? area.adminCode : undefined);

export const areaIdOf = (code: string): string => `are_${code}`;
