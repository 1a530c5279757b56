import { changeMemberReport } from '../../../dualReporting/changeMemberReport.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const memberReportActivate: MutationResolvers['memberReportActivate'] = (_, { input }, context) =>
  answer(context, async () => ({
    memberReport: await changeMemberReport(context, input, () => ({ type: 'ACTIVATE' })),
  }));
