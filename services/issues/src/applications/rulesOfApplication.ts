import type { Rules } from '../procedure/run.ts';
import type { Issues } from '../service.ts';
import type { Application } from './application.ts';

type Governed = Pick<Application, 'promiseDays' | 'calendarKey'> & {
  readonly run: Pick<Application['run'], 'key' | 'version' | 'areaId'>;
};

/** What decides how an application goes on: its version of the procedure, the promise of its item, opening hours. */
export async function rulesOfApplication(
  { procedures, calendars, standards }: Issues,
  { run, promiseDays, calendarKey }: Governed,
): Promise<Rules> {
  const { key, version, areaId } = run;
  const procedure = await procedures.get(key, version, areaId);
  const calendar = await calendars.get(calendarKey);
  const limit = { amount: promiseDays, unit: 'WORKING_DAY' } as const;
  return { procedure, version, areaId, calendar, calendarKey, standards, limit };
}
