import { submitUnitReport } from '../../../dualReporting/submitUnitReport.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const unitReportSubmit: MutationResolvers['unitReportSubmit'] = (_, { input }, context) =>
  answer(context, async () => {
    const id = await submitUnitReport(context, input);
    return { unitReport: (await context.loaders.unitReport.load(id)) ?? null };
  });
