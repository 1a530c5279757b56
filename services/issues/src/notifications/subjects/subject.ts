import type { Locale, Message } from '@linli/kit/graphql/locale.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import type { Audience } from '../rule.ts';
import type { Action } from '../terms.ts';

/** Of what people are notified. Counselling and mediation are not among them: that they happen is itself private. */
export const SUBJECTS = ['ISSUE', 'WHISTLE', 'TOPIC', 'MEETING', 'VOTE', 'RESPONSIBILITY_ITEM', 'APPLICATION'] as const;

export type Subject = (typeof SUBJECTS)[number];

/** What placeholders stand for. */
export type Values = Readonly<Record<string, string | number>>;

/** Who gets it: one person, or everybody who holds a role or place; `key` tells recipients of one rule apart. */
export type Recipient = {
  readonly key: string;
  /** What placeholders stand for where it is not the same for all, e.g. a department's own limit. */
  readonly own?: (locale: Locale) => Values;
} & ({ readonly personId: string } | { readonly holders: readonly string[] });

/** Actions and audiences with which a placeholder has a value; null: all of them. */
export type Offered = { readonly actions?: readonly string[]; readonly audiences?: readonly Audience[] } | null;

/** The words in which rules speak of a subject. Placeholders are never personal, and never words somebody has written. */
export type SubjectTerms = {
  readonly name: Message;
  /** What can be notified of, and what it is called. */
  readonly actions: Readonly<Record<string, Message>>;
  readonly audiences: readonly Audience[];
  readonly placeholders: Readonly<Record<string, Offered>>;
  /** What `from` and `to` can name; absent where procedures decide it. */
  readonly states?: readonly string[];
};

/** One step of a subject, as far as rules match it. */
export type Matter = {
  readonly subject: Subject;
  readonly id: string;
  /** Rises with the steps of the subject. */
  readonly sequence: number;
  readonly action: Action;
  /** Null when time did it. */
  readonly by: string | null;
  readonly at: Date;
  /** Path of its place, root first. */
  readonly areaIds: readonly string[];
  /** Status, and step of the procedure where there is one; empty before the first. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly categoryCode?: string;
  /** The partner who has handed it in. */
  readonly partnerId?: string;
};

/** With all the rest, which reads what it needs and is asked only once a rule has matched. */
export type SubjectStep = Matter & {
  tell(transaction: Transaction, audiences: ReadonlySet<Audience>): Promise<Telling>;
};

/** What a step has to say to whom. */
export type Telling = {
  recipients(audience: Audience): readonly Recipient[];
  values(locale: Locale): Values;
  /** What systems of others are told beside the words; nothing about persons. */
  readonly facts: Readonly<Record<string, unknown>>;
};
