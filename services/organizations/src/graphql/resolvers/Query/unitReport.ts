import type { QueryResolvers } from '../../generated.ts';
import { visibleUnitReport } from '../visibleUnitReport.ts';

export const unitReport: QueryResolvers['unitReport'] = (_, { id }, context) => visibleUnitReport(context, id);
