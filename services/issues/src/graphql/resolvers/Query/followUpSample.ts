import { drawFollowUpSample } from '../../../figures/followUpSample.ts';
import type { QueryResolvers } from '../../generated.ts';
import { orNull } from '../orNull.ts';

export const followUpSample: QueryResolvers['followUpSample'] = (_, { input }, context) =>
  orNull(context, () => drawFollowUpSample(context, input));
