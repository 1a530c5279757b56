import DataLoader from 'dataloader';
import type { Database } from '../mongo/database.ts';
import { recordAccess } from '../security/accessLog.ts';
import type { PersonalData } from '../security/personalData.ts';
import type { Viewer } from '../security/viewer.ts';

/** One sealed value to be read in clear. */
export type Reading = {
  readonly subjectId: string;
  readonly field: string;
  readonly sealed: string;
  readonly purpose: string;
};

type Parts = { readonly database: Database; readonly personalData: PersonalData; readonly clock: () => Date };

/** Opens sealed values of one request; all its readings are written to the access log first, in one write. */
export function clearTextLoader({ database, personalData, clock }: Parts, viewer: Viewer): DataLoader<Reading, string> {
  return new DataLoader<Reading, string>(
    async (readings) => {
      const log = readings.map(({ subjectId, field, purpose }) => ({ subjectId, field, purpose }));
      await recordAccess(database.connection, viewer, log, clock());
      return readings.map(({ field, sealed }) => personalData.open(field, sealed));
    },
    { cache: false },
  );
}
