import type { QueryResolvers } from '../../generated.ts';

export const organizationTasks: QueryResolvers['organizationTasks'] = (_, args, { loaders }) => loaders.tasks({}, args);
