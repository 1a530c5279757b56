import type { Evidence } from '../issue/issue.ts';
import { DAY_MS } from '../timeLimits/calendar.ts';

/** Mediation should end within this time from its acceptance; afterwards it is marked overdue. */
export const MEDIATION_LIMIT_MS = 30 * DAY_MS;

/** Days from the agreement in which the parties may apply to the court for confirmation (People's Mediation Law 2010, art. 33). */
export const JUDICIAL_CONFIRMATION_DAYS = 30;

/** Most parties, sessions and follow-ups of one case; steps kept of its timeline, the first and the latest. */
export const MIN_PARTIES = 2;
export const MAX_PARTIES = 20;
export const MAX_SESSIONS = 50;
export const MAX_FOLLOW_UPS = 10;
export const MAX_TIMELINE_STEPS = 100;

export const KINDS = ['NEIGHBOURS', 'FAMILY', 'PROPERTY', 'HOUSING', 'DAMAGE', 'LABOUR', 'DEBT', 'OTHER'] as const;
export const SOURCES = ['PARTY', 'GRID_WORKER', 'ISSUE', 'FINDING'] as const;

/** A person, or an organization for which its officers act. `key` names the party within the case. */
export type Party = {
  readonly key: string;
  readonly kind: 'PERSON' | 'ORGANIZATION';
  readonly refId: string;
};

/** A sealed text can be read by the parties and the mediator alone. */
export type Application = {
  readonly _id: string;
  readonly kind: (typeof KINDS)[number];
  readonly description: string;
  readonly parties: readonly Party[];
  readonly applicantId: string;
  readonly source: (typeof SOURCES)[number];
  readonly sourceId: string | null;
  readonly areaIds: readonly string[];
};

export type Session = {
  readonly heldAt: Date;
  readonly place: string;
  /** Keys of the parties who were there. */
  readonly attended: readonly string[];
  readonly minutes: string;
};

export type Signature = {
  readonly party: string;
  readonly at: Date;
  readonly byId: string;
  /** The sheet of paper, where the mediator has recorded a signature. */
  readonly evidence: Evidence | null;
};

export type FollowUp = {
  readonly dueAt: Date;
  readonly checkedAt: Date | null;
  readonly checkedById: string | null;
  readonly outcome: 'KEPT' | 'BROKEN' | null;
  readonly note: string | null;
};

export type Agreement = {
  /** Counts proposals from 1; a signature is for one of them. */
  readonly number: number;
  readonly form: 'WRITTEN' | 'ORAL';
  readonly text: string;
  readonly proposedAt: Date;
  readonly signatures: readonly Signature[];
  readonly followUps: readonly FollowUp[];
  readonly agreedAt: Date | null;
};

export type HandOver = { readonly unitId: string; readonly reference: string; readonly at: Date };

export type Step = {
  readonly at: Date;
  readonly action: MediationEvent['type'];
  readonly by: string | null;
  readonly reason: string | null;
};

export type MediationStatus =
  | 'APPLIED'
  | 'REFUSED'
  | 'MEDIATING'
  | 'SIGNING'
  | 'AGREED'
  | 'FAILED'
  | 'CLOSED'
  | 'WITHDRAWN';

export type MediationCase = Application & {
  readonly version: number;
  readonly status: MediationStatus;
  readonly mediatorId: string | null;
  readonly appliedAt: Date;
  readonly acceptedAt: Date | null;
  readonly endedAt: Date | null;
  readonly sessions: readonly Session[];
  readonly agreement: Agreement | null;
  readonly handOver: HandOver | null;
  readonly overdueSince: Date | null;
  readonly dueAt: Date;
  /** Everybody to whom it is a case of their own: applicant, mediator, parties. */
  readonly concernedIds: readonly string[];
  /** Present while the case is open, so that one source has one open case. */
  readonly openSource?: string;
  readonly stepCount: number;
  readonly timeline: readonly Step[];
};

