import type { QueryResolvers } from '../../generated.ts';

export const partyOrganizations: QueryResolvers['partyOrganizations'] = (_, args, { loaders }) =>
  loaders.partyOrganizations(null, args);
