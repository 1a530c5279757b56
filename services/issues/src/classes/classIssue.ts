import { type ClientSession, type Connection, type Model, Schema } from 'mongoose';
import type { Location } from '../issue/issue.ts';

/** What classes look at of an issue: no description, no person. */
export type ClassIssue = {
  readonly _id: string;
  /** What its text is about; worked out when it is taken in (`termsOf`). */
  readonly terms: readonly string[];
  readonly categoryCode: string;
  readonly communityId: string;
  /** Path of area ids from the root to the smallest area known. */
  readonly areaIds: readonly string[];
  readonly buildingId: string | null;
  readonly location?: Location | null;
  readonly reportedAt: Date;
};

const fields = {
  terms: 1,
  categoryCode: 1,
  communityId: 1,
  areaIds: 1,
  buildingId: 1,
  location: 1,
  reportedAt: 1,
} as const;

/** Issues in these states never were, or stand for nothing: neither candidates nor recurrences. */
export const VOID_STATUSES = ['WITHDRAWN', 'REJECTED', 'VOIDED'] as const;

/** The issues' own collection, read only; the index serves recurrences and suggestions. */
export function classIssueModel(connection: Connection): Model<ClassIssue> {
  const schema = new Schema<ClassIssue>({ _id: String }, { collection: 'issues', strict: false, versionKey: false });
  schema.index({ terms: 1, reportedAt: -1, _id: -1 });
  return connection.model<ClassIssue>('ClassIssue', schema);
}

/** The issues that fit, the latest first; those taken in before terms were stored are left out. */
export async function readLatest(
  model: Model<ClassIssue>,
  filter: Record<string, unknown>,
  most: number,
): Promise<ClassIssue[]> {
  return model
    .find({ ...filter, terms: { $exists: true } }, fields)
    .sort({ reportedAt: -1, _id: -1 })
    .limit(most)
    .batchSize(most + 1)
    .lean<ClassIssue[]>();
}

/** The issues with these ids, as of this transaction where one is given, in the order of their ids. */
export async function readIssues(
  model: Model<ClassIssue>,
  ids: readonly string[],
  session?: ClientSession,
): Promise<ClassIssue[]> {
  const found = await model
    .find({ _id: { $in: [...ids] } }, fields, { session: session ?? null })
    .sort({ _id: 1 })
    .batchSize(ids.length + 1)
    .lean<(Omit<ClassIssue, 'terms'> & { readonly terms?: readonly string[] })[]>();
  return found.map((issue) => ({ ...issue, terms: issue.terms ?? [] }));
}
