import { type DomainError, refuse } from '@linli/kit/decisions.ts';
import { type Connection, type Model, Schema } from 'mongoose';

/** In service, retired, floating, or without a post (在职、退休、流动、无职). */
export const memberCategories = ['IN_SERVICE', 'RETIRED', 'FLOATING', 'UNASSIGNED'] as const;

export type MemberCategory = (typeof memberCategories)[number];

/** A membership; the name is sealed. */
export type PartyMember = {
  readonly _id: string;
  readonly version: number;
  readonly personId: string;
  readonly name: string;
  readonly maskedName: string;
  readonly category: MemberCategory;
  /** Day of joining the Party, `2001-07-01`. */
  readonly joinedOn: string;
  readonly organizationId: string;
  readonly organizationIds: readonly string[];
  readonly areaIds: readonly string[];
  /** Holds the person's one place; the unique index is on persons with a current membership. */
  readonly current: true;
  readonly admittedAt: Date;
};

export function partyMemberModel(connection: Connection): Model<PartyMember> {
  const schema = new Schema<PartyMember>(
    { _id: String },
    { collection: 'partyMembers', strict: false, versionKey: false },
  );
  const current = {
    unique: true,
    partialFilterExpression: { current: true },
    name: 'one_current_membership_per_person',
  };
  schema.index({ personId: 1 }, current);
  schema.index({ organizationIds: 1, _id: 1 });
  schema.index({ organizationIds: 1, category: 1, _id: 1 });
  schema.index({ organizationId: 1, _id: 1 });
  schema.index({ areaIds: 1, category: 1 });
  return connection.model<PartyMember>('PartyMember', schema);
}

type Candidate = { readonly personId: string; readonly joinedOn: string };

/** What is wrong within a batch of candidates, row by row: somebody twice, or joined after `today` (`YYYY-MM-DD`). */
export function candidateProblems(candidates: readonly Candidate[], today: string): DomainError[] {
  const seen = new Set<string>();
  return candidates.flatMap(({ personId, joinedOn }, index) => {
    const twice = seen.has(personId);
    seen.add(personId);
    return [
      ...(twice ? refuse('DUPLICATE_ROW', ['input', 'members', String(index), 'idNumber']).errors : []),
      ...(joinedOn > today ? refuse('DATE_IN_FUTURE', ['input', 'members', String(index), 'joinedOn']).errors : []),
    ];
  });
}
