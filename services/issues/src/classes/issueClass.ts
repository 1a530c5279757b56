import type { Profile } from './profile.ts';

/** Most steps of a class that are kept: the first and the latest 49. */
export const MAX_CLASS_STEPS = 50;

/** Most members of a class. */
export const MAX_CLASS_MEMBERS = 500;

/** Found by the search, put together by hand, or split off another class. */
export const CLASS_ORIGINS = ['CANDIDATE', 'HAND', 'SPLIT'] as const;

export type ClassOrigin = (typeof CLASS_ORIGINS)[number];

/** What is done about all of it at once, by whom and until when, and in which area. */
export type CommonAction = {
  readonly text: string;
  /** A handling unit or a person. */
  readonly owner: { readonly kind: 'UNIT' | 'PERSON'; readonly id: string };
  readonly dueAt: Date;
  readonly areaId: string;
  readonly begunAt: Date;
};

/** One line of the history. */
export type ClassStep = {
  readonly at: Date;
  readonly by: string;
  readonly action: IssueClassEvent['type'];
  readonly reason?: string;
  /** Issues that came, went or were released. */
  readonly issueIds?: readonly string[];
  /** The class they came from or went to. */
  readonly otherClassId?: string;
};

/** What every class holds, whatever its state; who its members are is in `classMembers`. */
type Details = Profile & {
  readonly _id: string;
  readonly version: number;
  readonly title: string;
  readonly origin: ClassOrigin;
  readonly createdAt: Date;
  readonly createdById: string;
  readonly history: readonly ClassStep[];
  /** Number of all steps, kept or not. */
  readonly stepCount: number;
};

type Explained = { readonly rootCause: string; readonly acceptedAt: Date };
type Acting = Explained & { readonly action: CommonAction };

export type IssueClass =
  | (Details & { readonly status: 'PROPOSED'; readonly rootCause: string | null })
  | (Details & Explained & { readonly status: 'ACCEPTED' })
  | (Details & Acting & { readonly status: 'ACTION' })
  | (Details & Acting & { readonly status: 'RESOLVED'; readonly resolvedAt: Date; readonly summary: string })
  | (Details & {
      readonly status: 'DISMISSED';
      readonly rootCause: string | null;
      readonly dismissedAt: Date;
      readonly reason: string | null;
      /** The class that took the members in; null when it was dismissed for itself. */
      readonly mergedIntoId: string | null;
    });

export type IssueClassStatus = IssueClass['status'];

export type Plain<S> = S extends IssueClass ? Omit<S, 'version'> : never;
export type PlainClass = Plain<IssueClass>;

export type Creation = {
  readonly _id: string;
  readonly title: string;
  readonly rootCause: string | null;
  readonly origin: ClassOrigin;
  readonly profile: Profile;
  readonly issueIds: readonly string[];
  readonly otherClassId?: string;
};

/** Issues that come or go, with the profile of the members there are then. */
export type MemberChange = { readonly issueIds: readonly string[]; readonly profile: Profile };

export type IssueClassCommand =
  | { readonly type: 'CREATE'; readonly creation: Creation }
  | { readonly type: 'REVISE'; readonly title: string | null; readonly rootCause: string | null }
  | { readonly type: 'ACCEPT'; readonly rootCause: string | null }
  | { readonly type: 'BEGIN_ACTION'; readonly action: Omit<CommonAction, 'begunAt'> }
  | { readonly type: 'RESOLVE'; readonly summary: string }
  | { readonly type: 'DISMISS'; readonly reason: string; readonly issueIds: readonly string[] }
  | ({ readonly type: 'ADD_MEMBERS' } & MemberChange)
  /** `profile` is undefined when nobody would be left. */
  | ({ readonly type: 'REMOVE_MEMBERS'; readonly reason: string } & Leaving)
  | ({ readonly type: 'SPLIT'; readonly intoId: string } & Leaving)
  | ({ readonly type: 'TAKE_IN'; readonly fromId: string } & MemberChange)
  | { readonly type: 'MERGE_INTO'; readonly intoId: string; readonly issueIds: readonly string[] };

type Leaving = { readonly issueIds: readonly string[]; readonly profile: Profile | undefined };

type Fact = { readonly at: Date; readonly by: string };

export type IssueClassEvent = Fact &
  (
    | { readonly type: 'CREATED'; readonly creation: Creation }
    | { readonly type: 'REVISED'; readonly title: string; readonly rootCause: string | null }
    | { readonly type: 'ACCEPTED'; readonly rootCause: string }
    | { readonly type: 'ACTION_BEGUN'; readonly action: CommonAction }
    | { readonly type: 'RESOLVED'; readonly summary: string }
    | { readonly type: 'DISMISSED'; readonly reason: string; readonly issueIds: readonly string[] }
    | ({ readonly type: 'MEMBERS_ADDED' } & MemberChange)
    | ({ readonly type: 'MEMBERS_REMOVED'; readonly reason: string } & MemberChange)
    | ({ readonly type: 'SPLIT_OFF'; readonly intoId: string } & MemberChange)
    | ({ readonly type: 'TAKEN_IN'; readonly fromId: string } & MemberChange)
    | { readonly type: 'MERGED_AWAY'; readonly intoId: string; readonly issueIds: readonly string[] }
  );

type Command = Exclude<IssueClassCommand['type'], 'CREATE'>;

const withMembers = ['ADD_MEMBERS', 'REMOVE_MEMBERS', 'SPLIT', 'TAKE_IN'] as const;

/** What can be done in each state. */
export const possible = {
  PROPOSED: ['REVISE', 'ACCEPT', 'DISMISS', ...withMembers, 'MERGE_INTO'],
  ACCEPTED: ['REVISE', 'BEGIN_ACTION', 'DISMISS', ...withMembers, 'MERGE_INTO'],
  ACTION: ['REVISE', 'RESOLVE', 'DISMISS', ...withMembers],
  RESOLVED: [],
  DISMISSED: [],
} as const satisfies Record<IssueClassStatus, readonly Command[]>;
