import { readFileSync } from 'node:fs';
import { createStore } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import { z } from 'zod';
import { evolve, type RoutingEvent, type RoutingTable } from './routingTable.ts';
import { type RuleTable, rulesShape } from './ruleTable.ts';

/** How long a process routes by a table before it looks for a newer one, in milliseconds. */
export const ROUTING_CACHE_MS = 10_000;

/** Places whose table a process remembers at most; the one read longest ago goes first. */
export const ROUTING_CACHE_SIZE = 1_000;

const file = new URL('../../data/routing.json', import.meta.url);
const fileShape = z.strictObject({ version: z.int().min(1), rules: rulesShape });

/** The table that comes with the product. */
export const SHIPPED_TABLE: RuleTable = { ...fileShape.parse(JSON.parse(readFileSync(file, 'utf8'))), areaId: null };

function routingTableModel(connection: Connection): Model<RoutingTable> {
  const schema = new Schema<RoutingTable>(
    { _id: String },
    { collection: 'routingTables', strict: false, versionKey: false },
  );
  const inForce = { unique: true, partialFilterExpression: { status: 'IN_FORCE' }, name: 'one_in_force_per_area' };
  schema.index({ areaId: 1 }, inForce);
  schema.index({ areaId: 1, status: 1, depth: -1 });
  schema.index({ areaId: 1, number: -1 });
  schema.index({ areaIds: 1, definedAt: -1, _id: -1 });
  schema.index({ areaIds: 1, status: 1, definedAt: -1, _id: -1 });
  return connection.model<RoutingTable>('RoutingTable', schema);
}

export type RuleTables = ReturnType<typeof createRuleTables>;

/** Which table decides at a place: that of the smallest area that has one in force, else the shipped one. */
export function createRuleTables(connection: Connection, clock: () => Date) {
  const model = routingTableModel(connection);
  const known = new Map<string, { readonly readAt: number; readonly table: Promise<RuleTable> }>();
  const load = async (areaIds: readonly string[]): Promise<RuleTable> => {
    const own = await model
      .findOne({ areaId: { $in: [...areaIds] }, status: 'IN_FORCE' })
      .sort({ depth: -1 })
      .lean<RoutingTable>();
    return own ? { version: own.number, areaId: own.areaId, rules: own.rules } : SHIPPED_TABLE;
  };
  return {
    model,
    store: createStore<RoutingTable, RoutingEvent>({ model, evolve }),
    /** A change is known here at once, in other processes within `ROUTING_CACHE_MS`. */
    inForce(areaIds: readonly string[]): Promise<RuleTable> {
      const key = areaIds.join(' ');
      const now = clock().getTime();
      const remembered = known.get(key);
      if (remembered && Math.abs(now - remembered.readAt) < ROUTING_CACHE_MS) return remembered.table;
      const table = load(areaIds);
      known.delete(key);
      known.set(key, { readAt: now, table });
      const [oldest] = known.keys();
      if (known.size > ROUTING_CACHE_SIZE && oldest !== undefined) known.delete(oldest);
      // What could not be read is asked for again.
      table.catch(() => known.get(key)?.table === table && known.delete(key));
      return table;
    },
    /** Looks for newer tables next time. */
    forget: () => known.clear(),
  };
}
