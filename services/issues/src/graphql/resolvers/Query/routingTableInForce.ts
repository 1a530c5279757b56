import { routingTableId } from '../../../routing/routingTable.ts';
import { STANDARD_TABLE } from '../../../routing/standardTable.ts';
import type { QueryResolvers } from '../../generated.ts';

export const routingTableInForce: QueryResolvers['routingTableInForce'] = async (
  _,
  { areaId },
  { service, loaders },
) => {
  const area = await service.tree.node(areaId);
  if (!area) return null;
  const { areaId: ownerId, version } = await service.ruleTables.inForce(area.path);
  if (ownerId === null) return STANDARD_TABLE;
  return (await loaders.routingTable.load(routingTableId(ownerId, version))) ?? null;
};
