import { reportIssue } from '../../../issue/reportIssue.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueReport: MutationResolvers['issueReport'] = (_, { input }, context) =>
  answer(context, async () => {
    const { id, trackingCode } = await reportIssue(context, input);
    return { issue: trackingCode ? null : ((await context.loaders.issue.load(id)) ?? null), trackingCode };
  });
