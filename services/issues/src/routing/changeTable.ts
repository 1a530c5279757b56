import { reject } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { mayOn, type Viewer } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { decide, type RoutingTable } from './routingTable.ts';
import { refuseFaulty } from './soundRules.ts';

const Publish = z.object({ tableId: shapes.id });
const Retire = z.object({ tableId: shapes.id, reason: shapes.text });

const TARGET = ['input', 'tableId'];

/** How issues are routed is public; drafts are for those who define. */
export const seesTable = (viewer: Viewer, { status, areaIds }: Pick<RoutingTable, 'status' | 'areaIds'>): boolean =>
  status !== 'DRAFT' || mayOn(viewer, 'routing:define', areaIds);

/**
 * Puts a draft in force; the table of the same area that was in force before is retired with it.
 * @throws Rejection NOT_FOUND, FORBIDDEN, WRONG_STATE and those of `refuseFaulty`
 */
export async function publishTable({ service, viewer, locale }: Context, raw: unknown): Promise<RoutingTable> {
  const { tableId } = readInput(Publish, raw, locale);
  const { model, store } = service.ruleTables;
  const { areaId, areaIds, rules, number } = own(viewer, await model.findOne({ _id: tableId }).lean<RoutingTable>());
  // Areas and procedures may have gone since it was drafted.
  await refuseFaulty(service, { path: areaIds }, rules, ['input', 'tableId']);
  const by = viewer.id;
  return service.database.transaction(async (transaction) => {
    const { session } = transaction;
    const before = await model.findOne({ areaId, status: 'IN_FORCE' }, { _id: 1 }, { session }).lean();
    const ids = before && before._id !== tableId ? [before._id, tableId] : [tableId];
    const changed = await store.changeMany(transaction, ids, (state, id) => {
      const command =
        id === tableId ? ({ type: 'PUBLISH', by } as const) : ({ type: 'SUPERSEDE', by, number } as const);
      return decide(state, command, service.clock());
    });
    transaction.afterCommit(service.ruleTables.forget);
    return changed.at(-1) as RoutingTable;
  });
}

/** Takes a table out of force, or drops a draft; then the table of the area above decides. @throws Rejection NOT_FOUND, FORBIDDEN, WRONG_STATE */
export async function retireTable({ service, viewer, locale }: Context, raw: unknown): Promise<RoutingTable> {
  const { tableId, reason } = readInput(Retire, raw, locale);
  return service.database.transaction(async (transaction) => {
    transaction.afterCommit(service.ruleTables.forget);
    return service.ruleTables.store.change(transaction, tableId, (state) =>
      decide(own(viewer, state ?? null), { type: 'RETIRE', by: viewer.id, reason }, service.clock()),
    );
  });
}

function own(viewer: Viewer, table: RoutingTable | null): RoutingTable {
  if (!table || !seesTable(viewer, table)) reject('NOT_FOUND', TARGET);
  if (!mayOn(viewer, 'routing:define', table.areaIds)) reject('FORBIDDEN', TARGET);
  return table;
}
