import type { QueryResolvers } from '../../generated.ts';
import { visibleApplication } from '../visibleApplication.ts';

export const application: QueryResolvers['application'] = async (_, { id }, context) =>
  visibleApplication(context, await context.loaders.application.load(id));
