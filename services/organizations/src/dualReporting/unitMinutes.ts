import DataLoader from 'dataloader';
import { yearOf } from '../localDays.ts';
import type { Organizations } from '../service.ts';

/** Minutes certified this calendar year for the members of units: one round trip for any number of units. */
export function unitMinutesLoader({ models, clock }: Pick<Organizations, 'models' | 'clock'>) {
  return new DataLoader<string, number>(async (unitReportIds) => {
    const inOneBatch = { batchSize: unitReportIds.length + 1 };
    const rows = await models.memberReports
      .aggregate<{ _id: string; minutes: number }>([
        { $match: { unitReportId: { $in: [...unitReportIds] } } },
        { $group: { _id: '$unitReportId', minutes: { $sum: `$minutesByYear.${yearOf(clock())}` } } },
      ])
      .option(inOneBatch);
    const minutes = new Map(rows.map((row) => [row._id, row.minutes]));
    return unitReportIds.map((id) => minutes.get(id) ?? 0);
  });
}
