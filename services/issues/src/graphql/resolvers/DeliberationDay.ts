import { weekdayName } from '../../deliberation/day/defineDay.ts';
import type { DeliberationDayResolvers } from '../generated.ts';
import { visibleDeliberationDay } from './deliberationRows.ts';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

export const DeliberationDay: DeliberationDayResolvers = {
  __resolveReference: ({ id }, context) => visibleDeliberationDay(context, id),
  id: ({ _id }) => _id,
  community: ({ communityId }) => ({ id: communityId }),
  area: ({ areaId }) => ({ id: areaId }),
  weekday: ({ weekday }) => weekdayName(weekday),
  time: ({ minuteOfDay }) => `${twoDigits(Math.floor(minuteOfDay / 60))}:${twoDigits(minuteOfDay % 60)}`,
  chair: ({ chairId }) => ({ id: chairId }),
  nextDate: ({ status, nextDate }) => (status === 'ACTIVE' ? nextDate : null),
  callsAt: ({ status, dueAt }) => (status === 'ACTIVE' ? dueAt : null),
  skipped: ({ skipped }) => [...skipped],
  meetings: ({ _id }, args, { loaders }) => loaders.meetingsOfDay(_id, args),
};
