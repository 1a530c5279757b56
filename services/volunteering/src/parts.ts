import type { ServiceBase } from '@linli/kit/service.ts';
import { consumers } from './consumers/index.ts';
import { createContext } from './graphql/context.ts';
import { resolvers } from './graphql/resolvers/index.ts';
import { bookEarnings } from './jobs/bookEarnings.ts';
import { volunteeringService } from './service.ts';
import type { TimeBankSettings } from './settings.ts';

/** Everything the service runs. */
export function volunteeringParts(base: ServiceBase, given: TimeBankSettings) {
  const service = volunteeringService(base, given);
  return {
    resolvers,
    createContext: createContext(service),
    consumers: consumers(service),
    timers: [bookEarnings(service)],
  };
}
