import type { ServiceBase } from '@linli/kit/service.ts';
import { consumers } from './consumers/index.ts';
import { createContext } from './graphql/context.ts';
import { resolvers } from './graphql/resolvers/index.ts';
import { propertyService } from './service.ts';

/** Everything the service runs. */
export function propertyParts(base: ServiceBase) {
  const service = propertyService(base);
  return { resolvers, createContext: createContext(service), consumers: consumers(service), timers: [] };
}
