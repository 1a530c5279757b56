import type { QueryResolvers } from '../../generated.ts';

export const unitReports: QueryResolvers['unitReports'] = (_, args, { loaders }) => loaders.unitReports(null, args);
