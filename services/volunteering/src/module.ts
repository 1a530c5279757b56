import { defineService } from '@linli/kit/service.ts';
import { settings } from './settings.ts';

export const volunteeringModule = defineService({
  name: 'volunteering',
  description: 'subgraph of volunteers and the time bank',
  port: 4004,
  schemaFile: new URL('../schema.graphql', import.meta.url),
  settings,
  async build(base, given) {
    const { volunteeringParts } = await import('./parts.ts');
    return volunteeringParts(base, given);
  },
});
