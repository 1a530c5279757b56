import { defineService } from '@linli/kit/service.ts';
import { consumers } from './consumers/index.ts';
import { createContext } from './graphql/context.ts';
import { resolvers } from './graphql/resolvers/index.ts';
import { residentsService } from './service.ts';

export const residentsModule = defineService({
  name: 'residents',
  description: 'subgraph of areas, buildings, households and the register of residents',
  port: 4002,
  schemaFile: new URL('../schema.graphql', import.meta.url),
  settings: {},
  build(base) {
    const service = residentsService(base);
    return { resolvers, createContext: createContext(service), consumers: consumers(service), timers: [] };
  },
});
