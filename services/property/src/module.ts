import { defineService } from '@linli/kit/service.ts';
import { consumers } from './consumers/index.ts';
import { createContext } from './graphql/context.ts';
import { resolvers } from './graphql/resolvers/index.ts';
import { propertyService } from './service.ts';

export const propertyModule = defineService({
  name: 'property',
  description: 'subgraph of estates and how they are managed',
  port: 4005,
  schemaFile: new URL('../schema.graphql', import.meta.url),
  settings: {},
  build(base) {
    const service = propertyService(base);
    return { resolvers, createContext: createContext(service), consumers: consumers(service), timers: [] };
  },
});
