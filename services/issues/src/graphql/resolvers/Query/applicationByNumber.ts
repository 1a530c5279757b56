import { tidy } from '../../../intake/crockford.ts';
import type { QueryResolvers } from '../../generated.ts';
import { visibleApplication } from '../visibleApplication.ts';

export const applicationByNumber: QueryResolvers['applicationByNumber'] = async (_, { number }, context) =>
  visibleApplication(context, await context.loaders.applicationByNumber.load(tidy(number)));
