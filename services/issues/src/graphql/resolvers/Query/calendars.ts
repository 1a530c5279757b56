import type { QueryResolvers } from '../../generated.ts';

export const calendars: QueryResolvers['calendars'] = (_, args, { loaders }) => loaders.calendars(null, args);