/** Who acts, and by what right. */
export type Actor = {
  readonly id: string;
  /** Keys of the parties the actor is, or acts for. */
  readonly speaksFor: readonly string[];
  readonly manages: boolean;
  readonly mediates: boolean;
};

export type MediationCommand =
  | { readonly type: 'APPLY'; readonly application: Application }
  | { readonly type: 'ACCEPT'; readonly mediatorId: string }
  | { readonly type: 'REFUSE'; readonly reason: string }
  | { readonly type: 'REASSIGN'; readonly mediatorId: string; readonly reason: string }
  | { readonly type: 'HOLD_SESSION'; readonly session: Session }
  | {
      readonly type: 'PROPOSE';
      readonly form: Agreement['form'];
      readonly text: string;
      readonly followUpsAt: readonly Date[];
    }
  | { readonly type: 'SIGN'; readonly party: string; readonly number: number; readonly evidence: Evidence | null }
  | {
      readonly type: 'CHECK';
      readonly index: number;
      readonly outcome: 'KEPT' | 'BROKEN';
      readonly note: string | null;
    }
  | { readonly type: 'FAIL'; readonly reason: string }
  | { readonly type: 'HAND_OVER'; readonly unitId: string; readonly reference: string }
  | { readonly type: 'WITHDRAW'; readonly reason: string }
  | { readonly type: 'TIME_OUT' };

export type MediationEvent = { readonly at: Date; readonly by: string | null } & (
  | { readonly type: 'APPLIED'; readonly application: Application }
  | { readonly type: 'ACCEPTED'; readonly mediatorId: string }
  | { readonly type: 'REFUSED'; readonly reason: string }
  | { readonly type: 'REASSIGNED'; readonly mediatorId: string; readonly reason: string }
  | { readonly type: 'SESSION_HELD'; readonly session: Session }
  | {
      readonly type: 'PROPOSED';
      readonly form: Agreement['form'];
      readonly text: string;
      readonly followUpsAt: readonly Date[];
    }
  | { readonly type: 'SIGNED'; readonly signature: Signature }
  | { readonly type: 'AGREED' }
  | {
      readonly type: 'CHECKED';
      readonly index: number;
      readonly outcome: 'KEPT' | 'BROKEN';
      readonly note: string | null;
    }
  | { readonly type: 'FAILED'; readonly reason: string }
  | { readonly type: 'HANDED_OVER'; readonly unitId: string; readonly reference: string }
  | { readonly type: 'CLOSED' }
  | { readonly type: 'WITHDRAWN'; readonly reason: string }
  | { readonly type: 'OVERDUE' }
);

type Move = Exclude<MediationCommand['type'], 'APPLY'>;

/** What can be done in each state, and the states it can lead to. */
export const transitions = {
  APPLIED: { ACCEPT: ['MEDIATING'], REFUSE: ['REFUSED'], WITHDRAW: ['WITHDRAWN'] },
  REFUSED: {},
  MEDIATING: {
    REASSIGN: ['MEDIATING'],
    HOLD_SESSION: ['MEDIATING'],
    PROPOSE: ['SIGNING', 'AGREED'],
    FAIL: ['FAILED'],
    WITHDRAW: ['WITHDRAWN'],
    TIME_OUT: ['MEDIATING'],
  },
  SIGNING: {
    REASSIGN: ['SIGNING'],
    HOLD_SESSION: ['SIGNING'],
    PROPOSE: ['SIGNING', 'AGREED'],
    SIGN: ['SIGNING', 'AGREED'],
    FAIL: ['FAILED'],
    WITHDRAW: ['WITHDRAWN'],
    TIME_OUT: ['SIGNING'],
  },
  AGREED: { CHECK: ['AGREED', 'CLOSED'], TIME_OUT: ['AGREED'] },
  FAILED: { HAND_OVER: ['CLOSED'] },
  CLOSED: {},
  WITHDRAWN: {},
} as const satisfies Record<MediationStatus, Partial<Record<Move, readonly MediationStatus[]>>>;
