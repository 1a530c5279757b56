import { acceptUnitReport } from '../../../dualReporting/changeUnitReport.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const unitReportAccept: MutationResolvers['unitReportAccept'] = (_, { input }, context) =>
  answer(context, async () => ({ unitReport: await acceptUnitReport(context, input) }));
