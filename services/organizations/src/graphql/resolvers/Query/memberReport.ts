import type { QueryResolvers } from '../../generated.ts';
import { visibleMemberReport } from '../visibleMemberReport.ts';

export const memberReport: QueryResolvers['memberReport'] = (_, { id }, context) => visibleMemberReport(context, id);
