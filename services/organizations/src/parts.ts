import type { ServiceBase } from '@linli/kit/service.ts';
import { expireContracts } from './coBuilding/expireContracts.ts';
import { consumers } from './consumers/index.ts';
import { createContext } from './graphql/context.ts';
import { resolvers } from './graphql/resolvers/index.ts';
import { organizationsService } from './service.ts';
import { markOverdueTasks } from './tasks/markOverdueTasks.ts';

/** Everything the service runs. */
export function organizationsParts(base: ServiceBase) {
  const service = organizationsService(base);
  return {
    resolvers,
    createContext: createContext(service),
    consumers: consumers(service),
    timers: [expireContracts(service), markOverdueTasks(service)],
  };
}
