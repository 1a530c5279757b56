import { accept, type Outcome, refuse } from '@linli/kit/decisions.ts';
import type { Plain } from '@linli/kit/mongo/store.ts';

/** Kinds of units that answer for issues. */
export const HANDLER_KINDS = ['DEPARTMENT', 'PROPERTY_FIRM', 'STATIONED_UNIT', 'SOCIAL_ORGANIZATION'] as const;

export type HandlerKind = (typeof HANDLER_KINDS)[number];

/** What is told of a unit when it is defined. */
export type HandlerProfile = {
  readonly name: string;
  readonly kind: HandlerKind;
  /** Nodes it serves, each with everything below. */
  readonly servesAreaIds: readonly string[];
  /** Its organization in the organizations service. */
  readonly organizationId: string | null;
  /** Estates a property firm looks after; empty: all of the areas it serves. */
  readonly estateIds: readonly string[];
  /** Categories it answers for, by beginning of the code (`16`, `11-004`); empty: named by hand only. */
  readonly categoryPrefixes: readonly string[];
  /** Calendar whose opening hours count for it. */
  readonly calendarKey: string;
};

/** 办理单位 A department, firm or organization that answers for issues; its officers hold grants on its id. */
export type HandlerUnit = HandlerProfile & {
  /** `hun_` and the unit's code, so that grants can name it before it is defined. */
  readonly _id: string;
  readonly version: number;
  readonly status: 'ACTIVE' | 'RETIRED';
  readonly definedAt: Date;
};

export type HandlerCommand =
  | { readonly type: 'DEFINE'; readonly profile: HandlerProfile }
  | { readonly type: 'RETIRE' };

export type HandlerEvent =
  | { readonly type: 'DEFINED'; readonly id: string; readonly profile: HandlerProfile; readonly at: Date }
  | { readonly type: 'RETIRED' };

export const handlerUnitId = (code: string): string => `hun_${code}`;

/** Decides; pure. Defining again replaces the profile and brings a retired unit back. */
export function decide(
  state: HandlerUnit | undefined,
  id: string,
  command: HandlerCommand,
  now: Date,
): Outcome<HandlerEvent> {
  if (command.type === 'DEFINE') return accept({ type: 'DEFINED', id, profile: command.profile, at: now });
  if (!state) return refuse('NOT_FOUND', ['input', 'handlerUnitId']);
  return state.status === 'RETIRED' ? accept() : accept({ type: 'RETIRED' });
}

export function evolve(state: Plain<HandlerUnit> | undefined, event: HandlerEvent): Plain<HandlerUnit> {
  if (event.type === 'DEFINED') {
    return { _id: event.id, ...event.profile, status: 'ACTIVE', definedAt: state?.definedAt ?? event.at };
  }
  if (!state) throw new TypeError('RETIRED before DEFINED');
  return { ...state, status: 'RETIRED' };
}
