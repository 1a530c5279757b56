import { accept, type Outcome, refuse } from '@linli/kit/decisions.ts';
import type { Plain } from '@linli/kit/mongo/store.ts';
import type { AvailableHours } from '../help/availableHours.ts';

export const SUBJECTS = ['PSYCHOLOGY', 'LAW', 'HEALTH', 'SCHOOLING'] as const;

export type Subject = (typeof SUBJECTS)[number];

/** When one can be seen: weekly hours cut into slots, but not on days off (`2026-03-01`, in China). */
export type Opening = {
  readonly hours: readonly AvailableHours[];
  readonly slotMinutes: number;
  readonly daysOff: readonly string[];
};

export type CounsellorProfile = Opening & {
  readonly name: string;
  readonly introduction: string;
  readonly subjects: readonly Subject[];
  readonly servedAreaIds: readonly string[];
  /** For lists: where the served areas are found (see `listedIn`). */
  readonly listedIn: readonly string[];
};

/** 咨询专家 One entry per person. */
export type Counsellor = CounsellorProfile & {
  readonly _id: string;
  readonly version: number;
  readonly personId: string;
  readonly status: 'ACTIVE' | 'ENDED';
  readonly definedAt: Date;
};

export type CounsellorCommand =
  | { readonly type: 'DEFINE'; readonly personId: string; readonly profile: CounsellorProfile }
  | { readonly type: 'OPEN'; readonly opening: Opening }
  | { readonly type: 'END' };

export type CounsellorEvent = { readonly at: Date } & (
  | { readonly type: 'DEFINED'; readonly personId: string; readonly profile: CounsellorProfile }
  | { readonly type: 'OPENED'; readonly opening: Opening }
  | { readonly type: 'ENDED' }
);

export const counsellorId = (personId: string): string => `cns_${personId}`;

const TARGET = ['input', 'counsellorId'];

/** Decides; pure. Somebody who had ended can be defined again. */
export function decide(state: Counsellor | undefined, command: CounsellorCommand, at: Date): Outcome<CounsellorEvent> {
  if (command.type === 'DEFINE') {
    return accept({ at, type: 'DEFINED', personId: command.personId, profile: command.profile });
  }
  if (!state) return refuse('NOT_FOUND', TARGET);
  if (state.status === 'ENDED') return refuse('WRONG_STATE', TARGET, { status: state.status });
  if (command.type === 'END') return accept({ at, type: 'ENDED' });
  return accept({ at, type: 'OPENED', opening: command.opening });
}

/** The only writer of state. */
export function evolve(state: Plain<Counsellor> | undefined, event: CounsellorEvent): Plain<Counsellor> {
  if (event.type === 'DEFINED') {
    const { personId, profile, at } = event;
    return { _id: counsellorId(personId), personId, ...profile, status: 'ACTIVE', definedAt: at };
  }
  if (!state) throw new TypeError(`${event.type} before DEFINED`);
  return event.type === 'ENDED' ? { ...state, status: 'ENDED' } : { ...state, ...event.opening };
}
