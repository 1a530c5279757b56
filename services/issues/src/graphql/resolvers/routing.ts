import type { RoutingDryRunRulesResolvers } from '../generated.ts';
import { routingTableDefine } from './Mutation/routingTableDefine.ts';
import { routingTablePublish } from './Mutation/routingTablePublish.ts';
import { routingTableRetire } from './Mutation/routingTableRetire.ts';
import { routingDryRun } from './Query/routingDryRun.ts';
import { routingTable } from './Query/routingTable.ts';
import { routingTableInForce } from './Query/routingTableInForce.ts';
import { routingTables } from './Query/routingTables.ts';
import { RoutingTable } from './RoutingTable.ts';

const RoutingDryRunRules: RoutingDryRunRulesResolvers = {
  fromArea: ({ fromAreaId }) => (fromAreaId === null ? null : { id: fromAreaId }),
};

export const routingResolvers = {
  Query: { routingTable, routingTables, routingTableInForce, routingDryRun },
  Mutation: { routingTableDefine, routingTablePublish, routingTableRetire },
  RoutingTable,
  RoutingDryRunRules,
};
