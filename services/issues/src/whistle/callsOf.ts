import { reject } from '@linli/kit/decisions.ts';
import { shapes } from '@linli/kit/graphql/input.ts';
import { z } from 'zod';
import type { HandlerUnit } from '../handlers/handlerUnit.ts';
import type { Issues } from '../service.ts';
import { limitShape } from '../timeLimits/limit.ts';
import { type Call, MAX_WHISTLE_DEPARTMENTS } from './whistle.ts';

/** Kinds of units that can be called; firms are held to their contracts in another way. */
const CALLABLE: readonly HandlerUnit['kind'][] = ['DEPARTMENT', 'STATIONED_UNIT', 'SOCIAL_ORGANIZATION'];

/** Departments of an input, each once. */
export const departmentsShape = z
  .array(z.object({ handlerUnitId: shapes.id, limit: limitShape.nullish() }))
  .min(1)
  .max(MAX_WHISTLE_DEPARTMENTS)
  .refine((list) => new Set(list.map(({ handlerUnitId }) => handlerUnitId)).size === list.length);

type Department = z.output<typeof departmentsShape>[number];

/**
 * The departments as they are to be called; own limits count in each department's opening hours.
 * @throws Rejection HANDLER_UNIT_NOT_FOUND, NOT_CALLABLE with the path of each wrong one
 */
export async function callsOf(
  { models, calendars }: Issues,
  departments: readonly Department[],
  { areaIds, leadId }: { readonly areaIds: readonly string[]; readonly leadId: string | null },
): Promise<Call[]> {
  const ids = departments.map(({ handlerUnitId }) => handlerUnitId);
  const units = await models.handlerUnits.find({ _id: { $in: ids } }).lean<HandlerUnit[]>();
  const byId = new Map(units.map((unit) => [unit._id, unit]));
  const calls = departments.map(async ({ handlerUnitId, limit }, index): Promise<Call> => {
    const field = ['input', 'departments', String(index), 'handlerUnitId'];
    const unit = byId.get(handlerUnitId);
    if (unit?.status !== 'ACTIVE') reject('HANDLER_UNIT_NOT_FOUND', field);
    const serves = unit.servesAreaIds.some((id) => areaIds.includes(id));
    if (!serves || !CALLABLE.includes(unit.kind)) reject('NOT_CALLABLE', field);
    const { calendarKey, organizationId } = unit;
    const own = limit ? { limit, calendar: await calendars.get(calendarKey), calendarKey } : null;
    return { unitId: handlerUnitId, organizationId, lead: handlerUnitId === leadId, own };
  });
  return Promise.all(calls);
}
