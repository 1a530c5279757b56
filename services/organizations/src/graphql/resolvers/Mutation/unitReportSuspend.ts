import { suspendUnitReport } from '../../../dualReporting/changeUnitReport.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const unitReportSuspend: MutationResolvers['unitReportSuspend'] = (_, { input }, context) =>
  answer(context, async () => ({ unitReport: await suspendUnitReport(context, input) }));
