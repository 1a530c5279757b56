import { shapes } from '@linli/kit/graphql/input.ts';
import { z } from 'zod';

/** Who sits at the table: the six parties, and those who come beside them. */
export const PARTY_KINDS = [
  'COMMUNITY_COMMITTEE',
  'RESIDENTS_COMMITTEE',
  'DEPARTMENT',
  'STATIONED_UNIT',
  'PROPERTY_FIRM',
  'OWNERS_COMMITTEE',
  'BRANCH',
  'RESIDENT',
  'EXPERT',
  'OTHER',
] as const;

export type PartyKind = (typeof PARTY_KINDS)[number];

/** Most parties of one meeting. */
export const MAX_PARTIES = 500;

/** A person, organization or handling unit that is asked to come. Only the entitled count for the quorum. */
export type Invitation = {
  readonly partyId: string;
  readonly kind: PartyKind;
  readonly name: string;
  readonly entitled: boolean;
};

export const invitation = z.object({
  partyId: shapes.id,
  kind: z.enum(PARTY_KINDS),
  name: shapes.line,
  entitled: z.boolean().default(true),
});

export const ATTENDANCES = ['PRESENT', 'EXCUSED', 'ABSENT'] as const;

export type AttendanceStatus = (typeof ATTENDANCES)[number];

/** Whether a party came, and who sat there for it. */
export type Attendance = {
  readonly partyId: string;
  readonly status: AttendanceStatus;
  /** The person who came; null unless present. */
  readonly personId: string | null;
  readonly recordedById: string;
  readonly recordedAt: Date;
};

/** When a meeting may begin; every part that is given has to hold. */
export type QuorumRule = {
  /** Entitled parties that have to be present. */
  readonly minPresent: number;
  readonly minByKind: readonly { readonly kind: PartyKind; readonly min: number }[];
  /** Exact fraction of the entitled parties. */
  readonly share: { readonly numerator: number; readonly denominator: number } | null;
};

/** Largest denominator of a fraction. */
export const MAX_DENOMINATOR = 1_000;

export const quorumRule = z.object({
  minPresent: z.int().min(1).max(MAX_PARTIES).default(1),
  minByKind: z
    .array(z.object({ kind: z.enum(PARTY_KINDS), min: z.int().min(1).max(MAX_PARTIES) }))
    .max(PARTY_KINDS.length)
    .refine((rows) => new Set(rows.map(({ kind }) => kind)).size === rows.length)
    .nullish()
    .transform((rows) => rows ?? []),
  share: z
    .object({ numerator: z.int().min(1).max(MAX_DENOMINATOR), denominator: z.int().min(1).max(MAX_DENOMINATOR) })
    .refine(({ numerator, denominator }) => numerator <= denominator)
    .nullish()
    .transform((share) => share ?? null),
});

/** One entitled party present. */
export const STANDARD_QUORUM: QuorumRule = { minPresent: 1, minByKind: [], share: null };

export type QuorumState = {
  readonly present: number;
  readonly entitled: number;
  readonly met: boolean;
  /** Kinds of which too few are present. */
  readonly missingKinds: readonly PartyKind[];
};

/** Counts the entitled parties present against the rule; integers only. */
export function quorumOf(
  { minPresent, minByKind, share }: QuorumRule,
  invitations: readonly Invitation[],
  attendance: readonly Attendance[],
): QuorumState {
  const here = new Set(attendance.filter(({ status }) => status === 'PRESENT').map(({ partyId }) => partyId));
  const entitled = invitations.filter((party) => party.entitled);
  const present = entitled.filter(({ partyId }) => here.has(partyId));
  const missingKinds = minByKind
    .filter(({ kind, min }) => present.filter((party) => party.kind === kind).length < min)
    .map(({ kind }) => kind);
  const shareMet = !share || present.length * share.denominator >= entitled.length * share.numerator;
  const met = present.length >= minPresent && missingKinds.length === 0 && shareMet;
  return { present: present.length, entitled: entitled.length, met, missingKinds };
}
