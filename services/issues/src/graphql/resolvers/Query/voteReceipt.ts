import type { QueryResolvers } from '../../generated.ts';
import { readReceipt } from '../../../deliberation/vote/readReceipt.ts';

export const voteReceipt: QueryResolvers['voteReceipt'] = (_, { voteId, receipt }, context) =>
  readReceipt(context, voteId, receipt);
