import type { QueryResolvers } from '../../generated.ts';
import { visibleProposal } from '../visibleProposal.ts';

export const estateProposal: QueryResolvers['estateProposal'] = (_, { id }, context) => visibleProposal(context, id);
