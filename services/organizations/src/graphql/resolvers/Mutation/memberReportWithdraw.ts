import { changeMemberReport } from '../../../dualReporting/changeMemberReport.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const memberReportWithdraw: MutationResolvers['memberReportWithdraw'] = (_, { input }, context) =>
  answer(context, async () => ({
    memberReport: await changeMemberReport(context, input, ({ reason }) => ({
      type: 'WITHDRAW',
      reason: reason ?? '',
    })),
  }));
