import type { Rules } from '../procedure/run.ts';
import type { Issues } from '../service.ts';
import type { Issue } from './issue.ts';

/** What decides how an issue goes on: its version of the procedure, its category's limit, the hours of its unit. */
export async function rulesOf(
  service: Issues,
  {
    run,
    categoryCode,
    areaIds,
    handlerId,
  }: Pick<Issue, 'run' | 'categoryCode' | 'areaIds'> & { readonly handlerId?: string | undefined },
): Promise<Rules> {
  const { key, version, areaId } = run;
  const [procedure, category, unit] = await Promise.all([
    service.procedures.get(key, version, areaId),
    service.catalogue.find(categoryCode, areaIds),
    handlerId === undefined ? null : service.models.handlerUnits.findOne({ _id: handlerId }, { calendarKey: 1 }).lean(),
  ]);
  const calendarKey = unit?.calendarKey ?? STANDARD_CALENDAR;
  const calendar = await service.calendars.get(calendarKey);
  return { procedure, version, areaId, calendar, calendarKey, standards: service.standards, limit: category?.limit };
}

/** Calendar of mainland China: public holidays and make-up workdays. */
export const STANDARD_CALENDAR = 'CN';
