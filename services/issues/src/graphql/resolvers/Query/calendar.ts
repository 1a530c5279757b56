import type { QueryResolvers } from '../../generated.ts';

export const calendar: QueryResolvers['calendar'] = async (_, { key }, { service }) =>
  (await service.calendars.read(key)) ?? null;
