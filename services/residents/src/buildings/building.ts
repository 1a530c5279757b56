import { accept, type Outcome, refuse } from '@linli/kit/decisions.ts';
import type { Plain } from '@linli/kit/mongo/store.ts';

/** WGS 84, in degrees. */
export type Location = { readonly longitude: number; readonly latitude: number };

/** What is known of a building when it is registered. */
export type Registration = {
  readonly _id: string;
  readonly communityId: string;
  /** The smallest grid it lies in, and the path to it from the root. */
  readonly areaId: string;
  readonly areaIds: readonly string[];
  /** Unique in its community. */
  readonly number: string;
  readonly numberKey: string;
  readonly name: string;
  readonly estateId?: string | undefined;
  readonly floors: number;
  readonly units: readonly string[];
  readonly location?: Location | undefined;
};

export type Building = Registration & {
  readonly version: number;
  /** Changes with every household, which ties new households to the place of the building. */
  readonly householdCount: number;
};

export type BuildingCommand =
  | { readonly type: 'REGISTER'; readonly building: Registration }
  | { readonly type: 'ADD_HOUSEHOLDS'; readonly count: number };

export type BuildingEvent =
  | { readonly type: 'REGISTERED'; readonly building: Registration }
  | { readonly type: 'HOUSEHOLDS_ADDED'; readonly count: number };

/** Decides a command; pure. Refuses with ALREADY_EXISTS or NOT_FOUND. */
export function decide(state: Building | undefined, command: BuildingCommand): Outcome<BuildingEvent> {
  if (command.type === 'REGISTER') {
    const { building } = command;
    return state
      ? refuse('ALREADY_EXISTS', ['number'], { key: building.number })
      : accept({ type: 'REGISTERED', building });
  }
  return state ? accept({ type: 'HOUSEHOLDS_ADDED', count: command.count }) : refuse('NOT_FOUND', ['buildingId']);
}

/** The state after an event. The path also follows a re-gridding, in bulk. */
export function evolve(state: Plain<Building> | undefined, event: BuildingEvent): Plain<Building> {
  if (event.type === 'REGISTERED') return { ...event.building, householdCount: 0 };
  if (!state) throw new TypeError(`${event.type} of a building that does not exist`);
  return { ...state, householdCount: state.householdCount + event.count };
}
