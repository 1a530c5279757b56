import { changeMemberReport } from '../../../dualReporting/changeMemberReport.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const memberReportSuspend: MutationResolvers['memberReportSuspend'] = (_, { input }, context) =>
  answer(context, async () => ({
    memberReport: await changeMemberReport(context, input, ({ reason }) => ({ type: 'SUSPEND', reason: reason ?? '' })),
  }));
