import { defineService } from '@linli/kit/service.ts';

export const residentsModule = defineService({
  name: 'residents',
  description: 'subgraph of areas, buildings, households and the register of residents',
  port: 4002,
  schemaFile: new URL('../schema.graphql', import.meta.url),
  settings: {},
  async build(base) {
    const { residentsParts } = await import('./parts.ts');
    return residentsParts(base);
  },
});
