import { findCandidates } from '../../../classes/findCandidates.ts';
import type { QueryResolvers } from '../../generated.ts';

export const issueClassCandidates: QueryResolvers['issueClassCandidates'] = (_, args, context) =>
  findCandidates(context, args);
