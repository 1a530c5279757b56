import { connectionsOf } from '@linli/kit/graphql/connection.ts';
import type { Issues } from '../../service.ts';
import type { StoredCalendar } from '../../timeLimits/storedCalendar.ts';
import type { QueryCalendarsArgs } from '../generated.ts';

/** Loaders of calendars; opening hours are public. */
export function timeLimitLoaders({ models }: Issues) {
  return {
    calendars: connectionsOf<StoredCalendar, null, QueryCalendarsArgs>(models.calendars, {
      filter: (_, { filter }) => ({
        ...(filter?.areaId && { areaIds: filter.areaId }),
        ...(filter?.unitId && { unitId: filter.unitId }),
      }),
      order: () => ({ field: '_id', direction: 1 }),
    }),
  };
}
