import { seesTable } from '../../../routing/changeTable.ts';
import { STANDARD_TABLE } from '../../../routing/standardTable.ts';
import type { QueryResolvers } from '../../generated.ts';

export const routingTable: QueryResolvers['routingTable'] = async (_, { id }, { viewer, loaders }) => {
  if (id === STANDARD_TABLE._id) return STANDARD_TABLE;
  const table = await loaders.routingTable.load(id);
  return table && seesTable(viewer, table) ? table : null;
};
