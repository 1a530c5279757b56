import { findDuplicates } from '../../../intake/findDuplicates.ts';
import type { QueryResolvers } from '../../generated.ts';

export const possibleDuplicates: QueryResolvers['possibleDuplicates'] = (_, { report }, context) =>
  findDuplicates(context, report);
