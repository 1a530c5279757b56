import { accept, type Outcome, refuse } from '@linli/kit/decisions.ts';
import type { Plain } from '@linli/kit/mongo/store.ts';

/** What is known of a household when it is registered. */
export type HouseholdRegistration = {
  readonly _id: string;
  readonly buildingId: string;
  /** The smallest grid of the building, and the path to it from the root. */
  readonly areaId: string;
  readonly areaIds: readonly string[];
  readonly unitNumber: string;
  readonly roomNumber: string;
  /** Sorts units and rooms as people count. */
  readonly roomKey: string;
};

export type Household = HouseholdRegistration & {
  readonly version: number;
  /** Registered persons. Changes with every one that comes or goes, which ties them to the place of the household. */
  readonly residentCount: number;
};

export type HouseholdCommand =
  | { readonly type: 'REGISTER'; readonly household: HouseholdRegistration }
  | { readonly type: 'COUNT_RESIDENTS'; readonly difference: number };

export type HouseholdEvent =
  | { readonly type: 'REGISTERED'; readonly household: HouseholdRegistration }
  | { readonly type: 'RESIDENTS_COUNTED'; readonly difference: number };

/** Decides a command; pure. Refuses with ALREADY_EXISTS or NOT_FOUND. */
export function decide(state: Household | undefined, command: HouseholdCommand): Outcome<HouseholdEvent> {
  if (command.type === 'REGISTER') {
    const { household } = command;
    return state
      ? refuse('ALREADY_EXISTS', ['roomNumber'], { key: household.roomNumber })
      : accept({ type: 'REGISTERED', household });
  }
  return state
    ? accept({ type: 'RESIDENTS_COUNTED', difference: command.difference })
    : refuse('NOT_FOUND', ['householdId']);
}

/** The state after an event. The path also follows a re-gridding, in bulk. */
export function evolve(state: Plain<Household> | undefined, event: HouseholdEvent): Plain<Household> {
  if (event.type === 'REGISTERED') return { ...event.household, residentCount: 0 };
  if (!state) throw new TypeError(`${event.type} of a household that does not exist`);
  return { ...state, residentCount: state.residentCount + event.difference };
}
