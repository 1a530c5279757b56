import { type Connection, Schema } from 'mongoose';
import type { Transaction } from '../mongo/database.ts';

/** A node of the tree on which roles are granted, as another service told it. */
export type ScopeNode = {
  readonly _id: string;
  readonly kind: string;
  readonly name: string;
  /** Ids from the root to this node, itself included. */
  readonly path: readonly string[];
  /** Rises with every change at the publisher; older news never overwrites newer. */
  readonly revision: number;
  /** Nothing new is placed in it any more; what was stays readable. */
  readonly retired?: boolean;
};

/** A service's own copy of the tree, fed by events, so that it can check scope where its data is. */
export type ScopeTree = {
  node(id: string): Promise<ScopeNode | undefined>;
  nodes(ids: readonly string[]): Promise<(ScopeNode | undefined)[]>;
  put(transaction: Transaction, node: ScopeNode): Promise<void>;
  /** Marks nodes as retired, until news of them comes again. */
  retire(transaction: Transaction, ids: readonly string[]): Promise<void>;
};

/** A path cut off at this area: what lies below moves with new divisions. The whole path where the area is not on it. */
export const pathTo = (path: readonly string[], areaId: string): string[] =>
  path.slice(0, path.indexOf(areaId) + 1 || path.length);

export function createScopeTree(connection: Connection): ScopeTree {
  const schema = new Schema<ScopeNode>({ _id: String }, { collection: 'scopeNodes', strict: false, versionKey: false });
  schema.index({ path: 1 });
  connection.model<ScopeNode>('ScopeNode', schema);
  const collection = connection.collection<ScopeNode>('scopeNodes');
  const nodes = async (ids: readonly string[]) => {
    const found = await collection.find({ _id: { $in: [...ids] } }).toArray();
    const byId = new Map(found.map((node) => [node._id, node]));
    return ids.map((id) => byId.get(id));
  };
  return {
    nodes,
    node: async (id) => (await nodes([id]))[0],
    async put({ session }, node) {
      const { _id, ...rest } = node;
      const known = await collection.findOne({ _id }, { session, projection: { revision: 1 } });
      if (known && known.revision >= node.revision) return;
      await collection.replaceOne({ _id }, rest, { session, upsert: true });
    },
    async retire({ session }, ids) {
      if (ids.length === 0) return;
      await collection.updateMany({ _id: { $in: [...ids] } }, { $set: { retired: true } }, { session });
    },
  };
}
