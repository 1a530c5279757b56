import type { QueryResolvers } from '../../generated.ts';
import { visibleMember } from '../visibleMember.ts';

export const partyMember: QueryResolvers['partyMember'] = (_, { id }, context) => visibleMember(context, id);
