import { dryRun } from '../../../routing/dryRun.ts';
import type { QueryResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const routingDryRun: QueryResolvers['routingDryRun'] = (_, { input }, context) =>
  answer(context, async () => ({ dryRun: await dryRun(context, input) }));
