import { timeText } from '../../help/availableHours.ts';
import type { AvailableHoursResolvers } from '../generated.ts';

export const AvailableHours: AvailableHoursResolvers = {
  from: ({ from }) => timeText(from),
  until: ({ until }) => timeText(until),
};
