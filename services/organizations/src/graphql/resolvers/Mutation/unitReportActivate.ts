import { activateUnitReport } from '../../../dualReporting/changeUnitReport.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const unitReportActivate: MutationResolvers['unitReportActivate'] = (_, { input }, context) =>
  answer(context, async () => ({ unitReport: await activateUnitReport(context, input) }));
