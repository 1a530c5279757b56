import DataLoader from 'dataloader';
import type { Model } from 'mongoose';

/** Loads documents by id: one round trip for all ids of a request's step, in the order asked. */
export function entityLoader<Doc extends { _id: string }>(
  model: Model<Doc>,
  key: keyof Doc & string = '_id',
): DataLoader<string, Doc | undefined> {
  return new DataLoader<string, Doc | undefined>(async (ids) => {
    const docs = await model
      .find({ [key]: { $in: [...ids] } } as never)
      .batchSize(ids.length + 1)
      .lean<Doc[]>();
    const byKey = new Map(docs.map((doc) => [doc[key] as unknown as string, doc]));
    return ids.map((id) => byKey.get(id));
  });
}
