import { changeMemberReport } from '../../../dualReporting/changeMemberReport.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const memberReportComment: MutationResolvers['memberReportComment'] = (_, { input }, context) =>
  answer(context, async () => ({
    memberReport: await changeMemberReport(context, input, ({ comment }) => ({
      type: 'COMMENT',
      comment: comment ?? '',
    })),
  }));
