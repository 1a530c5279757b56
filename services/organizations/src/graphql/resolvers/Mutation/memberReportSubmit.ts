import { submitMemberReport } from '../../../dualReporting/submitMemberReport.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const memberReportSubmit: MutationResolvers['memberReportSubmit'] = (_, { input }, context) =>
  answer(context, async () => {
    const id = await submitMemberReport(context, input);
    return { memberReport: (await context.loaders.memberReport.load(id)) ?? null };
  });
