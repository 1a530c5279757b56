import { commentUnitReport } from '../../../dualReporting/changeUnitReport.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const unitReportComment: MutationResolvers['unitReportComment'] = (_, { input }, context) =>
  answer(context, async () => ({ unitReport: await commentUnitReport(context, input) }));
