import { reject } from '@linli/kit/decisions.ts';
import { createOnce } from '@linli/kit/graphql/idempotency.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import type { ScopeNode } from '@linli/kit/security/scopeTree.ts';
import { mayOn, type Viewer } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import type { Issues } from '../service.ts';
import { rulesInput } from './routingInput.ts';
import { decide, type RoutingTable, routingTableId } from './routingTable.ts';
import { refuseFaulty } from './soundRules.ts';

/** Most versions one area defines. */
export const MAX_TABLES_OF_AREA = 500;

const Input = z.object({
  areaId: shapes.id,
  rules: rulesInput,
  note: shapes.text,
  idempotencyKey: shapes.idempotencyKey,
});

/**
 * Stores sound rules as the area's newest version, a draft; answers with its id.
 * @throws Rejection AREA_NOT_FOUND, FORBIDDEN, CONFLICT, TOO_MANY_ROUTING_TABLES and those of `refuseFaulty`
 */
export async function defineTable({ service, viewer, locale }: Context, raw: unknown): Promise<string> {
  const input = readInput(Input, raw, locale);
  const { rules, note } = input;
  const area = await routedArea(service, viewer, input.areaId);
  await refuseFaulty(service, area, rules, ['input', 'rules']);
  const number = await nextNumber(service, area._id);
  const now = service.clock();
  const _id = routingTableId(area._id, number);
  const place = { areaId: area._id, areaIds: area.path };
  const table = { _id, ...place, number, rules, note, definedById: viewer.id, definedAt: now };
  return createOnce(service, { viewer, operation: 'routingTableDefine', input, now }, async (transaction) => {
    await service.ruleTables.store.change(transaction, _id, (state) => decide(state, { type: 'DEFINE', table }, now));
    return _id;
  });
}

/** The area, where the viewer may say how it routes. @throws Rejection AREA_NOT_FOUND, FORBIDDEN */
export async function routedArea({ tree }: Issues, viewer: Viewer, areaId: string): Promise<ScopeNode> {
  const area = await tree.node(areaId);
  if (!area || area.retired) reject('AREA_NOT_FOUND', ['input', 'areaId']);
  if (!mayOn(viewer, 'routing:define', area.path)) reject('FORBIDDEN', ['input', 'areaId']);
  return area;
}

/** Read outside the transaction: of two who saw the same newest version only one may follow it. */
async function nextNumber({ ruleTables }: Issues, areaId: string): Promise<number> {
  const newest = await ruleTables.model.findOne({ areaId }, { number: 1 }).sort({ number: -1 }).lean<RoutingTable>();
  const number = (newest?.number ?? 0) + 1;
  if (number > MAX_TABLES_OF_AREA) reject('TOO_MANY_ROUTING_TABLES', ['input', 'areaId'], { most: MAX_TABLES_OF_AREA });
  return number;
}
