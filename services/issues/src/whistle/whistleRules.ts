import { STANDARD_CALENDAR } from '../issue/rulesOf.ts';
import type { ChosenProcedure } from '../procedure/procedures.ts';
import type { Rules } from '../procedure/run.ts';
import type { Issues } from '../service.ts';
import type { Whistle } from './whistle.ts';

/** The procedure that new whistles follow, unless their area has its own of this key. */
const WHISTLE_PROCEDURE = 'WHISTLE';

/** What decides how a new whistle goes on. */
export const newWhistleRules = async (service: Issues, areaIds: readonly string[]): Promise<Rules> =>
  rulesBy(service, await service.procedures.latest(WHISTLE_PROCEDURE, areaIds));

/** What decides how this whistle goes on: the version it began with. */
export async function whistleRules(service: Issues, { run }: Pick<Whistle, 'run'>): Promise<Rules> {
  const { key, version, areaId } = run;
  return rulesBy(service, { definition: await service.procedures.get(key, version, areaId), version, areaId });
}

async function rulesBy(
  { calendars, standards }: Issues,
  { definition, version, areaId }: ChosenProcedure,
): Promise<Rules> {
  const calendar = await calendars.get(STANDARD_CALENDAR);
  return { procedure: definition, version, areaId, calendar, calendarKey: STANDARD_CALENDAR, standards };
}
