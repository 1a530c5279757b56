import { accept, type Outcome, refuse } from '@linli/kit/decisions.ts';
import type { EstateKind, ManagementMode } from './responsibility.ts';

/** Changes of management an estate's history holds. */
export const MAX_MANAGEMENT_CHANGES = 100;

/** One way of management; `since` is null when it was not known at registration, `until` is absent for the present one. */
export type ManagementPeriod = {
  readonly mode: ManagementMode;
  readonly since: Date | null;
  readonly until?: Date;
  readonly reason: string | null;
};

/** Facts of the profile that may be corrected. */
export type EstateFacts = {
  readonly name: string;
  readonly kind: EstateKind;
  readonly buildingCount: number;
  readonly householdCount: number;
  /** Floor area in whole square centimetres. */
  readonly areaSquareCentimetres: number | null;
  readonly builtYear: number | null;
};

type Place = {
  readonly _id: string;
  readonly communityId: string;
  /** Path of area ids from the root to the community. */
  readonly areaIds: readonly string[];
};

export type Estate = Place &
  EstateFacts & {
    readonly version: number;
    /** `builtYear` for sorting, 0 when unknown: keyset pages need a value. */
    readonly builtYearOrder: number;
    readonly managementMode: ManagementMode;
    /** The present way of management first. */
    readonly management: readonly ManagementPeriod[];
    readonly registeredAt: Date;
  };

export type EstateCommand =
  | {
      readonly type: 'REGISTER';
      readonly estate: Place & EstateFacts;
      readonly mode: ManagementMode;
      readonly since: Date | null;
    }
  | { readonly type: 'CHANGE_MANAGEMENT'; readonly mode: ManagementMode; readonly since: Date; readonly reason: string }
  | { readonly type: 'CORRECT'; readonly facts: Partial<EstateFacts> };

export type EstateEvent =
  | {
      readonly type: 'REGISTERED';
      readonly estate: Place & EstateFacts;
      readonly mode: ManagementMode;
      readonly since: Date | null;
      readonly at: Date;
    }
  | {
      readonly type: 'MANAGEMENT_CHANGED';
      readonly mode: ManagementMode;
      readonly since: Date;
      readonly reason: string;
    }
  | { readonly type: 'CORRECTED'; readonly facts: Partial<EstateFacts> };

/** Decides a command; pure. Refuses with NOT_FOUND, WRONG_STATE, DATE_NOT_POSSIBLE or HISTORY_FULL. */
export function decide(state: Estate | undefined, command: EstateCommand, now: Date): Outcome<EstateEvent> {
  if (command.type === 'REGISTER') {
    if (state) return refuse('WRONG_STATE', undefined, { status: state.managementMode });
    if (command.since && command.since > now) return refuse('DATE_NOT_POSSIBLE', ['managedSince']);
    return accept({ ...command, type: 'REGISTERED', at: now });
  }
  if (!state) return refuse('NOT_FOUND', ['estateId']);
  if (command.type === 'CORRECT')
    return changes(state, command.facts) ? accept({ type: 'CORRECTED', facts: command.facts }) : accept();
  if (command.mode === state.managementMode)
    return refuse('WRONG_STATE', ['managementMode'], { status: state.managementMode });
  const present = state.management[0]?.since;
  if (command.since > now || (present && command.since < present)) return refuse('DATE_NOT_POSSIBLE', ['since']);
  if (state.management.length > MAX_MANAGEMENT_CHANGES) return refuse('HISTORY_FULL', ['estateId']);
  return accept({ ...command, type: 'MANAGEMENT_CHANGED' });
}

function changes(state: Estate, facts: Partial<EstateFacts>): boolean {
  return Object.entries(facts).some(([name, value]) => state[name as keyof EstateFacts] !== value);
}

type Unversioned = Omit<Estate, 'version'>;

/** The only writer of state. */
export function evolve(state: Unversioned | undefined, event: EstateEvent): Unversioned {
  if (event.type === 'REGISTERED') {
    const { estate, mode, since, at } = event;
    const management = [{ mode, since, reason: null }];
    return { ...estate, builtYearOrder: estate.builtYear ?? 0, managementMode: mode, management, registeredAt: at };
  }
  if (!state) throw new TypeError(`${event.type} before REGISTERED`);
  if (event.type === 'CORRECTED') {
    const next = { ...state, ...event.facts };
    return { ...next, builtYearOrder: next.builtYear ?? 0 };
  }
  const { mode, since, reason } = event;
  const [present, ...former] = state.management;
  const ended = present ? [{ ...present, until: since }, ...former] : [];
  return { ...state, managementMode: mode, management: [{ mode, since, reason }, ...ended] };
}
