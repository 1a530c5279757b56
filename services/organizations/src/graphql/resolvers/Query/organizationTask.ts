import type { QueryResolvers } from '../../generated.ts';
import { visibleTask } from '../visibleTask.ts';

export const organizationTask: QueryResolvers['organizationTask'] = (_, { id }, context) => visibleTask(context, id);
