import type { ServiceBase } from '@linli/kit/service.ts';
import { consumers } from './consumers/index.ts';
import { createContext } from './graphql/context.ts';
import { resolvers } from './graphql/resolvers/index.ts';
import { residentsService } from './service.ts';

/** Everything the service runs. */
export function residentsParts(base: ServiceBase) {
  const service = residentsService(base);
  return { resolvers, createContext: createContext(service), consumers: consumers(service), timers: [] };
}
