import { STANDARD_CALENDAR } from '../../issue/rulesOf.ts';
import type { ChosenProcedure } from '../../procedure/procedures.ts';
import type { Rules } from '../../procedure/run.ts';
import type { Issues } from '../../service.ts';
import type { Deliberation } from './deliberation.ts';

/** What decides how this deliberation goes on: the version it began with. */
export async function deliberationRules(service: Issues, { run }: Pick<Deliberation, 'run'>): Promise<Rules> {
  const { key, version, areaId } = run;
  return rulesBy(service, { definition: await service.procedures.get(key, version, areaId), version, areaId });
}

export async function rulesBy(
  { calendars, standards }: Issues,
  { definition, version, areaId }: ChosenProcedure,
): Promise<Rules> {
  const calendar = await calendars.get(STANDARD_CALENDAR);
  return { procedure: definition, version, areaId, calendar, calendarKey: STANDARD_CALENDAR, standards };
}
