import { accept, type Outcome, refuse } from '@linli/kit/decisions.ts';
import type { Rule } from './ruleTable.ts';

export const ROUTING_STATUSES = ['DRAFT', 'IN_FORCE', 'RETIRED'] as const;

export type RoutingStatus = (typeof ROUTING_STATUSES)[number];

/** One version of an area's rule table; its rules never change, only whether it is in force. */
export type RoutingTable = {
  /** `rtb_<areaId>_<number>`, so a number is given once. */
  readonly _id: string;
  readonly version: number;
  readonly areaId: string;
  /** Path of area ids from the root to the area it holds for. */
  readonly areaIds: readonly string[];
  /** Length of that path: the table of the smaller area decides. */
  readonly depth: number;
  /** Version of the table: 1, 2, 3 … per area. */
  readonly number: number;
  readonly rules: readonly Rule[];
  readonly note: string;
  readonly status: RoutingStatus;
  readonly definedById: string;
  readonly definedAt: Date;
  readonly publishedById: string | null;
  readonly publishedAt: Date | null;
  readonly retiredById: string | null;
  readonly retiredAt: Date | null;
  /** Null when a newer one took its place. */
  readonly retiredBecause: string | null;
  /** Number of the version that took its place. */
  readonly supersededBy: number | null;
};

type Defined = Pick<
  RoutingTable,
  '_id' | 'areaId' | 'areaIds' | 'number' | 'rules' | 'note' | 'definedById' | 'definedAt'
>;

export type RoutingEvent =
  | { readonly type: 'DEFINED'; readonly table: Defined }
  | { readonly type: 'PUBLISHED'; readonly at: Date; readonly by: string }
  | { readonly type: 'RETIRED'; readonly at: Date; readonly by: string; readonly reason: string }
  | { readonly type: 'SUPERSEDED'; readonly at: Date; readonly by: string; readonly number: number };

export type RoutingCommand =
  | { readonly type: 'DEFINE'; readonly table: Defined }
  | { readonly type: 'PUBLISH'; readonly by: string }
  | { readonly type: 'RETIRE'; readonly by: string; readonly reason: string }
  | { readonly type: 'SUPERSEDE'; readonly by: string; readonly number: number };

/** Path of the input that names the table. */
const TARGET = ['input', 'tableId'];

/** A number is given once; what is retired stays so: a table like it is a new version. */
export function decide(
  state: Pick<RoutingTable, 'status'> | undefined,
  command: RoutingCommand,
  now: Date,
): Outcome<RoutingEvent> {
  if (command.type === 'DEFINE') {
    return state ? refuse('CONFLICT') : accept({ type: 'DEFINED', table: command.table });
  }
  if (!state) return refuse('NOT_FOUND', TARGET);
  const { status } = state;
  const fact = { at: now, by: command.by };
  const wrongState = () => refuse('WRONG_STATE', TARGET, { status });
  switch (command.type) {
    case 'PUBLISH':
      if (status === 'IN_FORCE') return accept();
      return status === 'DRAFT' ? accept({ ...fact, type: 'PUBLISHED' }) : wrongState();
    case 'RETIRE':
      return status === 'RETIRED' ? wrongState() : accept({ ...fact, type: 'RETIRED', reason: command.reason });
    case 'SUPERSEDE':
      return status === 'IN_FORCE' ? accept({ ...fact, type: 'SUPERSEDED', number: command.number }) : wrongState();
  }
}

type Plain = Omit<RoutingTable, 'version'>;

export function evolve(state: Plain | undefined, event: RoutingEvent): Plain {
  if (event.type === 'DEFINED') {
    const nothing = { retiredById: null, retiredAt: null, retiredBecause: null, supersededBy: null };
    const { table } = event;
    return {
      ...table,
      depth: table.areaIds.length,
      status: 'DRAFT',
      publishedById: null,
      publishedAt: null,
      ...nothing,
    };
  }
  if (!state) throw new TypeError(`${event.type} before DEFINED`);
  const { at, by } = event;
  if (event.type === 'PUBLISHED') return { ...state, status: 'IN_FORCE', publishedById: by, publishedAt: at };
  const retired = { ...state, status: 'RETIRED', retiredById: by, retiredAt: at } as const;
  return event.type === 'RETIRED'
    ? { ...retired, retiredBecause: event.reason }
    : { ...retired, supersededBy: event.number };
}

export const routingTableId = (areaId: string, number: number): string => `rtb_${areaId}_${number}`;
