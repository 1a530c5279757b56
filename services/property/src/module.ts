import { defineService } from '@linli/kit/service.ts';

export const propertyModule = defineService({
  name: 'property',
  description: 'subgraph of estates and how they are managed',
  port: 4005,
  schemaFile: new URL('../schema.graphql', import.meta.url),
  settings: {},
  async build(base) {
    const { propertyParts } = await import('./parts.ts');
    return propertyParts(base);
  },
});
