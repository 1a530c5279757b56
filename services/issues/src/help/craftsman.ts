import type { AvailableHours } from './availableHours.ts';

/** 邻里微帮, 企业微帮, 互助微帮: a neighbour gives, an enterprise gives, both sides give. */
export const HELP_FORMS = ['NEIGHBOUR', 'ENTERPRISE', 'MUTUAL'] as const;

export type HelpForm = (typeof HELP_FORMS)[number];

/** An area served; its community lists the craftsman there once it has confirmed. */
export type ServedArea = {
  readonly areaId: string;
  /** Ids from the root to the area. */
  readonly path: readonly string[];
  readonly confirmedAt: Date | null;
  readonly confirmedById: string | null;
};

/** What the craftsman tells; the phone is sealed. */
export type Profile = {
  readonly form: HelpForm;
  readonly name: string;
  readonly introduction: string;
  /** Codes of the kinds of help given. */
  readonly kinds: readonly string[];
  /** Codes of the kinds wished for in return; only of mutual help. */
  readonly asksFor: readonly string[];
  readonly hours: readonly AvailableHours[];
  readonly contactPhone: string;
  readonly maskedPhone: string;
};

export type Holder = { readonly holderKind: 'PERSON' | 'ENTERPRISE'; readonly holderId: string };

export type Place = Pick<ServedArea, 'areaId' | 'path'>;

export type CraftsmanStatus = 'ACTIVE' | 'RESTING' | 'ENDED';

/** 能工巧匠 One entry of the list per holder, whatever becomes of it. */
export type Craftsman = Holder &
  Profile & {
    readonly _id: string;
    readonly version: number;
    readonly status: CraftsmanStatus;
    readonly areas: readonly ServedArea[];
    readonly confirmedAreaIds: readonly string[];
    /** For lists: where the confirmed areas are found (see `listedIn`), and the paths of those waiting. */
    readonly listedIn: readonly string[];
    readonly pendingAreaIds: readonly string[];
    readonly enteredById: string;
    readonly enteredAt: Date;
    readonly endedAt: Date | null;
  };

type By = { readonly by: string };

/** `confirms` are the areas of which `by` may speak for the community. */
export type CraftsmanCommand =
  | (By & {
      readonly type: 'ENTER';
      readonly holder: Holder;
      readonly profile: Profile;
      readonly places: readonly Place[];
      readonly confirms: readonly string[];
    })
  | (By & {
      readonly type: 'CHANGE';
      readonly profile: Profile;
      readonly places: readonly Place[];
      readonly confirms: readonly string[];
    })
  | (By & { readonly type: 'CONFIRM'; readonly areaId: string })
  | (By & { readonly type: 'STRIKE'; readonly areaId: string })
  | (By & { readonly type: 'REST' })
  | (By & { readonly type: 'RESUME' })
  | (By & { readonly type: 'END' });

export type CraftsmanEvent = { readonly at: Date; readonly by: string } & (
  | {
      readonly type: 'ENTERED';
      readonly craftsmanId: string;
      readonly holder: Holder;
      readonly profile: Profile;
      readonly areas: readonly ServedArea[];
    }
  | { readonly type: 'CHANGED'; readonly profile: Profile; readonly areas: readonly ServedArea[] }
  | { readonly type: 'CONFIRMED'; readonly areaId: string }
  | { readonly type: 'STRUCK'; readonly areaId: string }
  | { readonly type: 'RESTED' }
  | { readonly type: 'RESUMED' }
  | { readonly type: 'ENDED' }
);

/** What can be done in each state, and the state it leads to. */
export const transitions = {
  ACTIVE: { CHANGE: 'ACTIVE', CONFIRM: 'ACTIVE', STRIKE: 'ACTIVE', REST: 'RESTING', END: 'ENDED' },
  RESTING: { CHANGE: 'RESTING', CONFIRM: 'RESTING', STRIKE: 'RESTING', RESUME: 'ACTIVE', END: 'ENDED' },
  ENDED: { ENTER: 'ACTIVE' },
} as const satisfies Record<CraftsmanStatus, Partial<Record<CraftsmanCommand['type'], CraftsmanStatus>>>;

/** One entry per holder. */
export const craftsmanId = (holderId: string): string => `cft_${holderId}`;
