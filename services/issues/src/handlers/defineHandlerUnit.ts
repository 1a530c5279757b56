import { reject } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { decide, HANDLER_KINDS, type HandlerUnit, handlerUnitId } from './handlerUnit.ts';

/** Most areas, estates and beginnings of categories of one unit. */
export const MAX_SERVED_AREAS = 50;
export const MAX_ESTATES = 200;
export const MAX_CATEGORY_PREFIXES = 50;

const Define = z.object({
  code: z.string().regex(/^[A-Za-z0-9_-]{1,40}$/),
  name: shapes.line,
  kind: z.enum(HANDLER_KINDS),
  servesAreaIds: z.array(shapes.id).min(1).max(MAX_SERVED_AREAS),
  categoryPrefixes: z.array(z.string().regex(/^[A-Z0-9][A-Z0-9-]{0,5}$/)).max(MAX_CATEGORY_PREFIXES),
  organizationId: shapes.id.nullish(),
  estateIds: z.array(shapes.id).max(MAX_ESTATES),
  calendarKey: shapes.id,
});

const Retire = z.object({ handlerUnitId: shapes.id });

/** @throws Rejection AREA_NOT_FOUND, FORBIDDEN */
export async function defineHandlerUnit({ service, viewer, locale }: Context, raw: unknown): Promise<HandlerUnit> {
  const { code, organizationId, ...given } = readInput(Define, raw, locale);
  await mayDefine(service, viewer, given.servesAreaIds);
  const id = handlerUnitId(code);
  const profile = { ...given, organizationId: organizationId ?? null };
  const [unit] = await service.database.transaction(async (transaction) => {
    const known = await service.handlerUnits.load(transaction, id);
    if (known) await mayDefine(service, viewer, known.servesAreaIds);
    // Two who define the same unit at once: the database lets one of them make it, the other one changes it.
    return service.handlerUnits.changeMany(transaction, [id], (state) =>
      decide(state, id, { type: 'DEFINE', profile }, service.clock()),
    );
  });
  return unit as HandlerUnit;
}

/** @throws Rejection NOT_FOUND, FORBIDDEN */
export async function retireHandlerUnit({ service, viewer, locale }: Context, raw: unknown): Promise<HandlerUnit> {
  const { handlerUnitId: id } = readInput(Retire, raw, locale);
  return service.database.transaction((transaction) =>
    service.handlerUnits.change(transaction, id, async (state) => {
      if (state) await mayDefine(service, viewer, state.servesAreaIds);
      return decide(state, id, { type: 'RETIRE' }, service.clock());
    }),
  );
}

async function mayDefine({ tree }: Context['service'], viewer: Context['viewer'], areaIds: readonly string[]) {
  const nodes = await tree.nodes(areaIds);
  nodes.forEach((node, index) => {
    if (!node) reject('AREA_NOT_FOUND', ['input', 'servesAreaIds', String(index)]);
    if (!mayOn(viewer, 'handler:define', node.path)) reject('FORBIDDEN', ['input', 'servesAreaIds', String(index)]);
  });
}
