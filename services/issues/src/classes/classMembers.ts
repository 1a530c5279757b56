import type { Transaction } from '@linli/kit/mongo/database.ts';
import { isDuplicate, VersionConflict } from '@linli/kit/mongo/failures.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import { MAX_CLASS_MEMBERS } from './issueClass.ts';

/** An issue's place in a class; `_id` is the issue's, so that it has one at most. */
export type ClassMember = {
  readonly _id: string;
  readonly classId: string;
  readonly addedAt: Date;
  readonly addedById: string;
};

export function classMemberModel(connection: Connection): Model<ClassMember> {
  const schema = new Schema<ClassMember>(
    { _id: String },
    { collection: 'classMembers', strict: false, versionKey: false },
  );
  schema.index({ classId: 1, addedAt: 1, _id: 1 });
  return connection.model<ClassMember>('ClassMember', schema);
}

/** The class of each of these issues that is in one. */
export async function classesOf(
  model: Model<ClassMember>,
  { session }: Transaction,
  issueIds: readonly string[],
): Promise<Map<string, string>> {
  const found = await model
    .find({ _id: { $in: [...issueIds] } }, null, { session })
    .batchSize(issueIds.length + 1)
    .lean<ClassMember[]>();
  return new Map(found.map(({ _id, classId }) => [_id, classId]));
}

/** Ids of the issues in the class, in their order. */
export async function memberIds(
  model: Model<ClassMember>,
  { session }: Transaction,
  classId: string,
): Promise<string[]> {
  const found = await model
    .find({ classId }, { _id: 1 }, { session })
    .batchSize(MAX_CLASS_MEMBERS + 1)
    .lean<{ _id: string }[]>();
  return found.map(({ _id }) => _id).toSorted();
}

/** @throws VersionConflict when one of them was put into a class at the same moment; the next try sees which. */
export async function insertMembers(
  model: Model<ClassMember>,
  { session }: Transaction,
  members: readonly ClassMember[],
): Promise<void> {
  if (members.length === 0) return;
  try {
    await model.collection.insertMany([...members] as never[], { session });
  } catch (error) {
    if (isDuplicate(error)) throw new VersionConflict(members.map(({ _id }) => _id).join(', '), error);
    throw error;
  }
}
