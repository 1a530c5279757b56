import { defineService } from '@linli/kit/service.ts';
import { expireContracts } from './coBuilding/expireContracts.ts';
import { consumers } from './consumers/index.ts';
import { createContext } from './graphql/context.ts';
import { resolvers } from './graphql/resolvers/index.ts';
import { organizationsService } from './service.ts';
import { markOverdueTasks } from './tasks/markOverdueTasks.ts';

export const organizationsModule = defineService({
  name: 'organizations',
  description: 'subgraph of Party organizations, members, dual reporting and co-building contracts',
  port: 4001,
  schemaFile: new URL('../schema.graphql', import.meta.url),
  settings: {},
  build(base) {
    const service = organizationsService(base);
    return {
      resolvers,
      createContext: createContext(service),
      consumers: consumers(service),
      timers: [expireContracts(service), markOverdueTasks(service)],
    };
  },
});
