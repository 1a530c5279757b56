import type { RoutingTable } from './routingTable.ts';
import { SHIPPED_TABLE } from './ruleTables.ts';

/** The table that comes with the product, as the graph shows it. */
export const STANDARD_TABLE = {
  _id: 'rtb_standard',
  areaId: null,
  areaIds: [],
  number: SHIPPED_TABLE.version,
  rules: SHIPPED_TABLE.rules,
  note: '急事现场议、难事会场议、小事线上议 Urgent on the spot, difficult by a meeting, small online',
  status: 'IN_FORCE',
} as const;

export type ShownTable = RoutingTable | typeof STANDARD_TABLE;
