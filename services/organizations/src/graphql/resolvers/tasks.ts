import { organizationTaskClose } from './Mutation/organizationTaskClose.ts';
import { organizationTaskReport } from './Mutation/organizationTaskReport.ts';
import { OrganizationTask } from './OrganizationTask.ts';
import { organizationTask } from './Query/organizationTask.ts';
import { organizationTasks } from './Query/organizationTasks.ts';

export const taskResolvers = {
  Query: { organizationTask, organizationTasks },
  Mutation: { organizationTaskClose, organizationTaskReport },
  OrganizationTask,
};
