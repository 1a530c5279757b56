import type { CalendarDayResolvers } from '../generated.ts';
import { openingsOf } from './openingsOf.ts';

export const CalendarDay: CalendarDayResolvers = {
  name: ({ name }, _, { locale }) => name?.[locale] ?? null,
  openings: ({ hours }) => openingsOf(hours),
};
