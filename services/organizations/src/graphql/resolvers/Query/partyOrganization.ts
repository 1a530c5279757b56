import type { QueryResolvers } from '../../generated.ts';
import { visibleOrganization } from '../visibleOrganization.ts';

export const partyOrganization: QueryResolvers['partyOrganization'] = (_, { id }, context) =>
  visibleOrganization(context, id);
