import { defineService } from '@linli/kit/service.ts';
import { consumers } from './consumers/index.ts';
import { createContext } from './graphql/context.ts';
import { resolvers } from './graphql/resolvers/index.ts';
import { bookEarnings } from './jobs/bookEarnings.ts';
import { volunteeringService } from './service.ts';
import { settings } from './settings.ts';

export const volunteeringModule = defineService({
  name: 'volunteering',
  description: 'subgraph of volunteers and the time bank',
  port: 4004,
  schemaFile: new URL('../schema.graphql', import.meta.url),
  settings,
  build(base, given) {
    const service = volunteeringService(base, given);
    return {
      resolvers,
      createContext: createContext(service),
      consumers: consumers(service),
      timers: [bookEarnings(service)],
    };
  },
});
