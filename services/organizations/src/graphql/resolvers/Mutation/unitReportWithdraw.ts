import { withdrawUnitReport } from '../../../dualReporting/changeUnitReport.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const unitReportWithdraw: MutationResolvers['unitReportWithdraw'] = (_, { input }, context) =>
  answer(context, async () => ({ unitReport: await withdrawUnitReport(context, input) }));
